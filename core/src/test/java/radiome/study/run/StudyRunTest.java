package radiome.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.RadiomeException;
import radiome.source.Source;
import radiome.study.store.ContentKey;

/** A whole study on tiny images: same bytes whatever the circumstances, resumed, and with bad cases beside good ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudyRunTest {
    private Path shared;
    private TinyStudy study;
    private Map<String, String> expected;

    @BeforeAll
    void runOnce(@TempDir Path folder) {
        shared = folder;
        study = new TinyStudy(shared.resolve("study")).finish();
        study.run(shared.resolve("run"), 1);
        expected = TinyStudy.bytes(shared.resolve("run"));
    }

    @Test
    void aRunLeavesReportTablesAndFigures() throws IOException {
        assertThat(expected.keySet())
                .contains(
                        "report.html",
                        "study.yaml",
                        "tables/features_T1C.csv",
                        "tables/features_T2.csv",
                        "tables/performance.csv",
                        "tables/scores.csv",
                        "tables/selection.csv",
                        "tables/table1.csv",
                        "tables/nan.csv",
                        "tables/failed_cases.csv");
        assertThat(expected.keySet().stream().filter(n -> n.endsWith(".svg"))).isNotEmpty();
        String performance = Files.readString(shared.resolve("run/tables/performance.csv"));
        // 3 sequences x 3 models x 2 classifiers x 3 kinds of rows x 2 thresholds, and the header
        assertThat(performance.lines()).hasSize(1 + 3 * 3 * 2 * 3 * 2);
        assertThat(Files.readString(shared.resolve("run/report.html")))
                .contains("Not done in this run", "apparent")
                .doesNotContain(shared.toString());
        assertThat(Files.readString(shared.resolve("run/run.json"))).contains("\"splitFingerprint\"", "\"seed\" : 5");
        assertThat(Files.readString(shared.resolve("run/tables/nan.csv"))).startsWith("table,id,column,reason");
    }

    @Test
    void theLogTellsOnceWhatWasExtractedAndNothingWhenAllIsKept(@TempDir Path out) throws IOException {
        study.run(out, 2);
        List<String> first = Files.readAllLines(out.resolve("events.jsonl"));
        study.run(out, 2);
        List<String> both = Files.readAllLines(out.resolve("events.jsonl"));
        assertThat(both.subList(0, first.size())).isEqualTo(first);
        List<String> second = both.subList(first.size(), both.size());
        assertThat(first.get(0)).contains("\"event\":\"start\"");
        assertThat(first.get(first.size() - 1)).contains("\"event\":\"end\"");
        assertThat(first)
                .filteredOn(l -> l.contains("\"event\":\"case\""))
                .hasSize(records(out).size());
        assertThat(second).isNotEmpty().noneMatch(l -> l.contains("\"event\":\"case\""));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void threadsChangeNoByte(int threads, @TempDir Path out) {
        study.run(out, threads);
        assertThat(TinyStudy.bytes(out)).isEqualTo(expected);
    }

    @Test
    void localeAndTimeZoneChangeNoByte(@TempDir Path out) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            study.run(out, 2);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(TinyStudy.bytes(out)).isEqualTo(expected);
    }

    /** The table's own hash is in the report, which differs in that hash and nowhere else. */
    @Test
    void theOrderOfRowsChangesNoResult(@TempDir Path folder) throws IOException {
        new TinyStudy(folder.resolve("study")).shuffled().run(folder.resolve("run"), 2);
        Map<String, String> other = TinyStudy.bytes(folder.resolve("run"));
        other.remove("report.html");
        assertThat(other).isEqualTo(without(expected, "report.html"));
        String tableHash = ContentKey.ofContent(Source.of(shared.resolve("study/patients.csv")));
        String otherHash = ContentKey.ofContent(Source.of(folder.resolve("study/patients.csv")));
        assertThat(Files.readString(folder.resolve("run/report.html")).replace(otherHash, tableHash))
                .isEqualTo(Files.readString(shared.resolve("run/report.html")));
    }

    @Test
    void aStudyInAnotherFolderHasTheSameBytes(@TempDir Path folder) {
        new TinyStudy(folder.resolve("a study")).finish().run(folder.resolve("a run"), 1);
        assertThat(TinyStudy.bytes(folder.resolve("a run"))).isEqualTo(expected);
    }

    @Test
    void aRunGoesOnWhereItWasAndMendsDamage(@TempDir Path out) throws IOException {
        study.run(out, 2);
        List<Path> records = records(out);
        Files.delete(records.get(0));
        byte[] damaged = Files.readAllBytes(records.get(1));
        damaged[damaged.length / 2] ^= 1;
        Files.write(records.get(1), damaged);
        var untouched = Files.getLastModifiedTime(records.get(2));
        Files.delete(out.resolve("report.html"));

        StudyRun.Outcome outcome = study.run(out, 2);

        assertThat(Files.getLastModifiedTime(records.get(2))).isEqualTo(untouched);
        assertThat(outcome.data().faults())
                .anySatisfy(f -> assertThat(f.code().name()).isEqualTo("R7"));
        Map<String, String> after = TinyStudy.bytes(out);
        after.keySet().removeIf(n -> n.contains("quarantine"));
        after.remove("report.html"); // tells the repair
        assertThat(after).isEqualTo(without(expected, "report.html"));
        study.run(out, 2);
        assertThat(TinyStudy.bytes(out)).containsEntry("report.html", expected.get("report.html"));
    }

    @Test
    void aPatientBadInEverySequenceChangesNothingForTheOthers(@TempDir Path folder) throws IOException {
        TinyStudy other = new TinyStudy(folder.resolve("study"));
        other.patient("BAD", 1, new SplittableRandom(1), 0);
        other.finish();
        StudyRun.Outcome outcome = other.run(folder.resolve("run"), 2);
        assertThat(outcome.failedCases()).isEqualTo(2);
        Map<String, String> bytes = TinyStudy.bytes(folder.resolve("run"));
        for (String table : List.of("features_T1C", "features_T2", "performance", "scores", "selection", "table1")) {
            assertThat(bytes).containsEntry("tables/" + table + ".csv", expected.get("tables/" + table + ".csv"));
        }
        assertThat(Files.readString(folder.resolve("run/tables/failed_cases.csv")))
                .contains("BAD,T1C,G11", "BAD,T2,G11", "masks/BAD_T2.nii.gz");
        assertThat(Files.readString(folder.resolve("run/report.html"))).contains("G11");
    }

    @Test
    void aStudyMayStartFromTheFeatureTable(@TempDir Path out) throws IOException {
        String table = Files.readString(shared.resolve("run/tables/features_T2.csv"));
        study.text("features.csv", table);
        study.text("from-features.yaml", """
                seed: 5
                cohort:
                  table: patients.csv
                  id: id
                  outcome: {column: recurrence, positive: 1}
                  centre: hospital
                  clinical: [age, sex]
                features: features.csv
                select: {folds: 4}
                """);
        study.run("from-features.yaml", out, 2);
        assertThat(rowsOf(out, "T2,")).isEqualTo(rowsOf(shared.resolve("run"), "T2,"));
    }

    @Test
    void aFolderOfANewerProgramIsLeftAlone(@TempDir Path out) throws IOException {
        Files.writeString(out.resolve("run.json"), "{\"format\": 99}");
        assertThatThrownBy(() -> study.run(out, 1)).isInstanceOfSatisfying(RadiomeException.class, e -> {
            assertThat(e.fault().code().name()).isEqualTo("R10");
            assertThat(e.fault().what()).contains("99");
            assertThat(e.fault().fix()).contains("--out");
        });
        assertThat(Files.readString(out.resolve("run.json"))).contains("99");
    }

    @Test
    void aStudyWithoutAnyGoodCaseStops(@TempDir Path folder) {
        TinyStudy other = new TinyStudy(folder.resolve("study")).finish();
        try (Stream<Path> masks = Files.list(folder.resolve("study/masks"))) {
            masks.forEach(StudyRunTest::cut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThatThrownBy(() -> other.run(folder.resolve("run"), 2))
                .isInstanceOfSatisfying(RadiomeException.class, e -> {
                    assertThat(e.fault().code().name()).isEqualTo("S9");
                    assertThat(e.fault().fix()).contains("start again");
                });
    }

    private static void cut(Path file) {
        try {
            Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 40));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> records(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out.resolve("store"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> rowsOf(Path out, String start) throws IOException {
        return Files.readAllLines(out.resolve("tables/performance.csv")).stream()
                .filter(l -> l.startsWith(start))
                .toList();
    }

    private static Map<String, String> without(Map<String, String> hashes, String name) {
        Map<String, String> rest = new java.util.TreeMap<>(hashes);
        rest.remove(name);
        return rest;
    }
}
