package radiome.extract.check.roi;

import java.util.Arrays;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.extract.check.Figures;
import radiome.extract.check.Use;
import radiome.image.Statistics;

/**
 * G21: voxels that are NaN or infinite. In the ROI an error, but NaN alone in {@link Use#EXTRACT} is a warning, since
 * PyRadiomics gives values; anywhere in an image that is normalised an error; elsewhere a note.
 *
 * @param image the image's file
 * @param use what the values are for
 */
public record NotFinite(String image, Use use) {
    /** @param whole of an image that is to be normalised */
    public Optional<Fault> whenNormalising(Statistics whole) {
        if (whole.notFinite() > 0) {
            return Optional.of(fault(
                    counted(whole.notFinite(), "of the image")
                            + "NaN or infinite; with `normalize` that spoils every voxel.",
                    whole.notFinite()));
        }
        return whole.sd() > 0
                ? Optional.empty()
                : Optional.of(Fault.of(
                        GeometryFault.G21,
                        image,
                        "Every voxel of the image is " + Figures.of(whole.mean())
                                + "; `normalize` would divide 0 by 0.",
                        "look at the image, or leave `normalize` off"));
    }

    /** How many of the values are NaN or infinite. */
    public static int count(double[] values) {
        return (int)
                Arrays.stream(values).filter(value -> !Double.isFinite(value)).count();
    }

    /** @param values of the ROI */
    public Optional<Fault> inRoi(double[] values) {
        return in("of the ROI", values);
    }

    /**
     * @param filtered name of a filtered image
     * @param values of the ROI on it
     */
    public Optional<Fault> inFiltered(String filtered, double[] values) {
        return in("of the ROI on " + filtered, values);
    }

    private Optional<Fault> in(String where, double[] values) {
        int notFinite = count(values);
        if (notFinite == 0) {
            return Optional.empty();
        }
        boolean nanOnly = Arrays.stream(values).noneMatch(Double::isInfinite);
        Fault fault = fault(counted(notFinite, where) + (nanOnly ? "NaN" : "NaN or infinite") + ".", notFinite);
        boolean taken = use == Use.EXTRACT && nanOnly && notFinite < values.length;
        return Optional.of(taken ? fault.at(Level.WARNING) : fault);
    }

    /**
     * @param whole of an image that is not normalised
     * @param inRoi how many of its NaN or infinite voxels are in the ROI
     */
    public Optional<Fault> elsewhere(Statistics whole, long inRoi) {
        long outside = whole.notFinite() - inRoi;
        return outside <= 0
                ? Optional.empty()
                : Optional.of(fault(
                                counted(outside, "outside the ROI")
                                        + "NaN or infinite; no feature of the image itself hangs on them.",
                                outside)
                        .at(Level.NOTE));
    }

    /** {@code 1 voxel of the ROI is }, {@code 2 voxels of the ROI are }. */
    private static String counted(long voxels, String where) {
        return Figures.voxels(voxels) + " " + where + (voxels == 1 ? " is " : " are ");
    }

    private Fault fault(String what, long voxels) {
        return Fault.of(
                        GeometryFault.G21,
                        image,
                        what,
                        "replace these voxels in the tool that made the image, or draw the ROI without them")
                .measured((double) voxels, "voxels");
    }
}
