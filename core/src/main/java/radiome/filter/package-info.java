/** Image types: what PyRadiomics computes features on beside the original image. */
@org.jspecify.annotations.NullMarked
package radiome.filter;
