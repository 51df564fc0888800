package radiome.filter.wavelet;

import java.util.LinkedHashMap;
import java.util.Map;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Volume;

/** The wavelet transform as it is defined: the whole image padded, each band filtered on its own, one sample at a time. */
final class PlainWavelet {
    private final WaveletBank bank;
    private final boolean isSingle;
    private final int[] axes;
    private final int[] n;

    /** @param axes that are transformed, in this order: 0 x, 1 y, 2 z */
    PlainWavelet(WaveletBank bank, Volume image, int... axes) {
        this.bank = bank;
        this.isSingle = image.type() == PixelType.FLOAT32;
        this.axes = axes;
        Geometry g = image.geometry();
        this.n = new int[] {g.nx() + g.nx() % 2, g.ny() + g.ny() % 2, g.nz() + g.nz() % 2};
    }

    /** By band; level 1 begins with nothing, level 2 with 2. */
    Map<String, double[]> of(Volume image, int level, int startLevel) {
        Map<String, double[]> bands = new LinkedHashMap<>();
        double[] approximation = padded(image);
        String low = "L".repeat(axes.length);
        for (int l = 1 - startLevel; l <= level; l++) {
            for (int band = 1; band < 1 << axes.length && l >= 1; band++) {
                StringBuilder name = new StringBuilder();
                for (int a = axes.length - 1; a >= 0; a--) {
                    name.append((band >> a & 1) == 0 ? 'L' : 'H');
                }
                bands.put(prefix(l) + name, cut(filtered(approximation, name.toString()), image.geometry()));
            }
            approximation = filtered(approximation, low);
        }
        bands.put(prefix(level) + low, cut(approximation, image.geometry()));
        return bands;
    }

    private static String prefix(int level) {
        return level == 1 ? "wavelet-" : "wavelet" + level + "-";
    }

    private double[] filtered(double[] x, String band) {
        double[] result = x;
        for (int a = 0; a < axes.length; a++) {
            result = along(result, axes[a], band.charAt(a) == 'L' ? bank.low() : bank.high());
        }
        return result;
    }

    private double[] along(double[] x, int axis, double[] taps) {
        double[] h = isSingle ? bank.single(taps) : taps;
        double[] out = new double[x.length];
        for (int k = 0; k < n[2]; k++) {
            for (int j = 0; j < n[1]; j++) {
                for (int i = 0; i < n[0]; i++) {
                    int[] at = {i, j, k};
                    int end = at[axis] + h.length / 2;
                    double sum = 0;
                    for (int t = Math.min(end - n[axis], h.length - 1); t >= 0; t--) {
                        sum = add(sum, h[t], x[index(at, axis, end - t)]);
                    }
                    for (int t = Math.max(0, end - n[axis] + 1); t < h.length; t++) {
                        sum = add(sum, h[t], x[index(at, axis, end - t)]);
                    }
                    out[i + n[0] * (j + n[1] * k)] = sum;
                }
            }
        }
        return out;
    }

    private double add(double sum, double h, double x) {
        return isSingle ? (float) sum + (float) h * (float) x : sum + h * x;
    }

    private int index(int[] at, int axis, int place) {
        int[] from = at.clone();
        from[axis] = Math.floorMod(place, n[axis]);
        return from[0] + n[0] * (from[1] + n[1] * from[2]);
    }

    private double[] padded(Volume image) {
        Geometry g = image.geometry();
        double[] x = new double[n[0] * n[1] * n[2]];
        for (int k = 0, to = 0; k < n[2]; k++) {
            for (int j = 0; j < n[1]; j++) {
                for (int i = 0; i < n[0]; i++) {
                    x[to++] = image.at(i % g.nx(), j % g.ny(), k % g.nz());
                }
            }
        }
        return x;
    }

    private double[] cut(double[] x, Geometry g) {
        double[] values = new double[Math.toIntExact(g.voxels())];
        for (int k = 0, to = 0; k < g.nz(); k++) {
            for (int j = 0; j < g.ny(); j++) {
                for (int i = 0; i < g.nx(); i++) {
                    values[to++] = x[i + n[0] * (j + n[1] * k)];
                }
            }
        }
        return values;
    }
}
