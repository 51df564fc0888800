package radiome.study.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import radiome.num.Spearman;
import radiome.report.data.ReportData.Demo;
import radiome.report.data.ReportData.Driver;
import radiome.report.data.SequenceData;
import radiome.study.chain.StudyAnalysis;
import radiome.study.run.StudyRun;
import radiome.synthetic.SyntheticCohort;
import radiome.synthetic.SyntheticCohort.Truth;
import radiome.table.FeatureTable;

/** Holds what a synthetic cohort had planted against what the study found. */
public final class PlantedDrivers implements StudyRun.DemoPart {
    /** A selected feature follows a driver from this absolute Spearman correlation on. */
    public static final double FOLLOWS = 0.7;

    private final Map<String, Truth> truth = new HashMap<>();

    public PlantedDrivers(SyntheticCohort cohort) {
        cohort.truth().forEach(t -> truth.put(t.id(), t));
    }

    @Override
    public Demo of(StudyAnalysis.Result result, Map<String, FeatureTable> features) {
        List<Driver> drivers = new ArrayList<>();
        features.forEach((sequence, table) -> {
            SequenceData found = result.sequences().stream()
                    .filter(s -> s.name().equals(sequence))
                    .findFirst()
                    .orElseThrow();
            drivers.add(driver("volume", sequence, table, found, Truth::logVolumeMl));
            drivers.add(driver("heterogeneity", sequence, table, found, Truth::heterogeneity));
        });
        return new Demo(
                "The patients are made up and the causes of the outcome are known: log volume (weak) and heterogeneity"
                        + " of the lesion (strong). The centres' scanners differ, and centre effects are not removed in"
                        + " this version.",
                drivers);
    }

    private Driver driver(
            String name, String sequence, FeatureTable table, SequenceData found, ToDoubleFunction<Truth> planted) {
        double[] driver = table.ids().stream()
                .mapToDouble(id -> planted.applyAsDouble(java.util.Objects.requireNonNull(truth.get(id))))
                .toArray();
        String best = "";
        double most = 0;
        for (int j = 0; j < table.columns(); j++) {
            double rho = follows(table.column(j), driver);
            if (rho > most) {
                most = rho;
                best = table.names().get(j);
            }
        }
        boolean selected = found.selected().stream()
                .anyMatch(s -> follows(table.column(table.indexOf(s.feature())), driver) > FOLLOWS);
        return new Driver(name, sequence, best, most, selected);
    }

    private static double follows(double[] feature, double[] driver) {
        return DoubleStream.of(feature).allMatch(Double::isFinite) ? Math.abs(Spearman.of(feature, driver)) : 0;
    }
}
