package radiome.golden;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import radiome.extract.CaseInput;
import radiome.extract.Extractor;
import radiome.extract.ImageListener;
import radiome.extract.setting.ParameterFile;
import radiome.extract.setting.Parameters;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Volume;
import radiome.io.Formats;
import radiome.selftest.ReferenceFiles;
import radiome.selftest.ReferenceSet;
import radiome.selftest.ReferenceSet.Row;
import radiome.source.Source;

/** PyRadiomics' images on the way to features: what a folder holds of them, and what the library hands out. */
final class Intermediates {
    private static final double MM = 1e-9;

    private static final String INDEX = "intermediate/INDEX.csv";

    private final ReferenceSet set;

    private Intermediates(Path path) {
        this.set = new ReferenceSet(ReferenceFiles.in(path));
    }

    /** Of the reference folder; a visible skip where there is none. */
    static Intermediates ofReference() {
        Path path = Path.of(System.getProperty("radiome.reference", "../shared"), "golden", "pyradiomics");
        Intermediates found = Files.isRegularFile(path.resolve(INDEX)) ? new Intermediates(path) : null;
        Assumptions.assumeTrue(
                found != null, "no golden/pyradiomics/intermediate in the reference folder: skipped, not passed");
        return Objects.requireNonNull(found);
    }

    /**
     * One image of the index.
     *
     * @param row the case and its settings
     * @param what its name
     * @param storedType the type PyRadiomics holds it in
     * @param file the image
     * @param notes what is special
     */
    record Line(Row row, String what, String storedType, Source file, String notes) {
        Volume expected() {
            return Formats.open(file).read(geometry().box());
        }

        Geometry geometry() {
            return Formats.open(file).geometry();
        }

        /** What the row asks for. */
        Parameters parameters() {
            return ParameterFile.read(row.parameters()).orThrow();
        }
    }

    List<Line> lines() {
        return ReferenceSet.lines(set.files().file(INDEX)).stream()
                .map(this::line)
                .toList();
    }

    private Line line(NamedCsvRecord line) {
        Row row = set.rows().stream()
                .filter(r ->
                        r.name().equals(line.getField("case")) && r.setting().equals(line.getField("setting")))
                .findFirst()
                .orElseThrow();
        return new Line(
                row,
                line.getField("what"),
                line.getField("stored_type"),
                set.files().file(line.getField("file")),
                line.getField("notes"));
    }

    /** What an extraction hands out, by name. */
    record Handed(Map<String, Volume> images, Map<String, Mask> masks, int label) {
        Volume image(String name) {
            return Objects.requireNonNull(images.get(name), name);
        }

        /** The ROI that classes see. */
        Mask roi() {
            return Objects.requireNonNull(masks.getOrDefault("resegmented-mask", masks.get("mask")));
        }
    }

    static Handed handed(Line line) {
        Handed handed =
                new Handed(new HashMap<>(), new HashMap<>(), line.parameters().label());
        Row row = line.row();
        CaseInput input = CaseInput.of(row.name(), "", row.image(), row.mask());
        Extractor.of(line.parameters()).extract(input, new ImageListener() {
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

    static void samePlace(Geometry ours, Geometry theirs) {
        assertThat(ours.box()).as("size").isEqualTo(theirs.box());
        assertThat(ours.spacing().minus(theirs.spacing()).length())
                .as("spacing")
                .isLessThan(MM);
        assertThat(ours.origin().minus(theirs.origin()).length()).as("origin").isLessThan(MM);
    }
}
