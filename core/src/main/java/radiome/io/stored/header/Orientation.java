package radiome.io.stored.header;

import java.util.List;
import java.util.Locale;
import radiome.error.Fault;
import radiome.image.Direction;
import radiome.image.Vec;
import radiome.io.stored.bytes.Refusal;
import radiome.source.Source;

/** Unit vectors from a header's axes, checked for right angles. */
public final class Orientation {
    /** Over this the axes are refused; ITK's limit. */
    public static final double LIMIT = 1e-4;

    /** Cosines kept as float32, and products of such, stay under this; they are taken as they are. */
    private static final double ROUNDING = 1e-6;

    private Orientation() {}

    /**
     * The directions of three axes of any length. Axes that are off a right angle by 1e-6 to 1e-4 are made exact (the nearest
     * orthonormal matrix) with a note.
     *
     * @param field the header's name for them
     * @param notices takes the note
     * @throws radiome.error.RadiomeException D22 when an axis is zero or not finite, or a cosine between two is over 1e-4
     */
    public static Direction of(Source source, String field, Vec x, Vec y, Vec z, List<Fault> notices) {
        double skew = skew(x, y, z);
        if (!(skew <= LIMIT)) {
            throw Refusal.impossible(
                    source,
                    Double.isNaN(skew)
                            ? field + " holds an axis direction that is zero, singular or not a finite number."
                            : String.format(
                                    Locale.ROOT,
                                    "%s has axes that are not perpendicular (sheared or singular direction): the cosine between two of them is %.6f, over 0.0001.",
                                    field,
                                    skew));
        }
        Vec[] axes = {unit(x), unit(y), unit(z)};
        if (skew > ROUNDING) {
            axes = nearestOrthonormal(axes);
            notices.add(Refusal.mended(
                    source,
                    String.format(
                            Locale.ROOT,
                            "%s has axes that are perpendicular to %.1e only; they were made exact.",
                            field,
                            skew)));
        }
        return new Direction(axes[0], axes[1], axes[2]);
    }

    /** Largest absolute cosine between two of the axes; NaN when one is zero or not finite. */
    public static double skew(Vec x, Vec y, Vec z) {
        double[] cosines = {
            Math.abs(unit(x).dot(unit(y))), Math.abs(unit(y).dot(unit(z))), Math.abs(unit(z).dot(unit(x)))
        };
        return Math.max(cosines[0], Math.max(cosines[1], cosines[2]));
    }

    /** The vector at right angles to both. */
    public static Vec cross(Vec a, Vec b) {
        return new Vec(a.y() * b.z() - a.z() * b.y(), a.z() * b.x() - a.x() * b.z(), a.x() * b.y() - a.y() * b.x());
    }

    private static Vec unit(Vec v) {
        double length = v.length();
        return new Vec(v.x() / length, v.y() / length, v.z() / length);
    }

    /** Newton's iteration for the polar factor, X = (X + inverse transpose of X) / 2; from 1e-4 off, three steps are exact. */
    private static Vec[] nearestOrthonormal(Vec[] axes) {
        Vec a = axes[0];
        Vec b = axes[1];
        Vec c = axes[2];
        for (int step = 0; step < 3; step++) {
            double determinant = a.dot(cross(b, c));
            Vec nextA = a.plus(cross(b, c).times(1 / determinant)).times(0.5);
            Vec nextB = b.plus(cross(c, a).times(1 / determinant)).times(0.5);
            c = c.plus(cross(a, b).times(1 / determinant)).times(0.5);
            a = nextA;
            b = nextB;
        }
        return new Vec[] {a, b, c};
    }
}
