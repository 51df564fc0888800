package radiome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.app.ExitCode;
import radiome.app.Ran;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.io.NiftiWriter;

/** The way of a new user: init, check, run; and what happens when a file is wrong. */
class StudyCommandsTest {
    private static final int PATIENTS = 30;
    private static final Geometry GRID = Geometry.of(9, 9, 5, new Vec(1, 1, 2));

    @TempDir
    Path folder;

    @BeforeEach
    void aFolderAsAHospitalKeepsIt() throws IOException {
        Files.createDirectories(folder.resolve("scans"));
        Files.createDirectories(folder.resolve("segmentations"));
        SplittableRandom random = new SplittableRandom(9);
        StringBuilder table = new StringBuilder("patient,hospital,age,sex,recurrence\n");
        for (int p = 0; p < PATIENTS; p++) {
            String id = String.format(Locale.ROOT, "%04d", 17 * p);
            int outcome = p % 3 == 0 ? 1 : 0;
            table.append(id)
                    .append(p % 2 == 0 ? ",North," : ",South,")
                    .append(40 + p)
                    .append(p % 2 == 0 ? ",F," : ",M,");
            table.append(outcome).append('\n');
            double[] image = new double[405];
            double[] mask = new double[405];
            for (int v = 0; v < image.length; v++) {
                int x = v % 9 - 4;
                int y = v / 9 % 9 - 4;
                mask[v] = x * x + y * y < 9 + p % 5 && v >= 81 && v < 324 ? 1 : 0;
                image[v] = Math.rint(300 + (80 + 80 * outcome) * random.nextDouble());
            }
            write("scans/" + id + "_T2.nii.gz", image, PixelType.INT16);
            write("segmentations/" + id + "_T2.nii.gz", mask, PixelType.UINT8);
        }
        Files.writeString(folder.resolve("patients.csv"), table);
    }

    @Test
    void initCheckRun() throws IOException {
        Ran init = Ran.of("init", folder.toString());
        assertThat(init.code()).isZero();
        assertThat(init.err())
                .contains("id column patient", "sequence T2: 30 cases", "outcome, to be confirmed: recurrence");
        String study = Files.readString(folder.resolve("study.yaml"));
        assertThat(study)
                .contains("id: patient", "outcome: {column: recurrence, positive: \"1\"}", "centre: hospital")
                .contains(
                        "image: \"scans/{id}_T2.nii.gz\"",
                        "mask: \"segmentations/{id}_T2.nii.gz\"",
                        "clinical: [age, sex]");

        Ran check = Ran.of("check", studyFile());
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("patients: 30, 10 with the event", "cases: 30 of 30 can be extracted");

        Ran run = Ran.of("run", studyFile(), "--out", folder.resolve("run").toString(), "--threads", "2");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("naive-bayes", "primary analysis", "report: ");
        assertThat(folder.resolve("run/report.html")).isNotEmptyFile();
    }

    @Test
    void initDoesNotOverwriteAndNeedsFilesThatBelongTogether(@TempDir Path empty) throws IOException {
        Files.writeString(folder.resolve("study.yaml"), "precious");
        Ran init = Ran.of("init", folder.toString());
        assertThat(init.code()).isEqualTo(ExitCode.SETTING);
        assertThat(init.err()).contains("C7", "study.yaml", "--force");
        assertThat(folder.resolve("study.yaml")).hasContent("precious");
        assertThat(Ran.of("init", empty.toString()).err()).contains("T18", "put a table");
        assertThat(Ran.of("init", empty.resolve("gone").toString()).err()).contains("C5", "gone");
    }

    /** An empty mask, a label that is not there and a missing file: told alike by check and run, the others go on. */
    @Test
    void checkAndRunTellTheSameAndTheOthersGoOn() throws IOException {
        Ran.of("init", folder.toString());
        write("segmentations/0000_T2.nii.gz", new double[405], PixelType.UINT8);
        Files.delete(folder.resolve("scans/0017_T2.nii.gz"));
        Ran check = Ran.of("check", studyFile());
        Ran run = Ran.of("run", studyFile(), "--out", folder.resolve("run").toString());
        assertThat(check.code()).isEqualTo(ExitCode.CASES_FAILED);
        assertThat(run.code()).isEqualTo(ExitCode.CASES_FAILED);
        for (String told : new String[] {"G11", "0000_T2.nii.gz", "T18", "0017"}) {
            assertThat(check.err()).contains(told);
            assertThat(run.err()).contains(told);
        }
        assertThat(check.out()).contains("cases: 28 of 29 can be extracted");
        assertThat(Files.readString(folder.resolve("run/tables/failed_cases.csv")))
                .contains("0000,T2,G11", "0017,T2,T18");
    }

    @Test
    void aMistakeInTheStudyFileEndsWith2() throws IOException {
        Ran.of("init", folder.toString());
        Path file = folder.resolve("study.yaml");
        Files.writeString(
                file, Files.readString(file).replace("column: recurrence", "column: recurence") + "sede: 1\n");
        Ran run = Ran.of("run", studyFile(), "--out", folder.resolve("run").toString());
        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.err()).contains("C1", "did you mean seed");
        assertThat(folder.resolve("run")).doesNotExist();
    }

    private String studyFile() {
        return folder.resolve("study.yaml").toString();
    }

    private void write(String name, double[] values, PixelType type) {
        NiftiWriter.write(folder.resolve(name), new Volume(GRID, type, values), type, "");
    }
}
