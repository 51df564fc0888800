/** How a mask may lie beside its image: group G of faults that compare two grids. */
@NullMarked
package radiome.extract.check.placement;

import org.jspecify.annotations.NullMarked;
