package radiome.extract.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.extract.CaseInput;
import radiome.extract.CaseResult;
import radiome.extract.Extractor;
import radiome.extract.Sample;
import radiome.extract.roi.RoiWish;
import radiome.extract.setting.Parameters;
import radiome.image.PixelType;
import radiome.image.Volume;
import radiome.io.NrrdWriter;
import radiome.source.Source;

class RoiRowsTest {
    @TempDir
    Path folder;

    private Extractor extractor;

    /** Label 1 in two pieces, 2 and 5 in one each. */
    @BeforeEach
    void writeAMaskOfThreeLabels() {
        extractor = Extractor.of(Parameters.standard().only(List.of("Original"), List.of("firstorder", "shape")));
        Volume image = Sample.good(3).image();
        int nx = image.geometry().nx();
        int ny = image.geometry().ny();
        double[] labels = new double[image.values().length];
        fill(labels, nx, ny, 2, 4, 1);
        fill(labels, nx, ny, 12, 3, 1);
        fill(labels, nx, ny, 8, 3, 2);
        fill(labels, nx, ny, 17, 4, 5);
        NrrdWriter.write(folder.resolve("image.nrrd"), image, PixelType.INT16);
        NrrdWriter.write(
                folder.resolve("mask.nrrd"), new Volume(image.geometry(), PixelType.UINT8, labels), PixelType.UINT8);
    }

    private static void fill(double[] labels, int nx, int ny, int x0, int side, int label) {
        for (int k = 1; k <= side; k++) {
            for (int j = 1; j <= side; j++) {
                for (int i = x0; i < x0 + side; i++) {
                    labels[i + nx * (j + ny * k)] = label;
                }
            }
        }
    }

    @Test
    void allGivesARowALabelAscending() {
        assertThat(voxels("all", false)).containsExactly("label 1: 91", "label 2: 27", "label 5: 64");
    }

    @Test
    void unionIsOneRoiOfEverything() {
        assertThat(voxels("union", false)).containsExactly(": 182");
        assertThat(voxels("2+5", false)).containsExactly(": 91");
    }

    @Test
    void severalLabelsKeepTheOrderAskedFor() {
        assertThat(voxels("5,1", false)).containsExactly("label 5: 64", "label 1: 91");
    }

    @Test
    void piecesComeByFallingSize() {
        assertThat(voxels("1", true)).containsExactly("label 1, component 1: 64", "label 1, component 2: 27");
        assertThat(voxels("all", true)).hasSize(4);
    }

    @Test
    void theRowsOwnWishWins() {
        RoiRows rule = new RoiRows(RoiWish.parse("5"), 1, false, 0);
        assertThat(rule.of(row("2")).get(0).input().orElseThrow().roi().orElseThrow())
                .hasToString("label 2");
        assertThat(rule.of(row("")).get(0).input().orElseThrow().roi().orElseThrow())
                .hasToString("label 5");
    }

    @Test
    void aMaskThatCannotBeLookedIntoIsThatRowsFault() {
        CaseRow row = table("image.nrrd,absent.nrrd,all").rows().get(0);
        List<CaseRow> rows = new RoiRows(Optional.empty(), 1, false, 0).of(row);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).input()).isEmpty();
        assertThat(rows.get(0).fault().orElseThrow().file()).isEqualTo("absent.nrrd");
        assertThat(rows.get(0).fault().orElseThrow().patient()).isEqualTo("Case-1");
    }

    @Test
    void aPieceEqualsAMaskOfItAlone() {
        CaseInput piece = new RoiRows(Optional.empty(), 1, true, 0)
                .of(row("1"))
                .get(1)
                .input()
                .orElseThrow();
        Volume image = Sample.good(3).image();
        double[] alone = new double[image.values().length];
        fill(alone, image.geometry().nx(), image.geometry().ny(), 12, 3, 1);
        NrrdWriter.write(
                folder.resolve("alone.nrrd"), new Volume(image.geometry(), PixelType.UINT8, alone), PixelType.UINT8);
        CaseInput expected =
                CaseInput.of("", "", Source.of(folder.resolve("image.nrrd")), Source.of(folder.resolve("alone.nrrd")));
        assertThat(extractor.extract(piece).features())
                .isEqualTo(extractor.extract(expected).features());
    }

    /** What the rows' ROIs are and how many voxels each has. */
    private List<String> voxels(String wish, boolean components) {
        return new RoiRows(RoiWish.parse(wish), 1, components, 0)
                .of(row("")).stream()
                        .map(row -> {
                            CaseResult result = extractor.extract(row.input().orElseThrow());
                            return result.sequence() + ": " + result.roi().voxels();
                        })
                        .toList();
    }

    private CaseRow row(String label) {
        return table("image.nrrd,mask.nrrd," + label).rows().get(0);
    }

    private CaseTable table(String row) {
        String text = "Image,Mask,Label\n" + row + "\n";
        return CaseTable.read(Source.of("cases.csv", text.getBytes(StandardCharsets.UTF_8)), folder, "~");
    }
}
