/** Local binary patterns in planes and on spheres. */
@org.jspecify.annotations.NullMarked
package radiome.filter.pattern;
