package radiome.extract.setting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.feature.Families;
import radiome.feature.Family;

/** What PyRadiomics has and this version has not; refused by name, never left out in silence. */
final class NotBuilt {
    /** Settings that change no number as long as what they belong to is refused or absent. */
    private static final Set<Setting> INERT = EnumSet.of(
            Setting.resampledPixelSpacing,
            Setting.interpolator,
            Setting.padDistance,
            Setting.resegmentRange,
            Setting.resegmentMode,
            Setting.resegmentShape,
            Setting.sigma,
            Setting.start_level,
            Setting.level,
            Setting.wavelet,
            Setting.gradientUseSpacing,
            Setting.lbp2DRadius,
            Setting.lbp2DSamples,
            Setting.lbp2DMethod,
            Setting.lbp3DLevels,
            Setting.lbp3DIcosphereRadius,
            Setting.lbp3DIcosphereSubdivision);

    private NotBuilt() {}

    static boolean reachesNumbers(Setting setting) {
        return !INERT.contains(setting);
    }

    static List<Fault> in(Parameters parameters, List<ChosenType> types, Optional<List<ChosenClass>> classes) {
        List<Fault> faults = new ArrayList<>();
        settings(parameters, faults);
        for (ChosenType type : types) {
            type(parameters.file(), type, faults);
        }
        if (classes.isEmpty()) {
            faults.add(fault(
                    parameters.file(),
                    "no featureClass means all classes of PyRadiomics, and "
                            + String.join(
                                    ", ",
                                    Words.CLASSES.stream()
                                            .filter(c -> !isBuilt(c))
                                            .toList())
                            + " are not in this version",
                    "name those wanted: `featureClass: {" + String.join(": null, ", built()) + ": null}`"));
        } else {
            classes.get().stream()
                    .filter(c -> !isBuilt(c.name()))
                    .forEach(c -> faults.add(fault(
                            parameters.file(),
                            at(c.where()) + "the feature class " + c.name() + " is not in this version; "
                                    + String.join(", ", built()) + " are",
                            "take `" + c.name() + "` out of `featureClass`")));
        }
        return List.copyOf(faults);
    }

    private static void settings(Parameters parameters, List<Fault> faults) {
        Given spacing = parameters.get(Setting.resampledPixelSpacing);
        if (!spacing.value().equals("null")
                && !parameters.get(Setting.interpolator).value().equals("null")) {
            faults.add(fault(
                    parameters.file(),
                    at(spacing.origin()) + "resampling (resampledPixelSpacing: " + spacing.value()
                            + ") is not in this version; the image's own spacing is",
                    "set `resampledPixelSpacing: null`, or resample the images first"));
        }
        Given range = parameters.get(Setting.resegmentRange);
        if (!range.value().equals("null")) {
            faults.add(fault(
                    parameters.file(),
                    at(range.origin()) + "resegmentation (resegmentRange: " + range.value()
                            + ") is not in this version; the mask as drawn is",
                    "set `resegmentRange: null`"));
        }
    }

    private static void type(String file, ChosenType type, List<Fault> faults) {
        if (!type.isOriginal()) {
            faults.add(fault(
                    file,
                    at(type.where()) + "the image type " + type.name() + " is not in this version; Original is",
                    "take `" + type.name() + "` out of `imageType`"));
            return;
        }
        type.own().stream()
                .filter(own -> own.setting() == Setting.label)
                .forEach(own -> faults.add(fault(
                        file,
                        at(own.origin()) + "a label under an image type is not in this version; one under `setting` is",
                        "move `label` to `setting`")));
    }

    private static Fault fault(String file, String what, String fix) {
        return Fault.of(SettingFault.C3, file, Character.toUpperCase(what.charAt(0)) + what.substring(1) + ".", fix);
    }

    /** {@code line 3: } out of {@code params.yaml line 3}; nothing for a default. */
    private static String at(String origin) {
        int line = origin.lastIndexOf(" line ");
        return line < 0 ? "" : origin.substring(line + 1) + ": ";
    }

    private static boolean isBuilt(String className) {
        return Families.named(className).isPresent();
    }

    private static List<String> built() {
        return Families.all().stream().map(Family::name).toList();
    }
}
