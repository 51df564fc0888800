package radiome.image;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import radiome.error.Fault;
import radiome.source.Source;

/**
 * An opened image: header read, voxels not yet. Every call that reads voxels opens the source anew, makes one streaming
 * pass and never holds the whole image. Instances are immutable and safe for threads.
 *
 * <p>All reading methods throw {@link radiome.error.RadiomeException} with D21 (damaged or cut).
 */
public interface Scan {
    Source source();

    /** Every file that header and voxels come from, {@link #source()} first: the key of a result is made from all of them. */
    List<Source> files();

    /** The format's name for messages: {@code NIfTI-1}, {@code NRRD}, {@code MetaImage}. */
    String format();

    Geometry geometry();

    /** The type PyRadiomics would hold the image in: the stored type, or FLOAT64 where a slope or intercept applies. */
    PixelType type();

    /** What the header made necessary to say: warnings and notes (D24, D25 ...), empty when nothing. */
    List<Fault> notices();

    /** Names that the file itself gives to label values (a segmentation of 3D Slicer), ascending; empty when it names none. */
    default SortedMap<Long, String> labelNames() {
        return Collections.emptySortedMap();
    }

    /** The voxels of a box that lies inside the image. */
    Volume read(Box box);

    /** Mean, SD and extrema of the whole image. */
    Statistics statistics();

    /** Both of the above in one pass, so that a compressed file is decoded once. */
    Part readWithStatistics(Box box);

    /** All slices in order of z, each as nx x ny values, x fastest; the array is reused between calls. */
    void slices(SliceReader reader);

    /** A box of voxels and the statistics of the whole image. */
    record Part(Volume volume, Statistics whole) {}

    /** Takes one slice at a time. */
    @FunctionalInterface
    interface SliceReader {
        void slice(int z, double[] values);
    }
}
