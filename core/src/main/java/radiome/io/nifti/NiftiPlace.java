package radiome.io.nifti;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Vec;
import radiome.io.stored.bytes.Refusal;
import radiome.io.stored.header.Orientation;
import radiome.source.Source;

/**
 * Where a NIfTI image lies. Of sform and qform the one is taken that ITK takes (itkNiftiImageIO.cxx,
 * SetImageIOOrientationFromNIfTI): the sform when the qform is unknown, when it is coded scanner (1), or when both say the
 * same; otherwise the qform. An sform whose axes are not perpendicular, or whose lengths contradict pixdim, does not count.
 * Spacing is always pixdim, as in ITK. RAS is turned to LPS here.
 */
final class NiftiPlace {
    /** As ITK: largest difference of pixdim and an sform axis' length, in the file's unit. */
    private static final double LENGTH_TOLERANCE = 1e-3;

    /** As ITK: cosines and offsets that count as the same. */
    private static final double SAME = 1e-4;

    /** Told when a corner moves by more between sform and qform (mm). */
    private static final double DISAGREEMENT_MM = 0.1;

    /** As nibabel and ITK's nifti library: b^2 + c^2 + d^2 may exceed 1 by rounding only. */
    private static final double QUATERNION_TOLERANCE = 1e-4;

    private final NiftiFields fields;
    private final Source source;
    private final List<Fault> notices;

    NiftiPlace(NiftiFields fields, Source source, List<Fault> notices) {
        this.fields = fields;
        this.source = source;
        this.notices = notices;
    }

    /** @param size nx, ny, nz */
    Geometry geometry(int dimensions, int[] size) {
        double mm = millimetresPerUnit();
        Vec pixdim = new Vec(pixdim(1, dimensions), pixdim(2, dimensions), pixdim(3, dimensions));
        Vec spacing = mm == 1 ? pixdim : new Vec(pixdim.x() / mm, pixdim.y() / mm, pixdim.z() / mm);
        Affine affine = choose(pixdim, spacing, dimensions, size);
        return new Geometry(dimensions, size[0], size[1], size[2], spacing, affine.offset, affine.direction);
    }

    /** Direction and place of the first voxel, LPS. */
    private record Affine(String name, Direction direction, Vec offset) {
        Geometry on(int[] size, Vec spacing) {
            return new Geometry(3, size[0], size[1], size[2], spacing, offset, direction);
        }
    }

    private Affine choose(Vec pixdim, Vec spacing, int dimensions, int[] size) {
        boolean hasS = fields.sformCode() > 0;
        boolean hasQ = fields.qformCode() > 0;
        if (!hasS && !hasQ) {
            notices.add(
                    Refusal.place(
                            source,
                            "sform_code and qform_code are 0: the file does not say where it lies, nor which side is left. It is read as ITK and PyRadiomics do, along the axes with its first voxel at 0."));
            return new Affine("neither", Direction.IDENTITY, Vec.ZERO);
        }
        if (!hasS) {
            return qform();
        }
        Optional<String> trouble = sformTrouble(pixdim, dimensions);
        if (!hasQ) {
            if (trouble.isPresent()) {
                throw Refusal.impossible(source, trouble.get());
            }
            return sform();
        }
        if (trouble.isPresent()) {
            notices.add(Refusal.place(source, trouble.get() + " The qform was taken, as ITK does."));
            return qform();
        }
        Affine sform = sform();
        if (fields.sformCode() == 1 && !quaternionFits()) {
            return sform; // the qform is not needed, so it may be nonsense
        }
        Affine qform = qform();
        Affine taken = fields.sformCode() == 1 || same(sform, qform) ? sform : qform;
        tellDisagreement(sform.on(size, spacing), qform.on(size, spacing), taken.name);
        return taken;
    }

    private double millimetresPerUnit() {
        int unit = fields.lengthUnit();
        if (unit != 1 && unit != 3) {
            return 1;
        }
        notices.add(Refusal.scaled(
                source,
                unit == 1
                        ? "xyzt_units says metre: voxel sizes were multiplied by 1000 to mm (the offset is kept, as ITK does)."
                        : "xyzt_units says micrometre: voxel sizes were divided by 1000 to mm (the offset is kept, as ITK does).",
                Level.WARNING));
        return unit == 1 ? 1e-3 : 1e3;
    }

    /** In the file's unit; a third size of a 2-D image may be missing. */
    private double pixdim(int axis, int dimensions) {
        double length = fields.pixdim(axis);
        if (axis > dimensions && !(length > 0 && Double.isFinite(length))) {
            return 1;
        }
        if (!(length > 0 && Double.isFinite(length))) {
            throw Refusal.impossible(
                    source,
                    "pixdim[" + axis + "] is " + length + (length == 0 ? " (zero)" : length < 0 ? " (negative)" : "")
                            + ": the spacing must be a number above 0.");
        }
        return length;
    }

    private Optional<String> sformTrouble(Vec pixdim, int dimensions) {
        double skew = Orientation.skew(fields.sform(0), fields.sform(1), fields.sform(2));
        Vec offset = fields.sform(3);
        if (Double.isNaN(skew) || !Double.isFinite(largest(offset))) {
            return Optional.of(
                    "The sform (srow_x, srow_y, srow_z) holds an axis that is zero (a singular direction) or a number that is not finite (NaN).");
        }
        if (skew > Orientation.LIMIT) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "The sform's axes are not perpendicular (sheared direction): the cosine between two of them is %.6f, over 0.0001.",
                    skew));
        }
        for (int axis = 0; axis < dimensions; axis++) {
            double length = fields.sform(axis).length();
            double difference = Math.abs(length - pixdim.get(axis));
            if (difference > LENGTH_TOLERANCE || difference > 0.01 * pixdim.get(axis)) {
                return Optional.of(String.format(
                        Locale.ROOT,
                        "pixdim[%d] gives the spacing %.6g, the sform's axis %.6g: the file contradicts itself about the size of its voxels.",
                        axis + 1,
                        pixdim.get(axis),
                        length));
            }
        }
        return Optional.empty();
    }

    private Affine sform() {
        Direction direction = Orientation.of(
                source, "The sform", lps(fields.sform(0)), lps(fields.sform(1)), lps(fields.sform(2)), notices);
        return new Affine("sform", direction, lps(fields.sform(3)));
    }

    private boolean quaternionFits() {
        Vec q = fields.quaternion();
        return q.dot(q) <= 1 + QUATERNION_TOLERANCE;
    }

    /** nifti1.h, method 2: rotation from the quaternion (a, b, c, d), third axis times qfac. */
    private Affine qform() {
        if (!quaternionFits()) {
            Vec q = fields.quaternion();
            throw Refusal.impossible(
                    source,
                    "The qform's quaternion (" + q.x() + ", " + q.y() + ", " + q.z()
                            + ") is longer than 1 or not a number, so it is no rotation.");
        }
        Vec offset = fields.qoffset();
        if (!Double.isFinite(largest(offset))) {
            throw Refusal.impossible(source, "The qform's offset (qoffset_x, y, z) is not a finite number.");
        }
        double length2 = fields.quaternion().dot(fields.quaternion());
        double a = 0;
        Vec q = fields.quaternion();
        if (1 - length2 > 1e-7) { // below, a is rounding only: a half turn
            a = Math.sqrt(1 - length2);
        } else {
            q = q.times(1 / Math.sqrt(length2));
        }
        double b = q.x();
        double c = q.y();
        double d = q.z();
        double qfac = fields.pixdim(0) < 0 ? -1 : 1;
        Vec x = new Vec(a * a + b * b - c * c - d * d, 2 * (b * c + a * d), 2 * (b * d - a * c));
        Vec y = new Vec(2 * (b * c - a * d), a * a + c * c - b * b - d * d, 2 * (c * d + a * b));
        Vec z = new Vec(2 * (b * d + a * c), 2 * (c * d - a * b), a * a + d * d - b * b - c * c);
        Direction direction = Orientation.of(source, "The qform", lps(x), lps(y), lps(z.times(qfac)), notices);
        return new Affine("qform", direction, lps(offset));
    }

    private static boolean same(Affine s, Affine q) {
        double difference = largest(s.offset.minus(q.offset));
        for (int axis = 0; axis < 3; axis++) {
            difference = Math.max(difference, largest(s.direction.column(axis).minus(q.direction.column(axis))));
        }
        return difference <= SAME;
    }

    private void tellDisagreement(Geometry sform, Geometry qform, String taken) {
        double apart = 0;
        for (int corner = 0; corner < 8; corner++) {
            int i = (corner & 1) * (sform.nx() - 1);
            int j = (corner >> 1 & 1) * (sform.ny() - 1);
            int k = (corner >> 2) * (sform.nz() - 1);
            apart = Math.max(
                    apart, sform.world(i, j, k).minus(qform.world(i, j, k)).length());
        }
        if (apart > DISAGREEMENT_MM) {
            notices.add(Refusal.place(
                            source,
                            String.format(
                                    Locale.ROOT,
                                    "sform (code %d, first voxel at %s) and qform (code %d, first voxel at %s; LPS, mm) lie up to %.2f mm apart. The %s was taken, as ITK and PyRadiomics do.",
                                    fields.sformCode(),
                                    place(sform.origin()),
                                    fields.qformCode(),
                                    place(qform.origin()),
                                    apart,
                                    taken))
                    .measured(apart, "mm"));
        }
    }

    private static String place(Vec v) {
        return String.format(Locale.ROOT, "%.2f, %.2f, %.2f", v.x(), v.y(), v.z());
    }

    private static double largest(Vec v) {
        return Math.max(Math.abs(v.x()), Math.max(Math.abs(v.y()), Math.abs(v.z())));
    }

    private static Vec lps(Vec ras) {
        return new Vec(0 - ras.x(), 0 - ras.y(), ras.z()); // 0 - x, so that no zero gets a sign
    }
}
