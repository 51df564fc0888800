package radiome.extract;

import java.util.List;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.roi.MaskContents;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Scan;
import radiome.image.Volume;
import radiome.image.resample.Nearest;
import radiome.io.MaskReader;
import radiome.io.MaskReading;

/**
 * A mask of labels on the grid of an image: each image voxel takes the mask voxel nearest to its centre in world space; 0
 * outside. Labels that are not whole become whole: of a mask with one value that value is 1, otherwise values are rounded
 * half up, so that a probability of 0.5 is in.
 */
public final class LabelResampling {
    private LabelResampling() {}

    /**
     * @param mask at most 2^31 - 1 voxels; all its labels are kept
     * @param like the grid of the result
     * @return labels as whole numbers; uint8 up to 255, int16 up to 32,767, else float32
     * @throws radiome.error.RadiomeException G11 (empty), G13 (an image), G15 (negative labels), G8 (no label falls inside)
     */
    public static Volume of(Scan mask, Geometry like) {
        MaskReading reading = MaskReader.look(mask);
        new MaskContents(mask.source().name(), "", reading).faultButFractions().ifPresent(fault -> {
            throw fault.raise();
        });
        List<MaskReading.LabelCount> labels = reading.labels();
        double only = labels.size() == 1 ? labels.get(0).value() : Double.NaN;
        double[] values = new double[Math.toIntExact(mask.geometry().voxels())];
        int slice = mask.geometry().nx() * mask.geometry().ny();
        mask.slices((z, voxels) -> {
            for (int i = 0; i < slice; i++) {
                double v = voxels[i];
                boolean isOnlyFraction = v == only && v != Math.rint(v);
                values[z * slice + i] = isOnlyFraction ? 1 : Double.isNaN(v) ? 0 : Math.floor(v + 0.5);
            }
        });
        double[] out = new double[Math.toIntExact(like.voxels())];
        Nearest nearest = new Nearest(mask.geometry(), like);
        long[] sources = new long[like.nx()];
        double largest = 0;
        for (int k = 0, at = 0; k < like.nz(); k++) {
            for (int j = 0; j < like.ny(); j++) {
                nearest.line(j, k, 0, sources);
                for (long source : sources) {
                    out[at] = source == Nearest.OUTSIDE ? 0 : values[(int) source];
                    largest = Math.max(largest, out[at++]);
                }
            }
        }
        if (largest == 0) {
            throw Fault.of(
                            GeometryFault.G8,
                            mask.source().name(),
                            "No labelled voxel falls inside the image's grid.",
                            "give the image that the mask was drawn on")
                    .raise();
        }
        PixelType type = largest <= 255 ? PixelType.UINT8 : largest <= 32767 ? PixelType.INT16 : PixelType.FLOAT32;
        return new Volume(like, type, out);
    }
}
