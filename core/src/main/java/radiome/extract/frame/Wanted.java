package radiome.extract.frame;

import java.util.Optional;
import java.util.function.Function;
import radiome.image.Box;
import radiome.image.Statistics;

/**
 * What is asked of an image.
 *
 * @param box voxels of the frame's grid
 * @param statistics whether those of the whole file are needed, also without normalising
 * @param normalising how every voxel is changed before anything else, once the whole file's statistics are known
 */
public record Wanted(Box box, boolean statistics, Optional<Function<Statistics, Normalised>> normalising) {
    boolean needsStatistics() {
        return statistics || normalising.isPresent();
    }
}
