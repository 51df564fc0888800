package radiome.feature.texture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import radiome.feature.PlainGlcm;
import radiome.feature.PlainGrid;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.RegionOfInterest;
import radiome.image.Geometry;
import radiome.image.Vec;

/** GLRLM, GLSZM and GLDM by their definitions: P as a map from level and size, every formula a loop over it. */
final class PlainSizes {
    private static final double EPS = Math.ulp(1.0);

    private record Cell(long level, long size) {}

    private final Map<Cell, Double> counts =
            new TreeMap<>((a, b) -> a.level != b.level ? Long.compare(a.level, b.level) : Long.compare(a.size, b.size));

    private void add(long level, long size, double count) {
        counts.merge(new Cell(level, size), count, Double::sum);
    }

    /** One matrix a direction, or one for all with a weighting norm; empty ones left out beside others. */
    static List<PlainSizes> runs(RegionOfInterest region) {
        PlainGrid grid = new PlainGrid(region);
        List<int[]> offsets = adjacent(region);
        FeatureSettings.WeightingNorm norm = region.settings().weightingNorm();
        List<PlainSizes> matrices = new ArrayList<>();
        PlainSizes together = new PlainSizes();
        for (int[] offset : offsets) {
            PlainSizes runs = runs(grid, offset);
            matrices.add(runs);
            double weight = weight(offset, region.volume().geometry().spacing(), norm);
            runs.counts.forEach((cell, count) -> together.add(cell.level, cell.size, weight * count));
        }
        if (norm != FeatureSettings.WeightingNorm.NONE) {
            return List.of(together);
        }
        matrices.removeIf(m -> m.counts.isEmpty() && offsets.size() > 1);
        return matrices;
    }

    private static PlainSizes runs(PlainGrid grid, int[] o) {
        PlainSizes runs = new PlainSizes();
        boolean[] anyLineOfTwo = new boolean[1];
        grid.forEach((x, y, z) -> {
            if (grid.holds(x - o[0], y - o[1], z - o[2])) {
                return;
            }
            int inRoi = 0;
            long previous = PlainGrid.OUTSIDE;
            long length = 0;
            int i = 0;
            do {
                long level = grid.at(x + i * o[0], y + i * o[1], z + i * o[2]);
                inRoi += level != PlainGrid.OUTSIDE ? 1 : 0;
                if (level != previous) {
                    if (previous != PlainGrid.OUTSIDE) {
                        runs.add(previous, length, 1);
                    }
                    previous = level;
                    length = 0;
                }
                length++;
                i++;
            } while (grid.holds(x + (i - 1) * o[0], y + (i - 1) * o[1], z + (i - 1) * o[2]));
            anyLineOfTwo[0] |= inRoi > 1;
        });
        return anyLineOfTwo[0] ? runs : new PlainSizes();
    }

    static PlainSizes zones(RegionOfInterest region) {
        PlainGrid grid = new PlainGrid(region);
        List<int[]> offsets = adjacent(region);
        PlainSizes zones = new PlainSizes();
        Set<List<Integer>> seen = new HashSet<>();
        grid.forEach((x, y, z) -> {
            if (grid.at(x, y, z) != PlainGrid.OUTSIDE && seen.add(List.of(x, y, z))) {
                zones.add(grid.at(x, y, z), zone(grid, List.of(x, y, z), offsets, seen), 1);
            }
        });
        return zones;
    }

    private static int zone(PlainGrid grid, List<Integer> start, List<int[]> offsets, Set<List<Integer>> seen) {
        long level = grid.at(start.get(0), start.get(1), start.get(2));
        Deque<List<Integer>> open = new ArrayDeque<>(List.of(start));
        int size = 0;
        while (!open.isEmpty()) {
            List<Integer> at = open.pop();
            size++;
            for (int[] o : offsets) {
                for (int sense = -1; sense <= 1; sense += 2) {
                    List<Integer> next =
                            List.of(at.get(0) + sense * o[0], at.get(1) + sense * o[1], at.get(2) + sense * o[2]);
                    if (grid.at(next.get(0), next.get(1), next.get(2)) == level && seen.add(next)) {
                        open.push(next);
                    }
                }
            }
        }
        return size;
    }

    static PlainSizes dependences(RegionOfInterest region) {
        PlainGrid grid = new PlainGrid(region);
        List<int[]> offsets = PlainGlcm.offsets(region.volume().geometry(), region.settings());
        PlainSizes matrix = new PlainSizes();
        grid.forEach((x, y, z) -> {
            long level = grid.at(x, y, z);
            if (level != PlainGrid.OUTSIDE) {
                long dependent = grid.neighbours(x, y, z, offsets).stream()
                        .filter(l -> Math.abs(l - level) <= region.settings().gldmA())
                        .count();
                matrix.add(level, 1 + dependent, 1);
            }
        });
        return matrix;
    }

    static List<int[]> adjacent(RegionOfInterest region) {
        Geometry box = region.volume().geometry();
        return PlainGlcm.offsets(
                box, region.settings().toBuilder().distances(List.of(1)).build());
    }

    private static double weight(int[] offset, Vec spacing, FeatureSettings.WeightingNorm norm) {
        double x = Math.abs(offset[0]) * spacing.x();
        double y = Math.abs(offset[1]) * spacing.y();
        double z = Math.abs(offset[2]) * spacing.z();
        return switch (norm) {
            case INFINITY -> Math.max(x, Math.max(y, z));
            case EUCLIDEAN -> Math.sqrt(x * x + y * y + z * z);
            case MANHATTAN -> x + y + z;
            case NO_WEIGHTING, NONE -> 1;
        };
    }

    /** How a family calls small and large sizes, what it counts, and sizes. */
    record Words(String small, String large, String ofLevel, String size, String counted) {
        static final Words RUNS = new Words("ShortRun", "LongRun", "Run", "RunLength", "Run");
        static final Words ZONES = new Words("SmallArea", "LargeArea", "Zone", "SizeZone", "Zone");
        static final Words DEPENDENCES =
                new Words("SmallDependence", "LargeDependence", "", "Dependence", "Dependence");
    }

    Map<String, Double> values(Words words) {
        double n = counts.values().stream().mapToDouble(c -> c).sum();
        Map<String, Double> values = new TreeMap<>();
        values.put(words.small + "Emphasis", mean(n, 0, -2));
        values.put(words.large + "Emphasis", mean(n, 0, 2));
        values.put("LowGrayLevel" + words.ofLevel + "Emphasis", mean(n, -2, 0));
        values.put("HighGrayLevel" + words.ofLevel + "Emphasis", mean(n, 2, 0));
        values.put(words.small + "LowGrayLevelEmphasis", mean(n, -2, -2));
        values.put(words.small + "HighGrayLevelEmphasis", mean(n, 2, -2));
        values.put(words.large + "LowGrayLevelEmphasis", mean(n, -2, 2));
        values.put(words.large + "HighGrayLevelEmphasis", mean(n, 2, 2));
        values.put("GrayLevelNonUniformity", squares(true) / n);
        values.put("GrayLevelNonUniformityNormalized", squares(true) / (n * n));
        values.put(words.size + "NonUniformity", squares(false) / n);
        values.put(words.size + "NonUniformityNormalized", squares(false) / (n * n));
        values.put("GrayLevelVariance", mean(n, 2, 0) - mean(n, 1, 0) * mean(n, 1, 0));
        values.put(words.counted + "Variance", mean(n, 0, 2) - mean(n, 0, 1) * mean(n, 0, 1));
        values.put(words.counted + "Percentage", 1 / mean(n, 0, 1));
        values.put(words.counted + "Entropy", entropy(n));
        if (counts.isEmpty()) {
            values.replaceAll((name, value) -> Double.NaN);
            values.put("RunEntropy", 0.0);
            values.put("RunVariance", 0.0);
        }
        return values;
    }

    private double mean(double n, int a, int b) {
        double sum = 0;
        for (Map.Entry<Cell, Double> e : counts.entrySet()) {
            double level = (double) e.getKey().level;
            double size = (double) e.getKey().size;
            sum += StrictMath.pow(level, a) * StrictMath.pow(size, b) * e.getValue();
        }
        return sum / n;
    }

    private double squares(boolean ofLevels) {
        Map<Long, Double> sums = new TreeMap<>();
        counts.forEach((cell, count) -> sums.merge(ofLevels ? cell.level : cell.size, count, Double::sum));
        return sums.values().stream().mapToDouble(s -> s * s).sum();
    }

    private double entropy(double n) {
        double sum = 0;
        for (double count : counts.values()) {
            sum -= count / n * StrictMath.log(count / n + EPS) / StrictMath.log(2);
        }
        return sum;
    }
}
