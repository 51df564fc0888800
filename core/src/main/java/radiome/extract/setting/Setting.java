package radiome.extract.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import radiome.extract.setting.value.Kind;
import radiome.extract.setting.value.Plain;
import radiome.extract.setting.value.Words;

/**
 * PyRadiomics' settings by their own names (its parameter schema), with type, range and default. {@code null} as a value is
 * taken where it means off or the default; elsewhere PyRadiomics lets it pass and fails later, here it is refused at once.
 */
public enum Setting {
    /** Sides of the ROI's box that must be longer than one voxel. */
    minimumROIDimensions(Kind.whole(1, 3), "2"),
    /** The ROI needs more voxels than this. */
    minimumROISize(Kind.whole(1, Integer.MAX_VALUE), "null"),
    /** How far origin, spacing and direction of mask and image may differ; null is 1e-6. */
    geometryTolerance(Kind.positive(), "null"),
    /** Whether a mask on another grid is brought to the image's by nearest neighbour. */
    correctMask(Kind.bool(), "false"),
    /** Whether diagnostics are given beside the features. */
    additionalInfo(Kind.bool(), "true"),
    /** The value of the ROI's voxels in the mask. */
    label(Kind.whole(1, Integer.MAX_VALUE), "1"),
    /** Which of several values a voxel, from 0. */
    label_channel(Kind.whole(0, Integer.MAX_VALUE), "0"),
    /** Width of a grey level in the image's unit. */
    binWidth(Kind.positive(), "25"),
    /** Number of grey levels; wins over binWidth. */
    binCount(Kind.whole(1, Integer.MAX_VALUE), "null"),
    /** Whether the whole image is brought to mean 0 and SD 1 first. */
    normalize(Kind.bool(), "false"),
    /** Factor after normalising. */
    normalizeScale(Kind.positive(), "1"),
    /** Normalised values beyond this many SDs are set to it. */
    removeOutliers(Kind.positive(), "null"),
    /** mm along x, y, z; 0 keeps the mask's. */
    resampledPixelSpacing(Kind.list(Kind.notNegative(), 2, 3), "null"),
    /** How the image is resampled; null switches resampling off. */
    interpolator(Kind.wordOrNumber(Words.INTERPOLATORS), "sitkBSpline"),
    /** Voxels kept round the ROI when resampling or pre-cropping. */
    padDistance(Kind.whole(0, Integer.MAX_VALUE), "5"),
    /** Whether the image is cropped before filters. */
    preCrop(Kind.bool(), "false"),
    /** Distances of neighbours in voxels. */
    distances(Kind.list(Kind.whole(1, Integer.MAX_VALUE), 1, Integer.MAX_VALUE), "[1]"),
    /** Whether neighbours along one axis are left out. */
    force2D(Kind.bool(), "false"),
    /** That axis: 0 z, 1 y, 2 x. */
    force2Ddimension(Kind.whole(0, 2), "0"),
    /** Grey values that are kept in the ROI: one or two thresholds. */
    resegmentRange(Kind.list(Kind.anyNumber(), 1, 2), "null"),
    /** What those thresholds count from. */
    resegmentMode(Kind.word(List.of("absolute", "relative", "sigma")), "absolute"),
    /** Whether shape sees the ROI after resegmentation. */
    resegmentShape(Kind.bool(), "false"),
    /** Widths of LoG in mm. */
    sigma(Kind.list(Kind.positiveAsPython(), 0, Integer.MAX_VALUE), "[]"),
    /** Levels of the wavelet transform of which only the approximation is kept. */
    start_level(Kind.whole(0, Setting.MOST_LEVELS), "0"),
    /** Levels after them. Each multiplies by up to 2.83, so that values end as infinite at about the 680th. */
    level(Kind.whole(1, Setting.MOST_LEVELS), "1"),
    /** Its filters, by PyWavelets' name. */
    wavelet(Words.WAVELET, "coif1"),
    /** Whether the gradient is per mm. */
    gradientUseSpacing(Kind.bool(), "true"),
    lbp2DRadius(Kind.positive(), "1"),
    lbp2DSamples(Kind.whole(1, Integer.MAX_VALUE), "8"),
    lbp2DMethod(Kind.word(List.of("default", "ror", "uniform", "var")), "uniform"),
    lbp3DLevels(Kind.whole(1, Integer.MAX_VALUE), "2"),
    lbp3DIcosphereRadius(Kind.positive(), "1"),
    lbp3DIcosphereSubdivision(Kind.whole(0, Integer.MAX_VALUE), "1"),
    /** Added to grey values for Energy, TotalEnergy and RootMeanSquared. */
    voxelArrayShift(Kind.whole(Integer.MIN_VALUE, Integer.MAX_VALUE), "0"),
    /** Whether a pair of voxels counts in both senses. */
    symmetricalGLCM(Kind.bool(), "true"),
    /** How directions are weighted. */
    weightingNorm(Kind.word(List.of("euclidean", "manhattan", "infinity", "no_weighting")), "null"),
    /** Largest difference of dependent neighbours. */
    gldm_a(Kind.whole(0, Integer.MAX_VALUE), "0");

    private static final int MOST_LEVELS = 100;

    /** Where null means off or the default. */
    private static final List<Setting> MAY_BE_NULL = List.of(
            minimumROISize,
            geometryTolerance,
            binCount,
            removeOutliers,
            resampledPixelSpacing,
            interpolator,
            resegmentRange,
            weightingNorm);

    private final Kind kind;
    private final String byDefault;

    Setting(Kind kind, String byDefault) {
        this.kind = kind;
        this.byDefault = byDefault;
    }

    /** The default as canonical text: {@code 25}, {@code [1]}, {@code true}, {@code null}. */
    public String byDefault() {
        return byDefault;
    }

    /** The setting of that name; letter case counts. */
    public static Optional<Setting> named(String name) {
        return Arrays.stream(values()).filter(s -> s.name().equals(name)).findFirst();
    }

    /** All names in PyRadiomics' order. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Setting::name).toList();
    }

    Kind kind() {
        return kind;
    }

    /** The canonical text of a value that fits, or nothing. */
    Optional<String> canonical(Plain value) {
        return value.isNull() && MAY_BE_NULL.contains(this)
                ? Optional.of("null")
                : kind.canonical().apply(value);
    }
}
