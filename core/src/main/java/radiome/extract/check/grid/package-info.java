/** Where a mask's voxels lie on its image's axes, in world space (LPS, mm). */
@NullMarked
package radiome.extract.check.grid;

import org.jspecify.annotations.NullMarked;
