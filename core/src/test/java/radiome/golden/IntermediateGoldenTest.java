package radiome.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import radiome.extract.CaseInput;
import radiome.extract.Extractor;
import radiome.extract.ImageListener;
import radiome.extract.setting.ImageTypes;
import radiome.extract.setting.ParameterFile;
import radiome.extract.setting.Parameters;
import radiome.feature.Families;
import radiome.feature.Family;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Volume;
import radiome.io.Formats;
import radiome.selftest.ReferenceFiles;
import radiome.selftest.ReferenceSet;
import radiome.selftest.ReferenceSet.Row;
import radiome.selftest.Tally;
import radiome.source.Source;

/**
 * Walks PyRadiomics' images and masks after normalising, resampling, cropping, correcting and resegmenting: voxel by voxel,
 * bit by bit, with the stored type and the place in the world. Filtered images and grey levels have a walker of their own.
 */
class IntermediateGoldenTest {
    /** What the index calls an image or mask, and what it is called by the library. */
    private static final Map<String, String> NAMES = Map.of(
            "image", "image",
            "mask", "mask",
            "corrected-mask", "mask",
            "resegmented-mask", "resegmented-mask");

    private static final double MM = 1e-9;

    @TestFactory
    Stream<DynamicTest> imagesAndMasksBeforeFilters() throws IOException {
        Path path = Path.of(System.getProperty("radiome.reference", "../shared"), "golden", "pyradiomics");
        Path index = path.resolve("intermediate").resolve("INDEX.csv");
        Assumptions.assumeTrue(
                Files.isRegularFile(index),
                "no golden/pyradiomics/intermediate in the reference folder: skipped, not passed");
        ReferenceSet folder = new ReferenceSet(ReferenceFiles.in(path));
        Tally tally = new Tally("pyradiomics-intermediate");
        List<DynamicTest> tests = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(index)) {
            for (NamedCsvRecord line : lines) {
                String name = NAMES.get(line.getField("what"));
                if (name == null) {
                    tally.skip();
                    continue;
                }
                Row row = row(folder, line);
                Path file = path.resolve(line.getField("file"));
                tests.add(dynamicTest(row.id() + " " + line.getField("what"), () -> {
                    tally.row();
                    compare(extracted(row), name, line.getField("stored_type"), file, tally);
                }));
            }
        }
        assertThat(tests).as("rows that ran in " + index).isNotEmpty();
        tests.add(dynamicTest("compared", () -> System.out.println(tally.line())));
        return tests.stream();
    }

    private static Row row(ReferenceSet folder, NamedCsvRecord line) {
        return folder.rows().stream()
                .filter(row -> row.name().equals(line.getField("case"))
                        && row.setting().equals(line.getField("setting")))
                .findFirst()
                .orElseThrow();
    }

    /** What an extraction hands out. */
    private record Handed(Map<String, Volume> images, Map<String, Mask> masks, int label) {}

    private static Handed extracted(Row row) {
        Parameters parameters = ParameterFile.read(row.parameters()).orThrow();
        Parameters built = parameters.only(
                ImageTypes.built(), Families.all().stream().map(Family::name).toList());
        Handed handed = new Handed(new HashMap<>(), new HashMap<>(), parameters.label());
        CaseInput input = CaseInput.of(row.name(), "", row.image(), row.mask());
        Extractor.of(built).extract(input, new ImageListener() {
            @Override
            public void image(String name, Volume image) {
                handed.images.put(name, image);
            }

            @Override
            public void mask(String name, Mask mask) {
                handed.masks.put(name, mask);
            }
        });
        return handed;
    }

    private static void compare(Handed handed, String name, String type, Path file, Tally tally) {
        Geometry grid = Formats.open(Source.of(file)).geometry();
        Volume expected = Formats.open(Source.of(file)).read(grid.box());
        Optional<Mask> mask = Optional.ofNullable(handed.masks.get(name));
        Geometry ours;
        double[] values;
        if (mask.isPresent()) {
            ours = mask.get().whole();
            values = labelled(mask.get(), expected.values(), handed.label);
        } else {
            Volume image = Objects.requireNonNull(handed.images.get(name), name);
            assertThat(image.type().name()).isEqualToIgnoringCase(type);
            ours = image.geometry();
            values = image.values();
        }
        assertThat(ours.box()).as("size").isEqualTo(grid.box());
        assertThat(ours.spacing().minus(grid.spacing()).length()).as("spacing").isLessThan(MM);
        assertThat(ours.origin().minus(grid.origin()).length()).as("origin").isLessThan(MM);
        int different = 0;
        for (int i = 0; i < values.length; i++) {
            different += tally.add(expected.values()[i], values[i]) == 0 ? 0 : 1;
        }
        assertThat(different).as("voxels that differ of " + values.length).isZero();
    }

    /** The ROI on its whole grid; other labels are taken over from the reference, which keeps them. */
    private static double[] labelled(Mask mask, double[] reference, int label) {
        double[] values = reference.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == label ? 0 : values[i];
        }
        Box box = mask.box();
        for (int k = 0; k < box.nz(); k++) {
            for (int j = 0; j < box.ny(); j++) {
                for (int i = 0; i < box.nx(); i++) {
                    if (mask.at(i, j, k)) {
                        int row = box.y0() + j + mask.whole().ny() * (box.z0() + k);
                        values[box.x0() + i + mask.whole().nx() * row] = label;
                    }
                }
            }
        }
        return values;
    }
}
