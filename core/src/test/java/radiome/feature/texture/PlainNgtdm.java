package radiome.feature.texture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import radiome.feature.PlainGlcm;
import radiome.feature.PlainGrid;
import radiome.feature.region.RegionOfInterest;

/** The NGTDM by its definition: every formula a double loop over the levels that occur. */
final class PlainNgtdm {
    private final double[] level;
    private final double[] p;
    private final double[] s;
    private final double voxels;

    PlainNgtdm(RegionOfInterest region) {
        PlainGrid grid = new PlainGrid(region);
        List<int[]> offsets = PlainGlcm.offsets(region.volume().geometry(), region.settings());
        Map<Long, double[]> rows = new TreeMap<>();
        grid.forEach((x, y, z) -> {
            long i = grid.at(x, y, z);
            if (i != PlainGrid.OUTSIDE) {
                double[] row = rows.computeIfAbsent(i, key -> new double[2]);
                row[0]++;
                List<Long> neighbours = grid.neighbours(x, y, z, offsets);
                // as i - mean, but exact
                double difference = neighbours.stream().mapToDouble(j -> i - j).sum();
                row[1] += neighbours.isEmpty() ? 0 : Math.abs(difference / neighbours.size());
            }
        });
        this.voxels = grid.voxels().length;
        this.level = rows.keySet().stream().mapToDouble(i -> i).toArray();
        this.p = rows.values().stream().mapToDouble(row -> row[0] / voxels).toArray();
        this.s = rows.values().stream().mapToDouble(row -> row[1]).toArray();
    }

    Map<String, Double> values() {
        double g = level.length;
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < g; i++) {
            sum += s[i];
            weighted += p[i] * s[i];
        }
        double busy = sum((i, j) -> Math.abs(level[i] * p[i] - level[j] * p[j]));
        Map<String, Double> values = new TreeMap<>();
        values.put("Coarseness", weighted == 0 ? 1e6 : 1 / weighted);
        values.put(
                "Contrast",
                g == 1 ? 0 : sum((i, j) -> p[i] * p[j] * square(level[i] - level[j])) / (g * (g - 1)) * sum / voxels);
        values.put("Busyness", busy == 0 ? 0 : weighted / busy);
        values.put(
                "Complexity",
                sum((i, j) -> Math.abs(level[i] - level[j]) * (p[i] * s[i] + p[j] * s[j]) / (p[i] + p[j])) / voxels);
        values.put("Strength", sum == 0 ? 0 : sum((i, j) -> (p[i] + p[j]) * square(level[i] - level[j])) / sum);
        return values;
    }

    private interface Term {
        double of(int i, int j);
    }

    /** Row by row, since millions of terms one after the other are off by 1e-11. */
    private double sum(Term f) {
        double sum = 0;
        for (int i = 0; i < level.length; i++) {
            double row = 0;
            for (int j = 0; j < level.length; j++) {
                row += f.of(i, j);
            }
            sum += row;
        }
        return sum;
    }

    private static double square(double v) {
        return v * v;
    }
}
