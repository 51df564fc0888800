package radiome.extract.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import radiome.image.Vec;

/** Numbers as messages show them: four significant digits, no trailing zeros, the same in every locale. */
public final class Figures {
    private static final MathContext DIGITS = new MathContext(4);

    private Figures() {}

    /** {@code 228.6}, {@code 0.5}, {@code 1e-05}; NaN and infinities by name. */
    public static String of(double x) {
        if (!Double.isFinite(x)) {
            return Double.isNaN(x) ? "NaN" : x > 0 ? "infinity" : "-infinity";
        }
        if (x != 0 && (Math.abs(x) < 1e-4 || Math.abs(x) >= 1e7)) {
            return String.format(Locale.ROOT, "%.2e", x).replaceFirst("\\.?0+e", "e");
        }
        BigDecimal rounded = new BigDecimal(x).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** {@code 4,083}. */
    public static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /** {@code 1 x 1 x 2.5}. */
    public static String times(Vec v) {
        return of(v.x()) + " x " + of(v.y()) + " x " + of(v.z());
    }

    /** {@code 0.5, 0, -1}. */
    public static String list(Vec v) {
        return of(v.x()) + ", " + of(v.y()) + ", " + of(v.z());
    }

    /** {@code one voxel}, {@code 3 voxels}. */
    public static String voxels(long n) {
        return n == 1 ? "1 voxel" : count(n) + " voxels";
    }
}
