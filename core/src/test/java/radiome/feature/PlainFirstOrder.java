package radiome.feature;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import radiome.feature.region.RegionOfInterest;

/** First order by the formulas of PyRadiomics' manual, one pass each, percentiles by sorting. */
public final class PlainFirstOrder {
    private final double[] x;

    private PlainFirstOrder(double[] x) {
        this.x = x;
    }

    public static Map<String, Double> of(RegionOfInterest region) {
        double[] x = Arrays.stream(region.values())
                .filter(v -> !Double.isNaN(v))
                .sorted()
                .toArray();
        PlainFirstOrder plain = new PlainFirstOrder(x);
        double shift = region.settings().voxelArrayShift();
        double mean = x[0] + plain.mean(v -> v - x[0]);
        double m2 = plain.mean(v -> (v - mean) * (v - mean));
        double m3 = plain.mean(v -> (v - mean) * (v - mean) * (v - mean));
        double m4 = plain.mean(v -> (v - mean) * (v - mean) * (v - mean) * (v - mean));
        double energy = plain.mean(v -> (v + shift) * (v + shift)) * x.length;
        double p10 = plain.percentile(0.1);
        double p90 = plain.percentile(0.9);
        PlainFirstOrder middle = new PlainFirstOrder(
                Arrays.stream(x).filter(v -> v >= p10 && v <= p90).toArray());
        double middleMean = middle.mean(v -> v);
        var spacing = region.volume().geometry().spacing();
        Map<String, Double> values = new TreeMap<>();
        values.put("10Percentile", p10);
        values.put("90Percentile", p90);
        values.put("Energy", energy);
        values.put("InterquartileRange", plain.percentile(0.75) - plain.percentile(0.25));
        values.put("Kurtosis", m2 == 0 ? 0 : m4 / m2 / m2);
        values.put("Maximum", x[x.length - 1]);
        values.put("Mean", mean);
        values.put("MeanAbsoluteDeviation", plain.mean(v -> Math.abs(v - mean)));
        values.put("Median", plain.percentile(0.5));
        values.put("Minimum", x[0]);
        values.put("Range", x[x.length - 1] - x[0]);
        values.put("RobustMeanAbsoluteDeviation", middle.mean(v -> Math.abs(v - middleMean)));
        values.put("RootMeanSquared", Math.sqrt(energy / x.length));
        values.put("Skewness", m2 == 0 ? 0 : m3 / StrictMath.pow(m2, 1.5));
        values.put("StandardDeviation", Math.sqrt(m2));
        values.put("TotalEnergy", energy * spacing.x() * spacing.y() * spacing.z());
        values.put("Variance", m2);
        double[] p = shares(region);
        values.put(
                "Entropy",
                -Arrays.stream(p).map(s -> s * log2(s + Math.ulp(1.0))).sum());
        values.put("Uniformity", Arrays.stream(p).map(s -> s * s).sum());
        return values;
    }

    private static double[] shares(RegionOfInterest region) {
        boolean float32 = region.volume().type() == radiome.image.PixelType.FLOAT32;
        long[] levels = PlainLevels.of(region.values(), region.settings(), float32);
        Map<Long, Long> counts = Arrays.stream(levels)
                .boxed()
                .collect(Collectors.groupingBy(level -> level, TreeMap::new, Collectors.counting()));
        return counts.values().stream()
                .mapToDouble(count -> (double) count / levels.length)
                .toArray();
    }

    private static double log2(double v) {
        return StrictMath.log(v) / StrictMath.log(2);
    }

    private double mean(DoubleUnaryOperator f) {
        return x.length == 0 ? Double.NaN : Arrays.stream(x).map(f).sum() / x.length;
    }

    private double percentile(double q) {
        double position = (x.length - 1) * q;
        int below = (int) Math.floor(position);
        double g = position - below;
        double a = x[below];
        double b = x[Math.min(below + 1, x.length - 1)];
        return g < 0.5 ? a + (b - a) * g : b - (b - a) * (1 - g);
    }
}
