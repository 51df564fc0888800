package radiome.extract.setting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which settings can reach a number of what a parameter file asks for. A setting that cannot is left out of {@link
 * Parameters#canonical}, so that a change of it recomputes nothing.
 */
final class Reach {
    /** They act before image types: under one they are taken without effect, as in PyRadiomics. */
    private static final Set<Setting> BEFORE_TYPES = EnumSet.of(
            Setting.minimumROIDimensions,
            Setting.minimumROISize,
            Setting.geometryTolerance,
            Setting.correctMask,
            Setting.additionalInfo,
            Setting.label_channel,
            Setting.normalize,
            Setting.normalizeScale,
            Setting.removeOutliers,
            Setting.resampledPixelSpacing,
            Setting.interpolator,
            Setting.padDistance,
            Setting.preCrop,
            Setting.resegmentRange,
            Setting.resegmentMode,
            Setting.resegmentShape);

    private Reach() {}

    /** Whether a general setting reaches a number. */
    static boolean reaches(Setting setting, Parameters parameters) {
        return switch (setting) {
            case normalizeScale, removeOutliers -> parameters.flag(Setting.normalize);
            case resampledPixelSpacing, interpolator -> parameters.resampling().isPresent();
            case padDistance -> parameters.resampling().isPresent() || parameters.flag(Setting.preCrop);
            case resegmentMode, resegmentShape ->
                !parameters.get(Setting.resegmentRange).value().equals("null");
            default ->
                filterOf(setting).isEmpty()
                        || parameters.types().stream().anyMatch(type -> isOfType(setting, type.name()));
        };
    }

    /** Whether a setting under an image type reaches a number. */
    static boolean reachesUnder(ChosenType type, Setting setting) {
        return !BEFORE_TYPES.contains(setting) && isOfType(setting, type.name());
    }

    /** A filter's own settings are of its type only, all others of every type. */
    private static boolean isOfType(Setting setting, String type) {
        return filterOf(setting).stream().allMatch(type::equals);
    }

    private static List<String> filterOf(Setting setting) {
        return switch (setting) {
            case sigma -> List.of("LoG");
            case wavelet, level, start_level -> List.of("Wavelet");
            case gradientUseSpacing -> List.of("Gradient");
            case lbp2DRadius, lbp2DSamples, lbp2DMethod -> List.of("LBP2D");
            case lbp3DLevels, lbp3DIcosphereRadius, lbp3DIcosphereSubdivision -> List.of("LBP3D");
            default -> List.of();
        };
    }
}
