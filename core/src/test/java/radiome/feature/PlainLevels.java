package radiome.feature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import radiome.feature.region.FeatureSettings;

/** Grey levels by a list of edges, as PyRadiomics and numpy do it. */
public final class PlainLevels {
    private PlainLevels() {}

    /** The level of each value. */
    public static long[] of(double[] x, FeatureSettings settings, boolean float32) {
        OptionalInt count = settings.binCount();
        List<Double> edges = count.isPresent() ? counted(x, count.getAsInt(), float32) : wide(x, settings.binWidth());
        long[] levels = new long[x.length];
        for (int i = 0; i < x.length; i++) {
            levels[i] = digitize(x[i], edges);
        }
        return levels;
    }

    /** The number of edges that are not above v; edges may be equal. */
    private static int digitize(double v, List<Double> edges) {
        int level = Math.abs(Collections.binarySearch(edges, v) + 1);
        while (level < edges.size() && edges.get(level) <= v) {
            level++;
        }
        return level;
    }

    private static List<Double> wide(double[] x, double width) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double v : x) {
            min = v < min ? v : min;
            max = v > max ? v : max;
        }
        double remainder = min % width;
        double low = min - (remainder < 0 ? remainder + width : remainder);
        double step = (low + width) - low;
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i < Math.ceil((max + 2 * width - low) / width); i++) {
            edges.add(low + i * step);
        }
        return edges;
    }

    private static List<Double> counted(double[] x, int count, boolean float32) {
        double min = x[0];
        double max = x[0];
        for (double v : x) {
            min = Math.min(min, v);
            max = Math.max(max, v);
        }
        if (min == max) {
            min -= 0.5;
            max += 0.5;
        }
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double edge = min + i * ((max - min) / count);
            edges.add(float32 ? (float) edge : edge);
        }
        edges.add(float32 ? (float) max + 1f : max + 1);
        return edges;
    }
}
