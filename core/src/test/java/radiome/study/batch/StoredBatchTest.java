package radiome.study.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.extract.CaseInput;
import radiome.extract.CaseResult;
import radiome.extract.Extractor;
import radiome.extract.Sample;
import radiome.extract.batch.Batch;
import radiome.extract.check.Use;
import radiome.extract.roi.RoiChoice;
import radiome.extract.setting.Parameters;
import radiome.source.Source;
import radiome.study.store.Store;

class StoredBatchTest {
    @TempDir
    Path folder;

    private List<CaseInput> cases;
    private Parameters parameters;

    @BeforeEach
    void writeThreeCases() throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.createDirectories(folder.resolve("masks"));
        cases = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Sample.good(i).write(folder, "000" + i);
            cases.add(input("000" + i));
        }
        parameters = Parameters.standard().only(List.of("Original"), List.of("firstorder"));
    }

    @Test
    void whatIsInTheStoreIsNotExtractedAgain() {
        Heard first = run(parameters, cases);
        assertThat(first.extracted).containsExactlyInAnyOrder("0001", "0002", "0003");
        Heard second = run(parameters, cases);
        assertThat(second.extracted).isEmpty();
        assertThat(second.results).isEqualTo(first.results);
    }

    @Test
    void partsOfATableMakeTheWholeFromOneStore() {
        Heard whole = run(parameters, cases);
        Store shared = new Store(folder.resolve("shared"));
        run(shared, parameters, cases.subList(0, 2));
        run(shared, parameters, cases.subList(2, 3));
        Heard merged = run(shared, parameters, cases);
        assertThat(merged.extracted).isEmpty();
        assertThat(merged.results).isEqualTo(whole.results);
    }

    @Test
    void anotherSettingRoiOrUseIsExtractedAnew() {
        run(parameters, cases);
        assertThat(run(parameters.with("voxelArrayShift", "100"), cases).extracted)
                .hasSize(3);
        assertThat(run(parameters, List.of(cases.get(0).with(RoiChoice.label(1).component(1)))).extracted)
                .hasSize(1);
        Heard study = new Heard();
        new StoredBatch(Batch.of(Extractor.of(parameters).with(Use.STUDY), 1), new Store(folder.resolve("store")))
                .run(cases, study);
        assertThat(study.extracted).hasSize(3);
    }

    @Test
    void theSameBytesUnderAnotherNameAreFound() throws IOException {
        Heard first = run(parameters, cases);
        Files.copy(folder.resolve("images/0001.nrrd"), folder.resolve("images/0009.nrrd"));
        Files.copy(folder.resolve("masks/0001.nrrd"), folder.resolve("masks/0009.nrrd"));
        Heard other = run(parameters, List.of(input("0009")));
        assertThat(other.extracted).isEmpty();
        assertThat(other.results.get(0).id()).isEqualTo("0009");
        assertThat(other.results.get(0).features())
                .isEqualTo(first.results.get(0).features());
    }

    @Test
    void aCaseThatFailsIsTriedAgainAndHurtsNoOther() throws IOException {
        Path image = folder.resolve("images/0002.nrrd");
        byte[] good = Files.readAllBytes(image);
        Files.write(image, "no image".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        Heard first = run(parameters, cases);
        assertThat(first.results).extracting(CaseResult::id).containsExactly("0001", "0003");
        assertThat(first.unreadable).isEqualTo(1);
        Files.write(image, good);
        Heard second = run(parameters, cases);
        assertThat(second.extracted).containsExactly("0002");
        assertThat(second.results).hasSize(3);
    }

    private CaseInput input(String id) {
        return CaseInput.of(
                id,
                "",
                Source.of(folder.resolve("images/" + id + ".nrrd")),
                Source.of(folder.resolve("masks/" + id + ".nrrd")));
    }

    private Heard run(Parameters chosen, List<CaseInput> some) {
        return run(new Store(folder.resolve("store")), chosen, some);
    }

    private static Heard run(Store store, Parameters chosen, List<CaseInput> some) {
        Heard heard = new Heard();
        new StoredBatch(Batch.of(Extractor.of(chosen), 2), store)
                .run(some, heard)
                .forEach(ended -> ended.result().ifPresent(heard.results::add));
        return heard;
    }

    /** What a batch told and gave. */
    private static final class Heard implements StoredBatch.Listener {
        private final List<String> extracted = new ArrayList<>();
        private final List<CaseResult> results = new ArrayList<>();
        private int unreadable;

        @Override
        public void looked(int kept, int cannotBeRead, int all) {
            unreadable = cannotBeRead;
        }

        @Override
        public void ended(StoredBatch.Ended ended, int done, int all) {
            extracted.add(ended.input().id());
        }
    }
}
