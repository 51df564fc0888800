package radiome.extract.check.grid;

import radiome.image.Geometry;
import radiome.image.Vec;

/**
 * Where the mask's voxels lie on the image's index axes: everything the messages of group G are made of. Lengths are in mm
 * or in voxels of the image, as each method says.
 */
public final class Relation {
    /** In voxels of the image: what is closer is the same place, and its difference is header rounding. */
    public static final double SAME_PLACE = 1e-3;

    private final Grid mask;
    private final Grid image;
    private final Orientation orientation;
    private final Extent extent;

    public Relation(Grid mask, Grid image) {
        this.mask = mask;
        this.image = image;
        this.orientation =
                Orientation.of(mask.geometry().direction(), image.geometry().direction());
        this.extent = Extent.of(mask.geometry(), image.geometry());
    }

    public Grid mask() {
        return mask;
    }

    public Grid image() {
        return image;
    }

    public Orientation orientation() {
        return orientation;
    }

    /** The mask's box, from face to face, on the image's index axes. */
    public Extent extent() {
        return extent;
    }

    public boolean sameSize() {
        Geometry m = mask.geometry();
        Geometry i = image.geometry();
        return m.nx() == i.nx() && m.ny() == i.ny() && m.nz() == i.nz();
    }

    /** The mask's size along the image axis {@code axis}. */
    public int maskSize(int axis) {
        return mask.geometry().size(orientation.maskAxis(axis));
    }

    /** Mask spacing / image spacing along the image's axes. */
    public Vec spacingRatio() {
        return new Vec(ratio(0), ratio(1), ratio(2));
    }

    /**
     * How far the mask is moved along the image's axes, in voxels of the image: the place of that corner voxel of the mask
     * which would be the image's voxel (0, 0, 0) if the two agreed.
     */
    public Vec offset() {
        return place(corner(0), corner(1), corner(2));
    }

    /** {@link #offset} in mm along the image's axes. */
    public Vec offsetMm() {
        Vec spacing = image.geometry().spacing();
        Vec offset = offset();
        return new Vec(offset.x() * spacing.x(), offset.y() * spacing.y(), offset.z() * spacing.z());
    }

    /** The continuous image index of a mask index. */
    Vec place(double i, double j, double k) {
        return image.geometry().index(mask.geometry().world(i, j, k));
    }

    /** The largest distance along an image axis, in voxels, of a corner voxel from the image's voxel of the same index. */
    public double drift() {
        double largest = 0;
        for (int c = 0; c < 8; c++) {
            Vec index = mask.cornerVoxel(c);
            Vec moved = place(index.x(), index.y(), index.z()).minus(index);
            largest = Math.max(largest, largest(moved));
        }
        return largest;
    }

    /** The largest distance in mm of a corner voxel from the image's voxel of the same index. */
    public double driftMm() {
        double largest = 0;
        for (int c = 0; c < 8; c++) {
            Vec index = mask.cornerVoxel(c);
            Vec here = mask.geometry().world(index.x(), index.y(), index.z());
            Vec there = image.geometry().world(index.x(), index.y(), index.z());
            largest = Math.max(largest, here.minus(there).length());
        }
        return largest;
    }

    /**
     * Whether every voxel of the mask lies on the image's lattice continued in all directions: its axes are the image's,
     * perhaps exchanged or reversed, and no corner voxel is farther than {@link #SAME_PLACE} from a lattice point.
     */
    public boolean sameLattice() {
        Vec first = rounded(place(0, 0, 0));
        for (int c = 0; c < 8; c++) {
            Vec index = mask.cornerVoxel(c);
            Vec expected = first.plus(new Vec(steps(0, index), steps(1, index), steps(2, index)));
            if (!(largest(place(index.x(), index.y(), index.z()).minus(expected)) <= SAME_PLACE)) {
                return false;
            }
        }
        return true;
    }

    /** How far the rotation alone moves a corner of the mask, in voxels of the image. */
    public double rotationShift() {
        Geometry m = mask.geometry();
        double largest = 0;
        for (int c = 0; c < 8; c++) {
            Vec index = mask.cornerVoxel(c);
            Vec turned = place(index.x(), index.y(), index.z()).minus(place(0, 0, 0));
            for (int axis = 0; axis < 3; axis++) {
                int j = orientation.maskAxis(axis);
                double straight = orientation.sense(j)
                        * index.get(j)
                        * m.spacing().get(j)
                        / image.geometry().spacing().get(axis);
                largest = Math.max(largest, Math.abs(turned.get(axis) - straight));
            }
        }
        return largest;
    }

    private double steps(int axis, Vec index) {
        int j = orientation.maskAxis(axis);
        return orientation.sense(j) * index.get(j);
    }

    private double corner(int maskAxis) {
        return orientation.sense(maskAxis) > 0 ? 0 : mask.geometry().size(maskAxis) - 1;
    }

    private double ratio(int axis) {
        return mask.geometry().spacing().get(orientation.maskAxis(axis))
                / image.geometry().spacing().get(axis);
    }

    private static double largest(Vec v) {
        return Math.max(Math.abs(v.x()), Math.max(Math.abs(v.y()), Math.abs(v.z())));
    }

    private static Vec rounded(Vec v) {
        return new Vec(Math.rint(v.x()), Math.rint(v.y()), Math.rint(v.z()));
    }
}
