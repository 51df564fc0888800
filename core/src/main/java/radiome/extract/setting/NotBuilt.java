package radiome.extract.setting;

import java.util.ArrayList;
import java.util.List;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.filter.pattern.Lbp2D;
import radiome.filter.pattern.Lbp3D;
import radiome.filter.wavelet.WaveletBank;

/** What PyRadiomics has and this version has not; refused by name, never left out in silence. */
final class NotBuilt {
    private static final List<String> INTERPOLATORS = List.of("sitkNearestNeighbor", "sitkLinear", "sitkBSpline");

    private NotBuilt() {}

    static List<Fault> in(Parameters parameters, List<ChosenType> types) {
        List<Fault> faults = new ArrayList<>();
        if (parameters.resampling().isPresent()) {
            interpolator(parameters, faults);
        }
        types.forEach(type -> filter(type.name(), parameters.under(type), faults));
        return List.copyOf(faults);
    }

    /** @param settings in force for the type */
    private static void filter(String type, Parameters settings, List<Fault> faults) {
        switch (type) {
            case "Wavelet" -> wavelets(settings, faults);
            case "LBP2D" -> pattern(settings, faults);
            case "LBP3D" -> sphere(settings, faults);
            default -> {}
        }
    }

    private static void wavelets(Parameters settings, List<Fault> faults) {
        settings.words(Setting.wavelet).stream()
                .filter(name -> !WaveletBank.names().contains(name))
                .forEach(name -> faults.add(fault(
                        settings.file(),
                        at(settings.get(Setting.wavelet).origin()) + "the wavelet " + name
                                + " is not in this version; haar, db1 to db20, sym2 to sym20, coif1 to coif5, bior, rbio"
                                + " and dmey are",
                        "choose another `wavelet`")));
    }

    private static void pattern(Parameters settings, List<Fault> faults) {
        int points = settings.whole(Setting.lbp2DSamples).orElseThrow();
        String method = settings.get(Setting.lbp2DMethod).value();
        if (points > Lbp2D.LONGEST_PATTERN && List.of("default", "ror").contains(method)) {
            faults.add(fault(
                    settings.file(),
                    at(settings.get(Setting.lbp2DSamples).origin()) + "lbp2DSamples: " + points + " with lbp2DMethod: "
                            + method + " is not in this version; patterns have at most " + Lbp2D.LONGEST_PATTERN
                            + " points, in PyRadiomics more overflow",
                    "set `lbp2DSamples: " + Lbp2D.LONGEST_PATTERN + "` or fewer"));
        }
    }

    private static void sphere(Parameters settings, List<Fault> faults) {
        most(Setting.lbp3DLevels, Lbp3D.MOST_LEVELS, settings, faults);
        most(Setting.lbp3DIcosphereSubdivision, Lbp3D.MOST_SUBDIVISIONS, settings, faults);
    }

    private static void most(Setting setting, int most, Parameters settings, List<Fault> faults) {
        Given given = settings.get(setting);
        if (settings.whole(setting).orElseThrow() > most) {
            faults.add(fault(
                    settings.file(),
                    at(given.origin()) + setting + ": " + given.value() + " is not in this version; it goes up to "
                            + most,
                    "set `" + setting + ": " + most + "` or fewer"));
        }
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
