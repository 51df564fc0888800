/** Laplacian of Gaussian by the recursive Gaussian of ITK. */
@org.jspecify.annotations.NullMarked
package radiome.filter.gaussian;
