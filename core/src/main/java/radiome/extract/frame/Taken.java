package radiome.extract.frame;

import java.util.Optional;
import radiome.image.Box;
import radiome.image.Statistics;
import radiome.image.Volume;

/**
 * Voxels on a frame's grid.
 *
 * @param file statistics of the whole file as read, where they were asked for
 * @param box of the grid that {@code voxels} holds
 * @param voxels after normalising
 * @param grid statistics of all voxels of the grid, after normalising; nothing where they would need another pass. With
 *     normalising and without resampling or cropping their mean and SD are NaN: only the extrema follow from the file's
 */
public record Taken(Optional<Statistics> file, Box box, Volume voxels, Optional<Statistics> grid) {
    /** The voxels of a box of the grid that is held. */
    public Volume on(Box part) {
        return part.equals(box) ? voxels : voxels.crop(part.from(box));
    }
}
