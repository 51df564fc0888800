package radiome.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.LabelChoice;
import radiome.image.Scan;
import radiome.image.Statistics;
import radiome.source.Source;

/** What PyRadiomics says of image and mask before it computes anything, for every row of its golden values. */
class GoldenDiagnosticsTest {
    private static final double SPACING = 1e-15;
    private static final double MEAN = 1e-12;

    @Test
    void imageAndMaskAreAsPyRadiomicsHasThem() throws IOException {
        Reference golden = Reference.part("golden/pyradiomics");
        int images = 0;
        int masks = 0;
        double spacing = 0;
        double mean = 0;
        for (NamedCsvRecord row : golden.index()) {
            if (row.getField("values").isEmpty() || !Files.isRegularFile(golden.file(row.getField("values")))) {
                continue;
            }
            Map<String, String> told = diagnostics(golden, row);
            if (told.containsKey("Image-original_Size")) {
                Scan scan = Formats.open(Source.of(golden.file(row.getField("image"))));
                Statistics s = scan.statistics();
                double[] expected = numbers(told, "Image-original_Spacing");
                spacing = Math.max(spacing, differs(spacing(scan.geometry()), expected));
                assertThat(size(scan.geometry())).isEqualTo(numbers(told, "Image-original_Size"));
                double[] actual = {s.mean(), s.minimum(), s.maximum()};
                mean = Math.max(mean, differs(actual[0], number(told, "Image-original_Mean")));
                if (!Double.isNaN(s.mean())) { // there PyRadiomics calls the extremes NaN too; here they leave NaN out
                    assertThat(differs(actual[1], number(told, "Image-original_Minimum")))
                            .as(row.toString())
                            .isZero();
                    assertThat(differs(actual[2], number(told, "Image-original_Maximum")))
                            .as(row.toString())
                            .isZero();
                }
                images++;
            }
            if (told.containsKey("Mask-original_VoxelNum")) {
                Scan scan = Formats.open(
                        Source.of(golden.file(row.getField("mask"))), setting(golden, row, "label_channel", 0));
                MaskReading reading = MaskReader.read(scan, LabelChoice.of(setting(golden, row, "label", 1)));
                assertThat(differs(spacing(scan.geometry()), numbers(told, "Mask-original_Spacing")))
                        .isLessThanOrEqualTo(SPACING);
                assertThat(size(scan.geometry())).isEqualTo(numbers(told, "Mask-original_Size"));
                if (reading.isWhole()) {
                    assertThat(reading.mask().orElseThrow().count())
                            .as(row.toString())
                            .isEqualTo((int) number(told, "Mask-original_VoxelNum"));
                    assertThat(box(reading, scan)).isEqualTo(numbers(told, "Mask-original_BoundingBox"));
                    masks++;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "golden/pyradiomics diagnostics: %d images, %d masks; largest relative difference: spacing %.1e, mean %.1e%n",
                images,
                masks,
                spacing,
                mean);
        assertThat(images).isPositive();
        assertThat(masks).isPositive();
        assertThat(spacing).isLessThanOrEqualTo(SPACING);
        assertThat(mean).isLessThanOrEqualTo(MEAN);
    }

    private static Map<String, String> diagnostics(Reference golden, NamedCsvRecord row) {
        Map<String, String> lines = new LinkedHashMap<>();
        List<NamedCsvRecord> values = golden.table(row.getField("values"));
        if (!values.isEmpty() && values.get(0).getHeader().contains("feature")) {
            values.stream()
                    .filter(line -> line.getField("feature").startsWith("diagnostics_"))
                    .forEach(line -> lines.put(
                            line.getField("feature").substring("diagnostics_".length()), line.getField("value")));
        }
        return lines;
    }

    /** A whole number of the row's parameter file. */
    private static int setting(Reference golden, NamedCsvRecord row, String name, int otherwise) throws IOException {
        Matcher found = Pattern.compile("\\b" + name + ": *([0-9]+)")
                .matcher(Files.readString(golden.file("settings/" + row.getField("setting") + ".yaml")));
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }

    private static double[] spacing(Geometry g) {
        return Arrays.copyOf(
                new double[] {g.spacing().x(), g.spacing().y(), g.spacing().z()}, g.dimensions());
    }

    private static double[] size(Geometry g) {
        return Arrays.copyOf(new double[] {g.nx(), g.ny(), g.nz()}, g.dimensions());
    }

    private static double[] box(MaskReading reading, Scan scan) {
        Box b = reading.mask().orElseThrow().box();
        return scan.geometry().dimensions() == 2
                ? new double[] {b.x0(), b.y0(), b.nx(), b.ny()}
                : new double[] {b.x0(), b.y0(), b.z0(), b.nx(), b.ny(), b.nz()};
    }

    private static double number(Map<String, String> told, String name) {
        String value = told.getOrDefault(name, "");
        return value.equals("nan") ? Double.NaN : Double.parseDouble(value);
    }

    /** Of {@code (1, 2.5)}. */
    private static double[] numbers(Map<String, String> told, String name) {
        return Arrays.stream(told.getOrDefault(name, "").replaceAll("[() ]", "").split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Largest relative difference; 0 where both are NaN. */
    private static double differs(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        double largest = 0;
        for (int i = 0; i < actual.length; i++) {
            largest = Math.max(largest, differs(actual[i], expected[i]));
        }
        return largest;
    }

    private static double differs(double actual, double expected) {
        return Double.compare(actual, expected) == 0 || actual == expected
                ? 0
                : Math.abs(actual - expected) / Math.abs(expected);
    }
}
