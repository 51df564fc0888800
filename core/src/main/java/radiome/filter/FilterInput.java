package radiome.filter;

import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Statistics;
import radiome.image.Volume;

/**
 * What a filter sees: a part of an image, as it is after normalising and resampling.
 *
 * @param whole the grid of the whole image
 * @param box the part of it that {@code voxels} holds
 * @param voxels on {@code box}
 * @param statistics of the whole image
 * @param roi on the grid {@code whole}; its box lies inside the image
 */
public record FilterInput(Geometry whole, Box box, Volume voxels, Statistics statistics, Mask roi) {}
