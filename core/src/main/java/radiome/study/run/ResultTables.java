package radiome.study.run;

import java.nio.file.Path;
import java.util.List;
import radiome.report.data.CohortData.Baseline;
import radiome.report.data.CohortData.Group;
import radiome.report.data.CohortData.LevelCounts;
import radiome.report.data.CohortData.Summary;
import radiome.report.data.CohortData.Variable;
import radiome.report.data.Interval;
import radiome.report.data.Performance;
import radiome.report.data.Performance.Operating;
import radiome.report.data.Performance.Rate;
import radiome.report.data.SequenceData;
import radiome.study.store.TableFile;
import radiome.table.text.TableWriter;

/** The tables of a run folder that hold results: performance.csv, selection.csv, scores.csv, failed_cases.csv. */
final class ResultTables {
    private static final List<String> PERFORMANCE = List.of(
            "sequence",
            "model",
            "classifier",
            "cohort",
            "n",
            "events",
            "auc",
            "delong_low",
            "delong_high",
            "logit_low",
            "logit_high",
            "bootstrap_low",
            "bootstrap_high",
            "at",
            "threshold",
            "threshold_low",
            "threshold_high",
            "tp",
            "fp",
            "tn",
            "fn",
            "acc",
            "acc_low",
            "acc_high",
            "sen",
            "sen_low",
            "sen_high",
            "spe",
            "spe_low",
            "spe_high",
            "ppv",
            "ppv_low",
            "ppv_high",
            "npv",
            "npv_low",
            "npv_high");

    private final Path tables;

    /** @param tables the folder */
    ResultTables(Path tables) {
        this.tables = tables;
    }

    /** Two rows a cell and cohort: at the chosen threshold and at the default. */
    void performance(List<Performance> rows) {
        TableFile.write(tables.resolve("performance.csv"), PERFORMANCE, out -> {
            for (Performance p : rows) {
                row(out, p, "chosen", p.chosen());
                row(out, p, "default", p.byDefault());
            }
        });
    }

    private static void row(TableWriter out, Performance p, String at, Operating o) {
        out.text(p.sequence()).text(p.model()).text(p.classifier());
        out.text(p.cohort().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        out.number(p.n()).number(p.events()).number(p.auc());
        interval(out, p.deLong());
        interval(out, p.logit());
        interval(out, p.bootstrap());
        out.text(at).number(o.threshold());
        interval(out, o.range());
        out.number(o.tp()).number(o.fp()).number(o.tn()).number(o.fn());
        for (Rate rate : List.of(o.accuracy(), o.sensitivity(), o.specificity(), o.ppv(), o.npv())) {
            out.number(rate.value());
            interval(out, rate.wilson());
        }
        out.end();
    }

    private static void interval(TableWriter out, Interval interval) {
        out.number(interval.low()).number(interval.high());
    }

    /** One row a selected feature. */
    void selection(List<SequenceData> sequences) {
        TableFile.write(
                tables.resolve("selection.csv"),
                List.of("sequence", "feature", "coefficient", "frequency", "lambda"),
                out -> {
                    for (SequenceData sequence : sequences) {
                        SequenceData.Lasso lasso = sequence.lasso();
                        for (SequenceData.Selected s : sequence.selected()) {
                            out.text(sequence.name()).text(s.feature()).number(s.coefficient());
                            out.number(s.frequency()).number(lasso == null ? Double.NaN : lasso.lambda());
                            out.end();
                        }
                    }
                });
    }

    /** One row a patient, sequence, model and classifier. */
    void scores(List<ScoreRow> rows) {
        TableFile.write(
                tables.resolve("scores.csv"),
                List.of("id", "sequence", "model", "classifier", "cohort", "outcome", "score", "out_of_fold"),
                out -> {
                    for (ScoreRow r : rows) {
                        out.text(r.id)
                                .text(r.sequence)
                                .text(r.model)
                                .text(r.classifier)
                                .text(r.cohort);
                        out.number(r.outcome)
                                .number(r.score)
                                .number(r.outOfFold)
                                .end();
                    }
                });
    }

    /**
     * A patient's score.
     *
     * @param cohort {@code training} or {@code validation}
     * @param score by the chain fitted on all training rows (apparent for a training row)
     * @param outOfFold by the chain fitted without the row's fold; NaN for a validation row
     */
    record ScoreRow(
            String id,
            String sequence,
            String model,
            String classifier,
            String cohort,
            int outcome,
            double score,
            double outOfFold) {}

    /** Table 1: one row a variable and group, or a level and group. */
    void baseline(Baseline baseline) {
        List<String> names = List.of(
                "variable",
                "level",
                "cohort",
                "outcome",
                "n",
                "count",
                "median",
                "lower_quartile",
                "upper_quartile",
                "missing");
        TableFile.write(tables.resolve("table1.csv"), names, out -> {
            for (Variable v : baseline.variables()) {
                for (int g = 0; g < baseline.groups().size(); g++) {
                    Group group = baseline.groups().get(g);
                    for (LevelCounts level : v.levels()) {
                        head(out, v, level.name(), group).number(level.counts().get(g));
                        out.number(Double.NaN).number(Double.NaN).number(Double.NaN);
                        out.number(v.missing().get(g)).end();
                    }
                    if (v.levels().isEmpty()) {
                        Summary s = v.summaries().get(g);
                        head(out, v, "", group).number(group.n() - v.missing().get(g));
                        out.number(s.median()).number(s.lowerQuartile()).number(s.upperQuartile());
                        out.number(v.missing().get(g)).end();
                    }
                }
            }
        });
    }

    private static TableWriter head(TableWriter out, Variable variable, String level, Group group) {
        return out.text(variable.name())
                .text(level)
                .text(group.cohort())
                .text(group.outcome())
                .number(group.n());
    }
}
