/** The grid on which a case is measured, and how the image's voxels come to it: as they are, cropped or resampled. */
@NullMarked
package radiome.extract.frame;

import org.jspecify.annotations.NullMarked;
