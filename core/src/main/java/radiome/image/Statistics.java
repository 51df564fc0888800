package radiome.image;

/**
 * What one pass over a whole image gives, as ITK's StatisticsImageFilter: compensated sums in storage order. A NaN or
 * infinite voxel makes mean and SD NaN or infinite, as there.
 *
 * @param count voxels of the image
 * @param notFinite voxels that are NaN or infinite
 * @param mean sum / count
 * @param sd square root of (sum of squares - sum^2 / count) / (count - 1)
 * @param minimum smallest voxel, NaN left out
 * @param maximum largest voxel, NaN left out
 */
public record Statistics(long count, long notFinite, double mean, double sd, double minimum, double maximum) {}
