package radiome.io.stored.bytes;

import radiome.source.Source;

/**
 * A place in a file where voxels stand; an image may lie in several, one after another and all of the same length.
 *
 * @param source the file
 * @param packed whether the file as a whole is a gzip stream; then {@code offset} counts in what it unpacks to
 * @param offset of the first stored byte
 * @param skip decoded bytes before the first voxel
 */
public record Stretch(Source source, boolean packed, long offset, long skip) {}
