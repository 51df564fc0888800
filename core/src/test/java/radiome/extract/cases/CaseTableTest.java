package radiome.extract.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.TableFault;
import radiome.extract.CaseInput;
import radiome.extract.Extractor;
import radiome.extract.Sample;
import radiome.extract.roi.RoiChoice;
import radiome.extract.setting.Parameters;
import radiome.image.LabelChoice;
import radiome.source.Source;

/** T29 and what a table of cases may look like. */
class CaseTableTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeACase() throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.createDirectories(folder.resolve("masks"));
        Sample.good(1).write(folder, "0001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "images/0001.nrrd",
                "images\\0001.nrrd",
                "\"images/0001.nrrd\"",
                "./images/0001.nrrd",
                " images/0001.nrrd ",
                "'images/0001.nrrd'"
            })
    void pathsHaveEitherSlashAndAreRelativeToTheTable(String path) {
        CaseTable table = read("Image,Mask\n" + path + ",masks/0001.nrrd\n");
        assertThat(table.cases())
                .singleElement()
                .satisfies(input -> assertThat(input.image().exists()).isTrue());
    }

    @Test
    void absolutePathsUrlsAndTheHomeFolderAreTaken() {
        String absolute = folder.resolve("images/0001.nrrd").toString();
        CaseTable table =
                read("Image,Mask\n" + absolute + ",~/masks/0001.nrrd\nfile://" + absolute + ",masks/0001.nrrd\n");
        assertThat(table.cases())
                .hasSize(2)
                .allMatch(input -> input.image().exists() && input.mask().exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID,Image,Mask,Label", "id,IMAGE,mask,LABEL", "Id,image,Mask,label"})
    void columnNamesAreTakenInAnyLetterCase(String header) {
        CaseInput input = read(header + "\n0007,images/0001.nrrd,masks/0001.nrrd,3\n")
                .cases()
                .get(0);
        assertThat(input.id()).isEqualTo("0007");
        assertThat(input.roi()).hasValue(RoiChoice.label(3));
        assertThat(input.labelChannel()).isEmpty();
    }

    @Test
    void otherColumnsAreCopiedThrough() {
        CaseTable table = read("hospital,Image,Mask,Label_channel\nA,images/0001.nrrd,masks/0001.nrrd,2\n");
        assertThat(table.columns()).containsExactly("hospital", "Image", "Mask", "Label_channel");
        assertThat(table.rows().get(0).cells()).containsExactly("A", "images/0001.nrrd", "masks/0001.nrrd", "2");
        assertThat(table.cases().get(0).labelChannel()).hasValue(2);
        assertThat(table.cases().get(0).id()).isEqualTo("Case-1");
    }

    @Test
    void messagesCallAFileAsTheTableDoes() {
        CaseInput input =
                read("Image,Mask\nimages/absent.nrrd,masks/0001.nrrd\n").cases().get(0);
        Extractor extractor = Extractor.of(Parameters.standard());
        assertThatThrownBy(() -> extractor.extract(input))
                .hasMessageContaining("images/absent.nrrd")
                .hasMessageNotContaining(folder.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p2,,masks/0001.nrrd,1|Image is blank",
                "p2,images/0001.nrrd, ,1|Mask is blank",
                "p2,images/0001.nrrd,masks/0001.nrrd,lesion|holds 'lesion', not a whole number from 1",
                "p2,images/0001.nrrd,masks/0001.nrrd,0|not a whole number from 1",
                "p2,images/0001.nrrd,masks/0001.nrrd,1.5|not a whole number from 1"
            })
    void aRowThatCannotBeUsedLeavesTheOthers(String row, String what) {
        CaseTable table = read("ID,Image,Mask,Label\np1,images/0001.nrrd,masks/0001.nrrd,\n" + row
                + "\np3,images/0001.nrrd,masks/0001.nrrd,1.0\n");
        assertThat(table.cases()).extracting(CaseInput::id).containsExactly("p1", "p3");
        assertThat(table.cases().get(1).roi()).hasValue(RoiChoice.label(1));
        Fault fault = table.rows().get(1).fault().orElseThrow();
        assertThat(fault.code()).isEqualTo(TableFault.T29);
        assertThat(fault.level()).isEqualTo(Level.ERROR);
        assertThat(fault.patient()).isEqualTo("p2");
        assertThat(fault.file()).isEqualTo("cases.csv");
        assertThat(fault.what()).contains("line 3", what);
        assertThat(fault.fix()).isNotBlank();
    }

    @Test
    void aRaggedRowLeavesTheOthers() {
        CaseTable table = read(
                "ID,Image,Mask\np1,images/0001.nrrd,masks/0001.nrrd\np2,images/0001.nrrd\np3,images/0001.nrrd,masks/0001.nrrd\n");
        assertThat(table.cases()).extracting(CaseInput::id).containsExactly("p1", "p3");
        assertThat(table.rows()).extracting(CaseRow::line).containsExactly(2, 3, 4);
        assertThat(table.rows().get(1).fault().orElseThrow().code()).isEqualTo(TableFault.T21);
        assertThat(table.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Picture,Mask|no column Image. The columns are: Picture, Mask",
                "Image,Segmentation|no column Mask",
                "Image,Mask,image|both named Image"
            })
    void aTableWithoutItsColumnsIsRefused(String header, String what) {
        assertThatThrownBy(() -> read(header + "\na,b,c\n".substring(0, header.split(",").length * 2) + "\n"))
                .isInstanceOfSatisfying(RadiomeException.class, e -> {
                    assertThat(e.fault().code()).isEqualTo(TableFault.T29);
                    assertThat(e.fault().level()).isEqualTo(Level.STOP);
                    assertThat(e.fault().what()).contains(what);
                });
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        assertThatThrownBy(() -> read("Image,Mask\n")).hasMessageContaining("holds no case");
    }

    @Test
    void semicolonsAndABomAreUnderstood() {
        CaseTable table = read("\uFEFFImage;Mask\nimages/0001.nrrd;masks/0001.nrrd\n");
        assertThat(table.cases()).hasSize(1);
        assertThat(table.notices()).extracting(f -> f.code().name()).contains("T3");
    }

    @Test
    void aRowMayAskForSeveralRoisOrOneOfSeveralLabels() {
        CaseTable table = read("""
                Image,Mask,Label
                images/0001.nrrd,masks/0001.nrrd,"1,2"
                images/0001.nrrd,masks/0001.nrrd,all
                images/0001.nrrd,masks/0001.nrrd,1+2
                """);
        assertThat(table.rows().get(0).wish().orElseThrow().choices()).hasSize(2);
        assertThat(table.rows().get(1).wish().orElseThrow().choices()).isEmpty();
        assertThat(table.rows().get(2).input().orElseThrow().roi()).hasValue(RoiChoice.of(LabelChoice.of(1, 2)));
    }

    private CaseTable read(String text) {
        return CaseTable.read(Source.of("cases.csv", text.getBytes(StandardCharsets.UTF_8)), folder, folder.toString());
    }
}
