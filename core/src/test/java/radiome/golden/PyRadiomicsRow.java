package radiome.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.extract.CaseInput;
import radiome.extract.CaseResult;
import radiome.extract.Extractor;
import radiome.extract.setting.ImageTypes;
import radiome.extract.setting.ParameterFile;
import radiome.extract.setting.Parameters;
import radiome.feature.Families;
import radiome.feature.Family;
import radiome.golden.PyRadiomicsFolder.Row;
import radiome.image.Statistics;
import radiome.io.Formats;
import radiome.source.Source;

/** One row of the index: what is asked of the library, and how its answer is compared. */
final class PyRadiomicsRow {
    private static final double RELATIVE = 1e-9;
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

    private final PyRadiomicsFolder folder;
    private final Row row;

    PyRadiomicsRow(PyRadiomicsFolder folder, Row row) {
        this.folder = folder;
        this.row = row;
    }

    /** Why the row cannot run, in words that group rows. */
    Optional<String> notBuilt() {
        if (row.expect().equals("voxel")) {
            return Optional.of("voxel maps");
        }
        Optional<Parameters> asked = readable().map(this::restricted);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<Fault> missing = asked.get().notBuilt();
        if (!missing.isEmpty()) {
            return Optional.of(missing.get(0)
                    .what()
                    .replaceFirst("^Line [0-9]+: ", "")
                    .replaceFirst("[(;].*", "")
                    .strip());
        }
        if (asked.get().imageTypes().isEmpty()) {
            return Optional.of("filtered images only");
        }
        if (asked.get().classes().isEmpty()) {
            return Optional.of("classes not built only");
        }
        boolean elsewhere = row.expect().equals("refusal") && !CODES.containsKey(row.refusal());
        return elsewhere ? Optional.of("refusal " + row.refusal()) : Optional.empty();
    }

    void compare(Tally tally, Skipped skipped) {
        if (row.expect().equals("refusal")) {
            refused(tally);
            return;
        }
        Parameters parameters = restricted(readable().orElseThrow());
        CaseResult result = extract(parameters);
        Map<String, String> expected = folder.values(row);
        Set<String> asked = new HashSet<>(Extractor.of(parameters).columns());
        List<String> wanted = expected.keySet().stream().filter(asked::contains).toList();
        assertThat(List.copyOf(result.features().keySet())).as("columns").isEqualTo(wanted);
        double tiny = OF_LARGEST_VOXEL * largestVoxel();
        List<String> wrong = new ArrayList<>();
        for (String feature : wanted) {
            if (folder.isNoise(row, feature) || isMomentOfFlat(feature, expected)) {
                skipped.part("only rounding decides");
                continue;
            }
            double value = number(get(expected, feature));
            double ours = get(result.features(), feature);
            if (tally.add(value, ours, tiny) > RELATIVE) {
                wrong.add(feature + ": " + ours + ", PyRadiomics " + value);
            }
            assertThat(result.nanReasons().containsKey(feature)).as(feature).isEqualTo(Double.isNaN(ours));
        }
        diagnostics(result, expected, tiny, tally, wrong);
        assertThat(wrong).isEmpty();
    }

    private void refused(Tally tally) {
        Optional<Fault> fault = Optional.empty();
        try {
            extract(restricted(ParameterFile.read(Source.of(row.parameters())).orThrow()));
        } catch (RadiomeException e) {
            fault = Optional.of(e.fault());
        }
        String code = fault.map(f -> f.code().name()).orElse("values");
        boolean isRight = code.matches(CODES.get(row.refusal()));
        tally.add(1, isRight ? 1 : 2);
        assertThat(isRight).as(row.refusal() + " is told as " + fault).isTrue();
    }

    /** The file's parameters, or nothing when it is refused. */
    private Optional<Parameters> readable() {
        try {
            return ParameterFile.read(Source.of(row.parameters())).parameters();
        } catch (RadiomeException e) {
            return Optional.empty();
        }
    }

    private Parameters restricted(Parameters parameters) {
        return parameters.only(
                ImageTypes.built(), Families.all().stream().map(Family::name).toList());
    }

    private CaseResult extract(Parameters parameters) {
        return Extractor.of(parameters)
                .extract(CaseInput.of(row.name(), "", Source.of(row.image()), Source.of(row.mask())));
    }

    /** Skewness and kurtosis of an ROI whose SD is rounding noise are noise too. */
    private boolean isMomentOfFlat(String feature, Map<String, String> expected) {
        String variance = expected.get("original_firstorder_Variance");
        return feature.matches("original_firstorder_(Skewness|Kurtosis)")
                && variance != null
                && Math.sqrt(number(variance)) < FLAT * largestVoxel();
    }

    private double largestVoxel() {
        Statistics whole = Formats.open(Source.of(row.image())).statistics();
        return Math.max(Math.abs(whole.minimum()), Math.abs(whole.maximum()));
    }

    /** Texts must be equal, numbers inside them near; names in PyRadiomics' order. */
    private static void diagnostics(
            CaseResult result, Map<String, String> expected, double tiny, Tally tally, List<String> wrong) {
        List<String> names = expected.keySet().stream()
                .filter(name -> name.startsWith("diagnostics_"))
                .toList();
        assertThat(List.copyOf(result.diagnostics().keySet())).as("diagnostics").isEqualTo(names);
        for (String name : names) {
            List<Double> theirs = numbers(get(expected, name));
            List<Double> ours = numbers(get(result.diagnostics(), name));
            assertThat(ours).as(name).hasSameSizeAs(theirs);
            for (int i = 0; i < ours.size(); i++) {
                if (tally.add(theirs.get(i), ours.get(i), tiny) > RELATIVE) {
                    wrong.add(name + ": " + result.diagnostics().get(name) + ", PyRadiomics " + expected.get(name));
                }
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
