package radiome.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import radiome.table.FeatureTable;

/**
 * Small tables where columns tie, copy and sum up to each other exactly, so that many enter and leave at once: the solver
 * must come to rest at an optimum in every one.
 */
class LassoDegenerateTest {
    private static final int TABLES = 400;
    private static final double NEAR = 1e-10;

    enum Values {
        SIGNS,
        ZERO_ONE,
        RARE_ONES,
        HALVES;

        double draw(SplittableRandom random) {
            return switch (this) {
                case SIGNS -> random.nextInt(3) - 1;
                case ZERO_ONE -> random.nextInt(2);
                case RARE_ONES -> random.nextInt(10) == 0 ? 1 : 0;
                case HALVES -> (random.nextInt(9) - 4) / 2.0;
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Values.class)
    void comesToRestAtAnOptimum(Values values) {
        for (int seed = 0; seed < TABLES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            FeatureTable x = table(random, values);
            double[] y = random.ints(x.rows(), 0, 2).asDoubleStream().toArray();
            boolean standardised = seed % 4 > 0;
            Lasso lasso = new Lasso().withL1Ratio(seed % 3 == 0 ? 0.6 : 1);
            double largest = lasso.alphaMax(x, y, standardised);
            if (largest < NEAR) {
                continue; // nothing but rounding tells the outcome
            }
            LassoPath path = lasso.path(x, y, standardised, Lasso.grid(largest, 1e-4, 15));
            for (int i = 0; i < path.size(); i++) {
                assertThat(path.isConverged(i)).as("seed " + seed + " at " + i).isTrue();
                assertThat(excess(path, i, Design.of(x, y, standardised), lasso.l1Ratio()) / largest)
                        .as("seed " + seed + " at " + i)
                        .isLessThan(NEAR);
            }
        }
    }

    private static FeatureTable table(SplittableRandom random, Values values) {
        int n = 3 + random.nextInt(14);
        int p = 1 + random.nextInt(40);
        double[] x = new double[n * p];
        for (int k = 0; k < x.length; k++) {
            x[k] = values.draw(random);
        }
        for (int copies = random.nextInt(p); copies > 0; copies--) {
            int to = random.nextInt(p);
            int a = random.nextInt(p);
            int b = random.nextInt(p);
            int times = random.nextInt(3) - 1;
            for (int i = 0; i < n; i++) {
                x[i * p + to] = times * x[i * p + a] + (copies % 2) * x[i * p + b];
            }
        }
        return new FeatureTable(names("p", n), names("f", p), x);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(Locale.ROOT, "%s%02d", letter, i))
                .toList();
    }

    /** How far the optimality conditions are missed. */
    private static double excess(LassoPath path, int at, Design design, double l1Ratio) {
        double[] w = path.coefficients(at);
        double l1 = path.alpha(at) * l1Ratio;
        double l2 = path.alpha(at) * (1 - l1Ratio);
        double[] r = design.y.clone();
        for (int j = 0; j < w.length; j++) {
            for (int i = 0; i < design.n; i++) {
                r[i] -= w[j] * design.z[j * design.n + i];
            }
        }
        double worst = 0;
        for (int j = 0; j < w.length; j++) {
            double g = -l2 * w[j];
            for (int i = 0; i < design.n; i++) {
                g += design.z[j * design.n + i] * r[i] / design.n;
            }
            double excess = w[j] == 0 ? Math.abs(g) - l1 : Math.abs(g - l1 * Math.signum(w[j]));
            worst = Math.max(worst, excess);
        }
        return worst;
    }
}
