/** What filters share that run along whole lines of an image. */
@org.jspecify.annotations.NullMarked
package radiome.filter.line;
