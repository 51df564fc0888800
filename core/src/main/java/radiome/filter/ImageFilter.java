package radiome.filter;

import java.util.List;
import java.util.Optional;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Volume;

/**
 * An image type of PyRadiomics with its parameters: from an image to one or more filtered images of the same grid. Values in
 * a box equal those of the whole image filtered and then cropped, whatever the box. Immutable and safe for threads.
 */
public interface ImageFilter {
    /**
     * The filtered images of a 3-D image in PyRadiomics' order, by the name that begins a column: {@code wavelet-LLH}. Those of
     * a 2-D image may have other names ({@code wavelet-LH}), which {@link Output} is told.
     */
    List<String> names();

    /** Why PyRadiomics gives no filtered image of such a grid (one sentence with the numbers), or empty when it gives all. */
    Optional<String> skipped(Geometry image);

    /**
     * The voxels that {@link #apply} reads for a box: the box with the filter's halo, cut at the image's border; whole lines
     * where the filter runs over them or wraps around.
     */
    Box reads(Geometry image, Box wanted);

    /** How many arrays of doubles over the voxels read it holds at once, those given out among them: memory is planned by it. */
    default int copies() {
        return 6;
    }

    /**
     * Filters.
     *
     * @param input holds at least {@link #reads}
     * @param wanted the voxels that are given out
     * @param output takes the images in the order of {@link #names}, each on {@code wanted}
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    void apply(FilterInput input, Box wanted, Output output);

    /** Takes one filtered image at a time, so that they need not be in memory together. */
    @FunctionalInterface
    interface Output {
        /** @param image on the wanted box; its type is the one PyRadiomics stores it in */
        void image(String name, Volume image);
    }
}
