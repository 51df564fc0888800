package radiome.study.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import radiome.extract.setting.ChosenClass;
import radiome.extract.setting.Given;
import radiome.extract.setting.ParameterFile;
import radiome.extract.setting.Parameters;
import radiome.extract.setting.Resampling;
import radiome.extract.setting.Setting;
import radiome.report.data.Methods.Extraction;
import radiome.report.data.ReportData.Origin;
import radiome.source.Source;

/** The extraction parameters of a study: its own defaults for MR, and parameters as the report tells them. */
final class StudyParameters {
    private static final Pattern LINE = Pattern.compile(".* line (\\d+)");

    private StudyParameters() {}

    /**
     * Without a parameter file: normalised to SD 100, resampled to 1 mm, bin width 5, seven image types and all classes, 1316
     * features; the resource {@code mr.yaml}, with its reasons.
     */
    static Parameters forMr() {
        try (InputStream in =
                Objects.requireNonNull(StudyParameters.class.getResourceAsStream("/radiome/study/mr.yaml"))) {
            return ParameterFile.read(Source.of("mr.yaml", in.readAllBytes())).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings that can reach a number here, and the classes. */
    static List<radiome.report.data.ReportData.Setting> settings(Parameters parameters, boolean fromFile) {
        List<radiome.report.data.ReportData.Setting> settings = new ArrayList<>();
        for (Given given : parameters.settings()) {
            Matcher line = LINE.matcher(given.origin());
            boolean isLine = line.matches() && fromFile;
            Origin origin = isLine ? Origin.PARAMETER_FILE : Origin.DEFAULT;
            String reason = !fromFile && !given.value().equals(given.setting().byDefault())
                    ? "the study's default for MR without intensity units"
                    : "";
            settings.add(new radiome.report.data.ReportData.Setting(
                    "extract." + given.setting(),
                    given.value(),
                    origin,
                    isLine ? Integer.parseInt(line.group(1)) : 0,
                    reason));
        }
        settings.add(new radiome.report.data.ReportData.Setting(
                "extract.imageType",
                String.join(", ", parameters.imageTypes()),
                fromFile ? Origin.PARAMETER_FILE : Origin.DEFAULT,
                0,
                ""));
        settings.add(new radiome.report.data.ReportData.Setting(
                "extract.featureClass", classes(parameters), fromFile ? Origin.PARAMETER_FILE : Origin.DEFAULT, 0, ""));
        return settings;
    }

    /** As the methods text needs it. */
    static Extraction extraction(Parameters parameters) {
        String bins = parameters.whole(Setting.binCount).isPresent()
                ? parameters.whole(Setting.binCount).getAsInt() + " bins"
                : "a fixed bin width of " + parameters.get(Setting.binWidth).value();
        Optional<Resampling> spacing = parameters.resampling();
        return new Extraction(
                parameters.flag(Setting.normalize),
                parameters.number(Setting.normalizeScale).orElse(1),
                spacing.map(Resampling::spacing).orElse(List.of()),
                spacing.isPresent() ? parameters.get(Setting.interpolator).value() : "",
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
