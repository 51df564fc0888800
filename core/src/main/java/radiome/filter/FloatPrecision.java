package radiome.filter;

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
    public double[] doubles(float[] values) {
        double[] widened = new double[values.length];
        for (int i = 0; i < widened.length; i++) {
            widened[i] = values[i];
        }
        return widened;
    }

    @Override
    public void filter(Pass.Run run, float[] h, float[] x, int at, int step, float[] out, int to, int n) {
        start(h[run.tap(0)], x, at + run.from(0) * step, h[run.tap(1)], at + run.from(1) * step, out, to, n);
        for (int t = 2; t < run.taps(); t += 2) {
            add(h[run.tap(t)], x, at + run.from(t) * step, h[run.tap(t + 1)], at + run.from(t + 1) * step, out, to, n);
        }
    }

    private static void start(float h, float[] x, int a, float g, int b, float[] out, int to, int n) {
        for (int i = 0; i < n; i++) {
            out[to + i] = 0f + h * x[a + i] + g * x[b + i];
        }
    }

    /** Two taps at a time halve the traffic of the sums; they are still added one after the other. */
    private static void add(float h, float[] x, int a, float g, int b, float[] out, int to, int n) {
        for (int i = 0; i < n; i++) {
            out[to + i] = out[to + i] + h * x[a + i] + g * x[b + i];
        }
    }
}
