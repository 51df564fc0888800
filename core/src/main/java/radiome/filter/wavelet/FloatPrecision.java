package radiome.filter.wavelet;

import java.util.Arrays;

/** 32-bit arithmetic: every product and every sum is rounded to float. */
final class FloatPrecision implements Precision<float[]> {
    @Override
    public float[] zeros(int n) {
        return new float[n];
    }

    @Override
    public float[] of(double[] values) {
        float[] rounded = new float[values.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) values[i];
        }
        return rounded;
    }

    @Override
    public float[] taps(WaveletBank bank, double[] taps) {
        return of(bank.single(taps));
    }

    @Override
    public double[] doubles(float[] values) {
        double[] widened = new double[values.length];
        for (int i = 0; i < widened.length; i++) {
            widened[i] = values[i];
        }
        return widened;
    }

    @Override
    public void clear(float[] sums, int n) {
        Arrays.fill(sums, 0, n, 0);
    }

    @Override
    public void add(float[] h, int s, int t, float[] a, float[] b, float[] sums, int n) {
        float g = h[s];
        float k = h[t];
        for (int i = 0; i < n; i++) {
            sums[i] = sums[i] + g * a[i] + k * b[i];
        }
    }

    @Override
    public void single(Pass.Run run, float[] h, float[] x, int at, int apart, float[] out, int to, int every, int n) {
        for (int i = 0; i < n; i++) {
            out[to + i * every] = 0;
        }
        for (int t = 0; t < run.taps(); t += 2) {
            float g = h[run.tap(t)];
            float k = h[run.tap(t + 1)];
            int a = at + run.from(t);
            int b = at + run.from(t + 1);
            for (int i = 0; i < n; i++) {
                out[to + i * every] = out[to + i * every] + g * x[a + i * apart] + k * x[b + i * apart];
            }
        }
    }
}
