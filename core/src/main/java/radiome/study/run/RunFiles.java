package radiome.study.run;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import radiome.error.Fault;
import radiome.plot.svg.Figure;
import radiome.prepare.Cohort;
import radiome.prepare.Split;
import radiome.report.Figures;
import radiome.report.HtmlReport;
import radiome.report.data.ReportData;
import radiome.study.batch.FailedCases;
import radiome.study.chain.StudyAnalysis;
import radiome.study.cohort.Patient;
import radiome.study.plan.PlanText;
import radiome.study.store.AtomicFile;
import radiome.table.FeatureTable;
import radiome.table.feature.FeatureTableWriter;
import radiome.table.feature.Gap;

/** What a run leaves for people: tables, figures, the study as run, the report. */
final class RunFiles {
    private final Path out;
    private final StudyInputs inputs;

    /** @param out the run folder */
    RunFiles(Path out, StudyInputs inputs) {
        this.out = out;
        this.inputs = inputs;
    }

    /**
     * Writes or replaces them all.
     *
     * @throws radiome.error.RadiomeException R3, R12
     */
    void write(StudyAnalysis.Result result, StudyFeatures features, ReportData data, List<Fault> faults) {
        Path tables = out.resolve("tables");
        Map<String, FeatureTableWriter.RowHead> heads = heads(result.split());
        features.tables().forEach((sequence, table) -> writeFeatures(tables, sequence, table, heads));
        ByteArrayOutputStream gaps = new ByteArrayOutputStream();
        Gap.write(gaps, features.gaps());
        AtomicFile.write(tables.resolve("nan.csv"), gaps.toByteArray());
        ResultTables results = new ResultTables(tables);
        results.performance(result.performance());
        results.selection(result.sequences());
        results.scores(scores(result));
        FailedCases.write(tables.resolve("failed_cases.csv"), faults);
        results.baseline(data.cohort().baseline());
        for (Figure figure : Figures.of(data)) {
            Path file = out.resolve("figures").resolve(figure.name());
            AtomicFile.write(
                    file.resolveSibling(figure.name() + ".svg"), figure.svg().getBytes(StandardCharsets.UTF_8));
            AtomicFile.write(
                    file.resolveSibling(figure.name() + ".csv"), figure.csv().getBytes(StandardCharsets.UTF_8));
        }
        AtomicFile.write(out.resolve("study.yaml"), PlanText.of(inputs.plan()).getBytes(StandardCharsets.UTF_8));
        AtomicFile.write(out.resolve("report.html"), HtmlReport.render(data).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, FeatureTableWriter.RowHead> heads(Split split) {
        Map<String, FeatureTableWriter.RowHead> heads = new TreeMap<>();
        for (int i = 0; i < split.ids().size(); i++) {
            String id = split.ids().get(i);
            Patient patient = inputs.patients().list().stream()
                    .filter(p -> p.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            heads.put(
                    id,
                    new FeatureTableWriter.RowHead(
                            id, patient.centre(), split.cohorts().get(i).word(), String.valueOf(patient.outcome())));
        }
        return heads;
    }

    private void writeFeatures(
            Path tables, String sequence, FeatureTable table, Map<String, FeatureTableWriter.RowHead> heads) {
        List<String> ids = inputs.patients().ids();
        int[] places = table.ids().stream().mapToInt(ids::indexOf).toArray();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FeatureTableWriter.write(
                bytes,
                table.ids().stream()
                        .map(id -> Objects.requireNonNull(heads.get(id)))
                        .toList(),
                inputs.patients().clinical().select(places),
                table);
        AtomicFile.write(tables.resolve(StudyFeatures.fileName(sequence)), bytes.toByteArray());
    }

    private static List<ResultTables.ScoreRow> scores(StudyAnalysis.Result result) {
        List<ResultTables.ScoreRow> rows = new ArrayList<>();
        for (StudyAnalysis.CellScores cell : result.cells()) {
            double[] apparent = cell.scores().apparent();
            double[] outOfFold = cell.scores().outOfFold();
            double[] validation = cell.scores().validation();
            int[] training = cell.rows().training();
            int[] held = cell.rows().validation();
            for (int i = 0; i < training.length; i++) {
                rows.add(row(cell, training[i], Cohort.TRAINING, apparent[i], outOfFold[i]));
            }
            for (int i = 0; i < held.length; i++) {
                rows.add(row(cell, held[i], Cohort.VALIDATION, validation[i], Double.NaN));
            }
        }
        return rows;
    }

    private static ResultTables.ScoreRow row(
            StudyAnalysis.CellScores cell, int place, Cohort cohort, double score, double outOfFold) {
        return new ResultTables.ScoreRow(
                cell.rows().outcome().ids().get(place),
                cell.cell().sequence(),
                cell.cell().model(),
                cell.cell().classifier(),
                cohort.word(),
                cell.rows().outcome().at(place),
                score,
                outOfFold);
    }
}
