package radiome.extract.frame;

import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Scan;

/** The grid on which a case is measured, and how the image's voxels come to it. What lies outside does not exist for filters. */
public interface Frame {
    Geometry grid();

    /**
     * The voxels that {@link #take} brings when a box is wanted: at least those.
     *
     * @param wanted on the grid
     */
    Box held(Box wanted);

    /**
     * Bytes that {@link #take} holds at most, by the headers alone.
     *
     * @param wanted on the grid
     */
    long bytes(Box wanted);

    /**
     * Brings voxels to the grid, in as few passes over the file as can be.
     *
     * @throws radiome.error.RadiomeException D21, R4, R6 (reading), and what normalising refuses
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    Taken take(Scan image, Wanted wanted);
}
