/** From the bytes of a file to those of its voxels: compression, text encodings, skips, stretches. */
@NullMarked
package radiome.io.stored.bytes;

import org.jspecify.annotations.NullMarked;
