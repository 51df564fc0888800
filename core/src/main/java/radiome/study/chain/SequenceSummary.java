package radiome.study.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.num.Streams;
import radiome.report.data.CohortData.Counts;
import radiome.report.data.SequenceData;
import radiome.report.data.SequenceData.CvPoint;
import radiome.report.data.SequenceData.Dropped;
import radiome.report.data.SequenceData.Lasso;
import radiome.report.data.SequenceData.PathLine;
import radiome.report.data.SequenceData.Selected;
import radiome.select.CvCurve;
import radiome.select.LassoPath;
import radiome.select.LassoSelection;
import radiome.select.SelectionStability;
import radiome.table.FeatureTable;

/** What became of a sequence's features, for the report: dropped, selected, how stable, and against permuted outcomes. */
public final class SequenceSummary {
    /** Pairs of half-samples for selection frequencies, and permutations of the outcome. */
    public static final int PAIRS = 50;

    public static final int PERMUTATIONS = 20;

    private SequenceSummary() {}

    /**
     * @param name of the sequence; for several selections the union's
     * @param extracted features before anything was dropped
     * @param run of the model that selects; empty when the study has none
     */
    public static SequenceData of(String name, Rows rows, int extracted, Optional<ModelRun> run, Streams streams) {
        Counts training =
                new Counts(rows.training().length, rows.trainingOutcome().events());
        Counts validation =
                new Counts(rows.validation().length, rows.validationOutcome().events());
        List<ModelRun.Selected> selections = run.map(ModelRun::selections).orElse(List.of());
        List<Selected> selected = new ArrayList<>();
        Lasso lasso = null;
        for (ModelRun.Selected s : selections) {
            LassoSelection.Fitted fitted = (LassoSelection.Fitted) s.selection();
            Map<String, Double> frequency = selections.size() > 1
                    ? Map.of()
                    : new SelectionStability(PAIRS, PERMUTATIONS)
                            .frequencies(
                                    new LassoSelection().cv().lasso(),
                                    s.candidates(),
                                    rows.trainingOutcome(),
                                    fitted.lambda(),
                                    streams.of("half samples", 0, ""));
            fitted.coefficients()
                    .forEach((feature, w) ->
                            selected.add(new Selected(feature, w, frequency.getOrDefault(feature, Double.NaN))));
            if (selections.size() == 1) {
                lasso = lasso(fitted, s.candidates(), rows, streams);
            }
        }
        selected.sort((a, b) -> {
            int bySize = Double.compare(Math.abs(b.coefficient()), Math.abs(a.coefficient()));
            return bySize != 0 ? bySize : a.feature().compareTo(b.feature());
        });
        return new SequenceData(
                name,
                training,
                validation,
                extracted,
                dropped(run.map(ModelRun::notices).orElse(List.of())),
                selected,
                lasso);
    }

    private static Lasso lasso(LassoSelection.Fitted fitted, FeatureTable candidates, Rows rows, Streams streams) {
        LassoPath path = fitted.path();
        CvCurve curve = fitted.curve();
        TreeMap<String, double[]> lines = new TreeMap<>();
        List<Double> lambdas = new ArrayList<>();
        List<CvPoint> points = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            int at = i;
            double[] w = path.coefficients(i);
            for (int j : path.support(i)) {
                lines.computeIfAbsent(path.names().get(j), n -> new double[path.size()])[at] = w[j];
            }
            lambdas.add(path.alpha(i));
            points.add(new CvPoint(curve.alpha(i), curve.mean(i), curve.se(i)));
        }
        int[] permuted = new SelectionStability(PAIRS, PERMUTATIONS)
                .permuted(
                        new LassoSelection(),
                        candidates,
                        rows.trainingOutcome(),
                        rows.whole(),
                        streams.of("permuted outcome", 0, ""));
        return new Lasso(
                fitted.lambda(),
                "smallest cross-validated mean squared error",
                curve.folds(),
                fitted.gap().gap(),
                lambdas,
                lines.entrySet().stream()
                        .map(e -> new PathLine(
                                e.getKey(),
                                java.util.Arrays.stream(e.getValue()).boxed().toList()))
                        .toList(),
                points,
                IntStream.of(permuted).boxed().toList());
    }

    private static List<Dropped> dropped(List<Fault> notices) {
        return notices.stream()
                .filter(f -> List.of("S7", "S15", "S16").contains(f.code().name()))
                .map(f -> new Dropped(
                        f.code().name(),
                        f.code().title(),
                        f.measured() == null ? 0 : f.measured().intValue()))
                .toList();
    }
}
