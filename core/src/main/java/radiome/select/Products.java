package radiome.select;

/** Products of columns with a vector: four columns at a time, which share its loads and add side by side. */
final class Products {
    private Products() {}

    /**
     * @param z column-major, columns of length n
     * @param columns which of them, the first {@code count}
     * @param v the vector, at {@code from}
     * @param out one product a column, divided by n, in the order of {@code columns}
     */
    static void of(double[] z, int n, int[] columns, int count, double[] v, int from, double[] out) {
        int k = 0;
        for (; k + 3 < count; k += 4) {
            four(z, n, columns, k, v, from, out);
        }
        for (; k < count; k++) {
            double sum = 0;
            for (int i = 0, at = columns[k] * n; i < n; i++) {
                sum += z[at + i] * v[from + i];
            }
            out[k] = sum / n;
        }
    }

    private static void four(double[] z, int n, int[] columns, int k, double[] v, int from, double[] out) {
        int a = columns[k] * n;
        int b = columns[k + 1] * n;
        int c = columns[k + 2] * n;
        int d = columns[k + 3] * n;
        double sumA = 0;
        double sumB = 0;
        double sumC = 0;
        double sumD = 0;
        for (int i = 0; i < n; i++) {
            double vi = v[from + i];
            sumA += z[a + i] * vi;
            sumB += z[b + i] * vi;
            sumC += z[c + i] * vi;
            sumD += z[d + i] * vi;
        }
        out[k] = sumA / n;
        out[k + 1] = sumB / n;
        out[k + 2] = sumC / n;
        out[k + 3] = sumD / n;
    }
}
