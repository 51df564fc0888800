/** From the bytes of voxels to numbers, in the order of the file. */
@NullMarked
package radiome.io.stored.values;

import org.jspecify.annotations.NullMarked;
