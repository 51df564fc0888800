package radiome.study.cohort.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.study.cohort.Sample;
import radiome.study.cohort.files.CaseFiles.CaseFile;
import radiome.study.cohort.files.CaseFiles.Sequence;

class CaseFinderTest {
    private static final Sequence T1C = new Sequence(
            "T1C", new FilePattern("images/{id}_{sequence}.nii.gz"), new FilePattern("masks/{id}_T1C.nii.gz"));
    private static final Sequence T2 =
            new Sequence("T2", new FilePattern("images/{id}_T2.nii.gz"), new FilePattern("masks/{id}_T2.nii.gz"));

    @TempDir
    Path data;

    @BeforeEach
    void writeFiles() throws IOException {
        for (String folder : List.of("images", "masks")) {
            Files.createDirectories(data.resolve(folder));
            for (int i = 0; i < Sample.PATIENTS; i++) {
                for (String sequence : List.of("T1C", "T2")) {
                    Files.writeString(data.resolve(folder + "/" + Sample.id(i) + "_" + sequence + ".nii.gz"), "x");
                }
            }
        }
    }

    private CaseFiles find(Sample sample) {
        return CaseFinder.find(sample.read().orThrow(), data, List.of(T1C, T2));
    }

    /** All cases but those named, as patient and sequence. */
    private static void assertAllBut(CaseFiles found, String... missing) {
        Set<String> cases = found.cases().stream()
                .map(c -> c.patient() + " " + c.sequence())
                .collect(Collectors.toSet());
        assertThat(cases).hasSize(2 * Sample.PATIENTS - missing.length);
        assertThat(List.of(missing)).noneMatch(cases::contains);
    }

    private static Fault only(CaseFiles found, TableFault code, Level level) {
        List<Fault> told = found.faults().stream()
                .filter(f -> f.code() == code && f.level() == level)
                .toList();
        assertThat(told).as(String.valueOf(found.faults())).hasSize(1);
        return told.get(0);
    }

    @Test
    void filesAreFoundInTheTablesOrder() {
        CaseFiles found = find(Sample.good());

        assertThat(found.faults()).isEmpty();
        assertAllBut(found);
        CaseFile second = found.cases().get(1);
        assertThat(second.patient()).isEqualTo("P001");
        assertThat(second.sequence()).isEqualTo("T2");
        assertThat(second.image().name()).isEqualTo("images/P001_T2.nii.gz");
        assertThat(second.mask().exists()).isTrue();
    }

    @Test
    void rowWithoutFileIsAnErrorOfThatCase() throws IOException {
        Files.move(data.resolve("masks/P008_T2.nii.gz"), data.resolve("masks/P008-T2.nii.gz"));

        CaseFiles found = find(Sample.good());

        Fault fault = only(found, TableFault.T18, Level.ERROR);
        assertThat(fault.patient()).isEqualTo("P008");
        assertThat(fault.sequence()).isEqualTo("T2");
        assertThat(fault.file()).isEqualTo("masks/P008_T2.nii.gz");
        assertThat(fault.toString())
                .contains("no such mask", "nearest name there is P008-T2.nii.gz", "Correct the pattern");
        assertAllBut(found, "P008 T2");
    }

    @Test
    void absentFolderIsNamed() {
        Sequence other = new Sequence("T2", new FilePattern("imagse/{id}.nii"), T2.mask());

        CaseFiles found = CaseFinder.find(Sample.good().read().orThrow(), data, List.of(other));

        assertThat(found.cases()).isEmpty();
        assertThat(found.faults().get(0).toString())
                .contains("no folder imagse", "nearest name there is images", "`--data DIR`");
    }

    @Test
    void filesWithoutRowAreCounted() throws IOException {
        for (int i = 0; i < 12; i++) {
            Files.writeString(data.resolve("images/Q" + (10 + i) + "_T1C.nii.gz"), "x");
        }
        Files.writeString(data.resolve("images/readme.txt"), "x");

        CaseFiles found = find(Sample.good().set(0, "recurrence", ""));

        Fault fault = only(found, TableFault.T18, Level.NOTE);
        assertThat(fault.what()).contains("12: images/Q10_T1C.nii.gz", "images/Q19_T1C.nii.gz and 2 more");
        assertThat(fault.measured()).isEqualTo(12);
        assertAllBut(found, "P001 T1C", "P001 T2");
    }

    @Test
    void maskBesideItsImageIsNoFileWithoutRow() throws IOException {
        for (int i = 0; i < Sample.PATIENTS; i++) {
            Files.createDirectories(data.resolve("flat"));
            Files.writeString(data.resolve("flat/" + Sample.id(i) + ".nii"), "x");
            Files.writeString(data.resolve("flat/" + Sample.id(i) + "_mask.nii"), "x");
        }
        Sequence flat = new Sequence("T2", new FilePattern("flat/{id}.nii"), new FilePattern("flat/{id}_mask.nii"));

        CaseFiles found = CaseFinder.find(Sample.good().read().orThrow(), data, List.of(flat));

        assertThat(found.faults()).isEmpty();
        assertThat(found.cases()).hasSize(Sample.PATIENTS);
    }

    @Test
    void twoFilesOfOneNameAreAnError() throws IOException {
        Files.writeString(data.resolve("images/P008_T1C.nii"), "x");

        CaseFiles found = find(Sample.good());

        Fault fault = only(found, TableFault.T19, Level.ERROR);
        assertThat(fault.patient()).isEqualTo("P008");
        assertThat(fault.toString()).contains("P008_T1C.nii.gz and images/P008_T1C.nii", "Delete or rename");
        assertAllBut(found, "P008 T1C");
    }

    @Test
    void otherLettersOnDiskAreAnError() throws IOException {
        Files.move(data.resolve("images/P008_T1C.nii.gz"), data.resolve("images/p008_t1c.nii.gz"));

        CaseFiles found = find(Sample.good());

        Fault fault = only(found, TableFault.T19, Level.ERROR);
        assertThat(fault.toString()).contains("only images/p008_t1c.nii.gz", "Rename the file");
        assertThat(found.faults()).hasSize(1);
        assertAllBut(found, "P008 T1C");
    }

    @Test
    void lostZerosAreToldAndNeverFilledIn() throws IOException {
        for (String folder : List.of("images", "masks")) {
            for (int i = 0; i < Sample.PATIENTS; i++) {
                for (String sequence : List.of("T1C", "T2")) {
                    String name = Sample.id(i) + "_" + sequence + ".nii.gz";
                    Files.move(data.resolve(folder + "/" + name), data.resolve(folder + "/" + name.replace("P", "0")));
                }
            }
        }
        Sample sample = Sample.good().change("id", id -> id.replace("P", "0"));
        assertThat(find(sample).faults()).isEmpty();

        CaseFiles found = find(sample.set(7, "id", "8").set(9, "id", "10"));

        List<Fault> errors =
                found.faults().stream().filter(f -> f.level() == Level.ERROR).toList();
        assertThat(errors).hasSize(8).allSatisfy(f -> assertThat(f.code()).isEqualTo(TableFault.T4));
        assertThat(errors.get(0).patient()).isEqualTo("8");
        assertThat(errors.get(0).toString())
                .contains("images/0008_T1C.nii.gz", "0008 exists, zeros were lost", "as text and write `0008`");
        Fault width = only(found, TableFault.T4, Level.WARNING);
        assertThat(width.what()).contains("With 4 digits all ids that lost their zeros match: 2");
        assertThat(found.faults()).hasSize(9);
        assertAllBut(found, "0008 T1C", "0008 T2", "0010 T1C", "0010 T2");
    }

    @Test
    void pathsOfAColumnAreFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(data.resolve("my images"));
        Files.writeString(elsewhere.resolve("b.nii"), "x");
        List<String> paths = IntStream.range(0, Sample.PATIENTS)
                .mapToObj(i -> i == 0
                        ? "\"my images\\b.nii\""
                        : i == 1
                                ? elsewhere.resolve("b.nii").toString()
                                : i == 2 ? "" : "images/" + Sample.id(i) + "_T2.nii.gz")
                .toList();
        Sample sample = Sample.good().addColumn("image", paths);
        Sequence byColumn = new Sequence("T2", new FilePattern("{image}"), T2.mask());

        CaseFiles found = CaseFinder.find(sample.read().orThrow(), data, List.of(byColumn));

        assertThat(found.cases()).hasSize(Sample.PATIENTS - 1);
        assertThat(found.cases().get(0).image().exists()).isTrue();
        assertThat(found.cases().get(1).image().exists()).isTrue();
        Fault fault = only(found, TableFault.T18, Level.ERROR);
        assertThat(fault.patient()).isEqualTo("P003");
        assertThat(fault.toString()).contains("column image is blank in line 4", "Write the path");
    }

    @Test
    void aPlaceThatIsNoColumnStops() {
        Sequence wrong = new Sequence("T2", new FilePattern("{hospitla}/{id}.nii"), T2.mask());

        CaseFiles found = CaseFinder.find(Sample.good().read().orThrow(), data, List.of(wrong));

        assertThat(found.cases()).isEmpty();
        assertThat(only(found, TableFault.T9, Level.STOP).toString())
                .contains("hospitla", "pattern of sequence T2", "did you mean hospital?");
    }

    @Test
    void foldersOfPatientsAreFound() throws IOException {
        for (int i = 0; i < Sample.PATIENTS; i++) {
            Path folder = Files.createDirectories(data.resolve("dicom/" + Sample.id(i) + "/T2"));
            Files.writeString(folder.resolve("mask.nii"), "x");
        }
        Files.writeString(Files.createDirectories(data.resolve("dicom/P999/T2")).resolve("mask.nii"), "x");
        Sequence folders = new Sequence(
                "T2", new FilePattern("dicom/{id}/{sequence}"), new FilePattern("dicom/{id}/{sequence}/mask.nii"));

        CaseFiles found = CaseFinder.find(Sample.good().read().orThrow(), data, List.of(folders));

        assertThat(found.cases()).hasSize(Sample.PATIENTS);
        assertThat(only(found, TableFault.T18, Level.NOTE).what()).contains("2: dicom/P999/T2, dicom/P999/T2/mask.nii");
    }
}
