package radiome.io.meta;

import java.util.List;
import java.util.Optional;
import radiome.error.Fault;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Vec;
import radiome.io.stored.bytes.Refusal;
import radiome.io.stored.header.Orientation;

/**
 * Where a MetaImage lies: LPS as it stands. The matrix lists the direction vectors of the axes one after another; ElementSpacing
 * counts before ElementSize; older names of keys are known.
 */
final class MetaPlace {
    private MetaPlace() {}

    /**
     * @param axes {@code NDims}
     * @param size of the first three axes
     */
    static Geometry geometry(MetaFields fields, int axes, int[] size, List<Fault> notices) {
        Optional<String> matrix = fields.first("TransformMatrix", "Orientation", "Rotation");
        Optional<String> offset = fields.first("Offset", "Position", "Origin");
        if (matrix.isEmpty()) {
            notices.add(
                    Refusal.place(
                            fields.source(),
                            "The header has no TransformMatrix: it does not say how the patient lies. It is read along the axes (LPS), as ITK and PyRadiomics do."));
        }
        return new Geometry(
                Math.min(axes, 3),
                size[0],
                size[1],
                size[2],
                spacing(fields, axes),
                offset.map(key -> vector(fields.real(key, axes), 0)).orElse(Vec.ZERO),
                matrix.map(key -> direction(fields, key, axes, notices)).orElse(Direction.IDENTITY));
    }

    private static Vec spacing(MetaFields fields, int axes) {
        Optional<String> key = fields.first("ElementSpacing", "ElementSize");
        if (key.isEmpty()) {
            return new Vec(1, 1, 1);
        }
        double[] mm = fields.real(key.get(), axes);
        for (int axis = 0; axis < Math.min(axes, 3); axis++) {
            if (!(mm[axis] > 0)) {
                throw Refusal.impossible(
                        fields.source(),
                        key.get() + " gives axis " + axis + " the spacing " + mm[axis]
                                + (mm[axis] == 0 ? " (zero)" : "") + "; it must be above 0 mm.");
            }
        }
        return new Vec(mm[0], mm[1], axes > 2 ? mm[2] : 1);
    }

    private static Direction direction(MetaFields fields, String key, int axes, List<Fault> notices) {
        double[] matrix = fields.real(key, axes * axes);
        Vec x = vector(matrix, 0, axes);
        Vec y = vector(matrix, axes, axes);
        Vec z = axes > 2 ? vector(matrix, 2 * axes, axes) : new Vec(0, 0, 1);
        for (Vec axis : List.of(x, y, z)) {
            if (!(Math.abs(axis.length() - 1) <= Orientation.LIMIT)) {
                throw Refusal.impossible(
                        fields.source(),
                        key + " holds a direction of length " + axis.length()
                                + ", not 1: the matrix is not orthonormal (perhaps singular).");
            }
        }
        return Orientation.of(fields.source(), key, x, y, z, notices);
    }

    private static Vec vector(double[] values, int from) {
        return vector(values, from, values.length);
    }

    /** Three of the values from {@code from} on; 0 for a third that a 2-D header does not have. */
    private static Vec vector(double[] values, int from, int axes) {
        return new Vec(values[from], values[from + 1], axes > 2 ? values[from + 2] : 0);
    }
}
