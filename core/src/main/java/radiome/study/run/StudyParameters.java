package radiome.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import radiome.extract.setting.ChosenClass;
import radiome.extract.setting.Given;
import radiome.extract.setting.Parameters;
import radiome.extract.setting.Setting;
import radiome.report.Methods.Extraction;
import radiome.report.ReportData.Origin;

/** The extraction parameters of a study: its own defaults for MR, and parameters as the report tells them. */
final class StudyParameters {
    private static final Pattern LINE = Pattern.compile(".* line (\\d+)");

    private StudyParameters() {}

    /**
     * Without a parameter file: the image normalised over all voxels to mean 0 and SD 100, bin width 5, 300 added where
     * squares are summed. Those of the whole method that need resampling, filters and further classes are not among them.
     */
    static Parameters forMr() {
        return Parameters.standard()
                .with("normalize", "true")
                .with("normalizeScale", "100")
                .with("binWidth", "5")
                .with("voxelArrayShift", "300");
    }

    /** The settings that can reach a number here, and the classes. */
    static List<radiome.report.ReportData.Setting> settings(Parameters parameters, boolean fromFile) {
        List<radiome.report.ReportData.Setting> settings = new ArrayList<>();
        for (Given given : parameters.settings()) {
            Matcher line = LINE.matcher(given.origin());
            boolean isLine = line.matches();
            Origin origin = isLine ? Origin.PARAMETER_FILE : Origin.DEFAULT;
            String reason = !fromFile && !given.value().equals(given.setting().byDefault())
                    ? "the study's default for MR without intensity units"
                    : "";
            settings.add(new radiome.report.ReportData.Setting(
                    "extract." + given.setting(),
                    given.value(),
                    origin,
                    isLine ? Integer.parseInt(line.group(1)) : 0,
                    reason));
        }
        settings.add(new radiome.report.ReportData.Setting(
                "extract.imageType",
                String.join(", ", parameters.imageTypes()),
                fromFile ? Origin.PARAMETER_FILE : Origin.DEFAULT,
                0,
                ""));
        settings.add(new radiome.report.ReportData.Setting(
                "extract.featureClass", classes(parameters), fromFile ? Origin.PARAMETER_FILE : Origin.DEFAULT, 0, ""));
        return settings;
    }

    /** As the methods text needs it. */
    static Extraction extraction(Parameters parameters) {
        String bins = parameters.whole(Setting.binCount).isPresent()
                ? parameters.whole(Setting.binCount).getAsInt() + " bins"
                : "a fixed bin width of " + parameters.get(Setting.binWidth).value();
        return new Extraction(
                parameters.flag(Setting.normalize),
                parameters.number(Setting.normalizeScale).orElse(1),
                List.of(),
                "",
                bins,
                parameters.imageTypes(),
                parameters.classes().stream().map(c -> words(c.name())).toList());
    }

    private static String classes(Parameters parameters) {
        return parameters.classes().stream().map(ChosenClass::name).collect(Collectors.joining(", "));
    }

    private static String words(String featureClass) {
        return switch (featureClass) {
            case "firstorder" -> "first order";
            case "shape" -> "shape";
            default -> featureClass.toUpperCase(Locale.ROOT);
        };
    }
}
