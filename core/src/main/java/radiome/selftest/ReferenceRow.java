package radiome.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import radiome.error.RadiomeException;
import radiome.extract.CaseInput;
import radiome.extract.CaseResult;
import radiome.extract.Extractor;
import radiome.extract.setting.ParameterFile;
import radiome.extract.setting.Parameters;
import radiome.image.Statistics;
import radiome.io.Formats;
import radiome.selftest.ReferenceSet.Row;

/**
 * One row of the index: what is asked of the library, and how its answer is compared. Equal is a value within 1e-9
 * relative or 1e-12 x the image's largest absolute voxel; NaN equals NaN; a refusal equals a fault of the code that stands
 * for its kind.
 */
public final class ReferenceRow {
    private static final double OF_LARGEST_VOXEL = 1e-12;
    private static final double FLAT = 1e-10;

    /** Kinds of refusal and the codes that stand for them. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("empty_mask", "G11"),
            Map.entry("no_label", "G12"),
            Map.entry("label_channel", "D23"),
            Map.entry("geometry", "G[1-6]|G8"),
            Map.entry("size", "G[1-6]|G8"),
            Map.entry("dimension", "G10"),
            Map.entry("outside", "G7|G8"),
            Map.entry("one_voxel", "G16"),
            Map.entry("too_few_dimensions", "G16"),
            Map.entry("too_small", "G16"),
            Map.entry("roi_vanished", "G16"),
            Map.entry("no_direction", "G16"),
            Map.entry("shape2D", "G16"),
            Map.entry("not_finite", "G21"),
            Map.entry("schema", "C[12]"),
            Map.entry("parameter", "C[12]"),
            Map.entry("resegment_range", "C2"),
            Map.entry("spacing_dimension", "C2"),
            Map.entry("resegmentation", "G16"));

    private static final Pattern NUMBER = Pattern.compile("nan|-?inf|[-+]?[0-9]+\\.?[0-9]*(e[-+]?[0-9]+)?");

    private final ReferenceSet set;
    private final Row row;

    public ReferenceRow(ReferenceSet set, Row row) {
        this.set = set;
        this.row = row;
    }

    /** Extracts the row and compares every value that is asked for. */
    public void compare(ReferenceReport report) {
        report.row();
        if (row.expect().equals("refusal")) {
            refused(report);
            return;
        }
        Parameters parameters = ParameterFile.read(row.parameters()).orThrow();
        if (row.expect().equals("voxel")) {
            new ReferenceMaps(set, row).compare(parameters, OF_LARGEST_VOXEL * largestVoxel(), report);
            return;
        }
        CaseResult result = extract(parameters);
        Map<String, String> expected = set.values(row);
        List<String> wanted = expected.keySet().stream()
                .filter(name -> !name.startsWith("diagnostics_"))
                .toList();
        names(report, "columns", List.copyOf(result.features().keySet()), wanted);
        double tiny = OF_LARGEST_VOXEL * largestVoxel();
        for (String feature : wanted) {
            Double ours = result.features().get(feature);
            if (ours == null) {
                continue; // told with the names
            }
            if (set.isNoise(row, feature) || isMomentOfFlat(feature, expected)) {
                report.leaveOut("only rounding decides");
                continue;
            }
            String what = row.id() + " " + feature;
            report.add(groupOf(feature), what, number(get(expected, feature)), ours, tiny);
            if (result.nanReasons().containsKey(feature) != Double.isNaN(ours)) {
                report.check(groupOf(feature), what + " is NaN without a reason", false);
            }
        }
        diagnostics(result, expected, tiny, report);
    }

    /** The class in a feature's name. */
    private static String groupOf(String feature) {
        return feature.replaceFirst("^[^_]*_([^_]*)_.*$", "$1");
    }

    private void names(ReferenceReport report, String group, List<String> ours, List<String> theirs) {
        report.check("names", row.id() + ": " + group + " " + ours + ", PyRadiomics " + theirs, ours.equals(theirs));
    }

    private void refused(ReferenceReport report) {
        String code = "values";
        try {
            extract(ParameterFile.read(row.parameters()).orThrow());
        } catch (RadiomeException e) {
            code = e.fault().code().name();
        }
        String kind = row.refusal();
        boolean isRight = code.matches(CODES.getOrDefault(kind, "no code for it"));
        report.check("refusals", row.id() + " " + kind + " is told as " + code, isRight);
    }

    private CaseResult extract(Parameters parameters) {
        return Extractor.of(parameters).extract(CaseInput.of(row.name(), "", row.image(), row.mask()));
    }

    /** Skewness and kurtosis of an ROI whose SD is rounding noise beside its values are noise too. */
    private boolean isMomentOfFlat(String feature, Map<String, String> expected) {
        if (!feature.matches(".*_firstorder_(Skewness|Kurtosis)")) {
            return false;
        }
        String first = feature.substring(0, feature.lastIndexOf('_') + 1);
        String variance = expected.get(first + "Variance");
        String maximum = expected.get(first + "Maximum");
        String minimum = expected.get(first + "Minimum");
        if (variance == null) {
            return false;
        }
        double largest = maximum == null || minimum == null
                ? largestVoxel()
                : Math.max(Math.abs(number(maximum)), Math.abs(number(minimum)));
        return Math.sqrt(number(variance)) < FLAT * largest;
    }

    private double largestVoxel() {
        Statistics whole = Formats.open(row.image()).statistics();
        return Math.max(Math.abs(whole.minimum()), Math.abs(whole.maximum()));
    }

    /** Numbers inside the texts must be near; names in PyRadiomics' order. */
    private void diagnostics(CaseResult result, Map<String, String> expected, double tiny, ReferenceReport report) {
        List<String> names = expected.keySet().stream()
                .filter(name -> name.startsWith("diagnostics_"))
                .toList();
        names(report, "diagnostics", List.copyOf(result.diagnostics().keySet()), names);
        for (String name : names) {
            List<Double> theirs = numbers(get(expected, name));
            List<Double> ours = numbers(result.diagnostics().getOrDefault(name, ""));
            String what = row.id() + " " + name;
            if (ours.size() != theirs.size()) {
                report.check("diagnostics", what + ": " + ours + ", PyRadiomics " + theirs, false);
                continue;
            }
            for (int i = 0; i < ours.size(); i++) {
                report.add("diagnostics", what, theirs.get(i), ours.get(i), tiny);
            }
        }
    }

    private static <T> T get(Map<String, T> map, String name) {
        return Objects.requireNonNull(map.get(name), name);
    }

    private static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            numbers.add(number(matcher.group()));
        }
        return numbers;
    }

    private static double number(String text) {
        return switch (text) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
