package radiome.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.error.Explanation;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.extract.batch.Batch;
import radiome.extract.batch.BatchListener;
import radiome.extract.batch.CaseOutcome;
import radiome.extract.setting.Parameters;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Volume;

/** Group G of the list of faults: each made from a good case, run beside good ones. */
class GeometryFaultTest {
    @TempDir
    static Path folder;

    /** Between the good ones, so that neither the first nor the last case is the bad one. */
    private static final List<String> GOOD = List.of("0001", "0042", "0203");

    private static final String BAD = "0137";

    @BeforeAll
    static void writeGoodCases() throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.createDirectories(folder.resolve("masks"));
        for (String id : GOOD) {
            Sample good = Sample.good(Long.parseLong(id));
            if (id.equals("0042")) {
                Geometry there = GridFaults.elsewhere();
                good = new Sample(
                        new Volume(there, PixelType.INT16, good.image().values()),
                        PixelType.INT16,
                        new Volume(there, PixelType.UINT8, good.mask().values()),
                        PixelType.UINT8);
            }
            good.write(folder, id);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theFaultIsToldAndTheOtherCasesAreUntouched(FaultRow row) {
        Sample bad = row.spoil().apply(Sample.good(137));
        CaseInput input = bad.write(folder, BAD);
        if (row.name().contains("image path")) {
            input = CaseInput.of(BAD, "T1C", input.image(), input.image());
        }
        Extractor extractor = Extractor.of(parameters(row.settings())).with(row.use());
        List<CaseInput> cases = new ArrayList<>(goodCases());
        List<CaseOutcome> without = Batch.of(extractor, 1).run(cases, new BatchListener() {});
        cases.add(1, input);
        List<CaseOutcome> with = new ArrayList<>(Batch.of(extractor, 2).run(cases, new BatchListener() {}));

        Fault fault = told(with.get(1), row.code());
        assertThat(fault.level()).isEqualTo(row.level());
        assertThat(fault.patient()).isEqualTo(BAD);
        assertThat(fault.sequence()).isEqualTo("T1C");
        assertThat(fault.file()).isEqualTo(row.file() + "s/" + BAD + ".nrrd");
        assertThat(fault.toString()).contains(row.words());
        assertThat(fault.fix()).isNotBlank();
        assertThat(fault.toString().split("\\s+").length).as(fault.toString()).isLessThanOrEqualTo(80);
        assertThat(with.get(1).isDone()).isEqualTo(row.level() != Level.ERROR);
        with.remove(1);
        assertThat(features(with)).isEqualTo(features(without));
        assertThat(without).allMatch(CaseOutcome::isDone);
    }

    static Stream<FaultRow> rows() {
        return Stream.of(
                        GridFaults.grids(),
                        GridFaults.orientations(),
                        RoiFaults.contents(),
                        RoiFaults.labels(),
                        RoiFaults.sizes(),
                        RoiFaults.greys())
                .flatMap(List::stream);
    }

    /** G19 needs other cases; a study tells it. */
    @Test
    void everyCodeHasARow() {
        Set<GeometryFault> tested = rows().map(FaultRow::code).collect(Collectors.toCollection(TreeSet::new));
        Set<GeometryFault> expected = new TreeSet<>(Arrays.asList(GeometryFault.values()));
        expected.remove(GeometryFault.G19);
        assertThat(tested).isEqualTo(expected);
    }

    @Test
    void everyCodeIsExplained() {
        for (GeometryFault code : GeometryFault.values()) {
            Explanation explanation = code.explanation();
            assertThat(List.of(
                            explanation.meaning(), explanation.why(), explanation.whatToDo(), explanation.howFound()))
                    .as(code.name())
                    .noneMatch(String::isBlank);
        }
    }

    private static Fault told(CaseOutcome outcome, GeometryFault code) {
        Stream<Fault> all = Stream.concat(
                outcome.fault().stream(), outcome.result().stream().flatMap(r -> r.notices().stream()));
        Optional<Fault> fault = all.filter(f -> f.code() == code).findFirst();
        assertThat(fault).as(outcome.toString()).isPresent();
        return fault.orElseThrow();
    }

    private static List<String> features(List<CaseOutcome> outcomes) {
        return outcomes.stream()
                .map(o -> o.input().id()
                        + o.result().orElseThrow().features()
                        + o.result().orElseThrow().diagnostics())
                .toList();
    }

    private static Parameters parameters(String settings) {
        Parameters parameters = Parameters.standard();
        for (String setting : settings.isEmpty() ? new String[0] : settings.split(",")) {
            int colon = setting.indexOf(':');
            parameters = parameters.with(setting.substring(0, colon), setting.substring(colon + 1));
        }
        return parameters;
    }

    private static List<CaseInput> goodCases() {
        return GOOD.stream().map(id -> Sample.input(folder, id)).toList();
    }
}
