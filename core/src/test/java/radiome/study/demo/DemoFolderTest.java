package radiome.study.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.image.LabelChoice;
import radiome.image.Scan;
import radiome.io.Formats;
import radiome.io.MaskReader;
import radiome.io.MaskReading;
import radiome.source.Source;
import radiome.study.plan.StudyFile;
import radiome.study.store.ContentKey;
import radiome.synthetic.SyntheticCohort;

class DemoFolderTest {
    private static final int PATIENTS = 12;

    @TempDir
    Path folder;

    @Test
    void theFolderHoldsAStudyThatCanBeRead() {
        write(folder, 2);
        assertThat(StudyFile.read(Source.of(folder.resolve("study.yaml"))).faults())
                .isEmpty();
        Scan image = Formats.open(Source.of(folder.resolve("images/P001_T2.nii.gz")));
        MaskReading mask =
                MaskReader.read(Formats.open(Source.of(folder.resolve("masks/P001_T2.nii.gz"))), LabelChoice.of(1));
        assertThat(image.notices()).isEmpty();
        double ml = mask.mask().orElseThrow().count() * image.geometry().voxelVolume() / 1000;
        assertThat(ml).isBetween(2.0, 120.0);
        // the lesion is brighter than muscle and the air round the head is dark
        assertThat(image.statistics().minimum()).isLessThan(image.statistics().mean() / 4);
    }

    @Test
    void threadsLocaleAndTimeZoneChangeNoByte() {
        write(folder.resolve("a"), 1);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            write(folder.resolve("b"), 4);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(hashes(folder.resolve("b")))
                .isEqualTo(hashes(folder.resolve("a")))
                .hasSize(4 * PATIENTS + 3);
    }

    @Test
    void aThirdHasTheEventAndEveryCentreHasPatients() {
        List<List<String>> table = new SyntheticCohort(48, 1, true).table();
        assertThat(table.stream().filter(r -> r.get(6).equals("1"))).hasSize(16);
        assertThat(table.stream().filter(r -> r.get(1).equals("Hospital A"))).hasSize(24);
        assertThat(table.stream().filter(r -> r.get(1).equals("Hospital D"))).hasSize(6);
    }

    private static void write(Path folder, int threads) {
        new DemoFolder(folder).write(new SyntheticCohort(PATIENTS, 3, true), 3, threads, n -> {});
    }

    private static Map<String, String> hashes(Path folder) {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(f -> hashes.put(folder.relativize(f).toString(), ContentKey.ofContent(Source.of(f))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }
}
