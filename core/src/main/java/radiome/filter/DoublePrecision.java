package radiome.filter;

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
    public double[] doubles(double[] values) {
        return values;
    }

    @Override
    public void filter(Pass.Run run, double[] h, double[] x, int at, int step, double[] out, int to, int n) {
        start(h[run.tap(0)], x, at + run.from(0) * step, h[run.tap(1)], at + run.from(1) * step, out, to, n);
        for (int t = 2; t < run.taps(); t += 2) {
            add(h[run.tap(t)], x, at + run.from(t) * step, h[run.tap(t + 1)], at + run.from(t + 1) * step, out, to, n);
        }
    }

    private static void start(double h, double[] x, int a, double g, int b, double[] out, int to, int n) {
        for (int i = 0; i < n; i++) {
            out[to + i] = 0.0 + h * x[a + i] + g * x[b + i];
        }
    }

    /** Two taps at a time halve the traffic of the sums; they are still added one after the other. */
    private static void add(double h, double[] x, int a, double g, int b, double[] out, int to, int n) {
        for (int i = 0; i < n; i++) {
            out[to + i] = out[to + i] + h * x[a + i] + g * x[b + i];
        }
    }
}
