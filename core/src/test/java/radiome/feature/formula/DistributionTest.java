package radiome.feature.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.num.Streams;

/** Sums over a distribution against the same sums over single weights, with keys near each other (a table) and far apart. */
class DistributionTest {
    @ParameterizedTest(name = "keys {0} apart")
    @ValueSource(longs = {1, 100, 1_000_000_007L})
    void equalsTheSumOverAllWeights(long apart) {
        UniformRandomProvider random = new Streams(7).of("tally", 0, "");
        int n = 500;
        long[] key = new long[n];
        double[] weight = new double[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            key[i] = apart * (1 + random.nextInt(60));
            weight[i] = random.nextInt(3);
            total += weight[i];
        }
        Tally tally = new Tally(apart, 60 * apart, 10);
        double mean = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        double inverse = 0;
        double inverseSquare = 0;
        for (int i = 0; i < n; i++) {
            tally.add(key[i], weight[i]);
            mean += key[i] * weight[i] / total;
        }
        for (int i = 0; i < n; i++) {
            double p = weight[i] / total;
            second += StrictMath.pow(key[i] - mean, 2) * p;
            third += StrictMath.pow(key[i] - mean, 3) * p;
            fourth += StrictMath.pow(key[i] - mean, 4) * p;
            inverse += p / (5 + key[i]);
            inverseSquare += p / (5 + (double) key[i] * key[i]);
        }
        Distribution distribution = tally.distribution(total);
        assertThat(distribution.size()).isEqualTo(distribution.occurring()).isLessThanOrEqualTo(60);
        assertThat(distribution.mean()).isCloseTo(mean, within(1e-13 * mean));
        assertThat(distribution.variance()).isCloseTo(second, within(1e-12 * second));
        assertThat(distribution.moment(3, mean)).isCloseTo(third, within(1e-12 * StrictMath.pow(fourth, 0.75)));
        assertThat(distribution.moment(4, mean)).isCloseTo(fourth, within(1e-12 * fourth));
        assertThat(distribution.inverse(5)).isCloseTo(inverse, within(1e-13 * inverse));
        assertThat(distribution.inverseSquare(5)).isCloseTo(inverseSquare, within(1e-13 * inverseSquare));
    }

    @ParameterizedTest(name = "weights of {0}")
    @ValueSource(doubles = {1, 0.37, 1e9})
    void entropyIsThatOfItsProbabilities(double unit) {
        double[] weight = {3 * unit, 0, unit, 4 * unit};
        Distribution distribution = new Distribution(new double[] {1, 2, 3, 5}, weight, 8 * unit);
        double[] p = {3 / 8.0, 0, 1 / 8.0, 0.5};
        assertThat(distribution.entropy()).isCloseTo(Log2.entropy(p), within(1e-14));
        assertThat(distribution.least()).isCloseTo(1 / 8.0, within(1e-16));
        assertThat(distribution.energy()).isCloseTo(9 / 64.0 + 1 / 64.0 + 0.25, within(1e-15));
        assertThat(distribution.occurring()).isEqualTo(3);
    }
}
