/** NIfTI-1 and NIfTI-2. */
@NullMarked
package radiome.io.nifti;

import org.jspecify.annotations.NullMarked;
