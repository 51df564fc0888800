package radiome.extract.setting;

import java.util.ArrayList;
import java.util.List;
import radiome.error.Fault;
import radiome.error.SettingFault;

/** What PyRadiomics has and this version has not; refused by name, never left out in silence. */
final class NotBuilt {
    private static final List<String> INTERPOLATORS = List.of("sitkNearestNeighbor", "sitkLinear", "sitkBSpline");

    private NotBuilt() {}

    static List<Fault> in(Parameters parameters, List<ChosenType> types) {
        List<Fault> faults = new ArrayList<>();
        if (parameters.resampling().isPresent()) {
            interpolator(parameters, faults);
        }
        types.stream()
                .filter(type -> !ImageTypes.isBuilt(type.name()))
                .forEach(type -> faults.add(fault(
                        parameters.file(),
                        at(type.where()) + "the image type " + type.name() + " is not in this version; "
                                + String.join(", ", ImageTypes.built()) + " can be used",
                        "take `" + type.name() + "` out of `imageType`")));
        return List.copyOf(faults);
    }

    /** PyRadiomics hands these names to its toolkit; three of them are what people use. */
    private static void interpolator(Parameters parameters, List<Fault> faults) {
        Given chosen = parameters.get(Setting.interpolator);
        if (!INTERPOLATORS.contains(chosen.value())) {
            faults.add(fault(
                    parameters.file(),
                    at(chosen.origin()) + "the interpolator " + chosen.value() + " is not in this version; "
                            + String.join(", ", INTERPOLATORS) + " are",
                    "set `interpolator: sitkBSpline`"));
        }
    }

    private static Fault fault(String file, String what, String fix) {
        return Fault.of(SettingFault.C3, file, Character.toUpperCase(what.charAt(0)) + what.substring(1) + ".", fix);
    }

    /** {@code line 3: } out of {@code params.yaml line 3}; nothing for a default. */
    private static String at(String origin) {
        int line = origin.lastIndexOf(" line ");
        return line < 0 ? "" : origin.substring(line + 1) + ": ";
    }
}
