/** From the voxels of a case to its row: features, the reason of each NaN, diagnostics. */
@NullMarked
package radiome.extract.row;

import org.jspecify.annotations.NullMarked;
