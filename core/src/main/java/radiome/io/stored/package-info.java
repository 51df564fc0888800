/**
 * How voxels lie in a file, and the one reader of them. A {@link radiome.io.stored.Format} turns the first bytes of a file
 * into a checked {@link radiome.io.stored.Header}; {@link radiome.io.stored.StoredScan} decodes voxels from that value.
 */
@NullMarked
package radiome.io.stored;

import org.jspecify.annotations.NullMarked;
