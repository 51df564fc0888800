package radiome.filter.wavelet;

import java.util.Arrays;

/** 64-bit arithmetic. */
final class DoublePrecision implements Precision<double[]> {
    @Override
    public double[] zeros(int n) {
        return new double[n];
    }

    @Override
    public double[] of(double[] values) {
        return values;
    }

    @Override
    public double[] taps(WaveletBank bank, double[] taps) {
        return taps;
    }

    @Override
    public double[] doubles(double[] values) {
        return values;
    }

    @Override
    public void clear(double[] sums, int n) {
        Arrays.fill(sums, 0, n, 0);
    }

    @Override
    public void add(double[] h, int s, int t, double[] a, double[] b, double[] sums, int n) {
        double g = h[s];
        double k = h[t];
        for (int i = 0; i < n; i++) {
            sums[i] = sums[i] + g * a[i] + k * b[i];
        }
    }

    @Override
    public void single(
            Pass.Run run, double[] h, double[] x, int at, int apart, double[] out, int to, int every, int n) {
        for (int i = 0; i < n; i++) {
            out[to + i * every] = 0;
        }
        for (int t = 0; t < run.taps(); t += 2) {
            double g = h[run.tap(t)];
            double k = h[run.tap(t + 1)];
            int a = at + run.from(t);
            int b = at + run.from(t + 1);
            for (int i = 0; i < n; i++) {
                out[to + i * every] = out[to + i * every] + g * x[a + i * apart] + k * x[b + i * apart];
            }
        }
    }
}
