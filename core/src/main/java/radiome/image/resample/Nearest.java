package radiome.image.resample;

import java.util.Arrays;
import java.util.Optional;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Vec;

/**
 * Nearest neighbour sampling of one grid on another, bit for bit as ITK's resampling filter (and so PyRadiomics'
 * {@code correctMask}): a sample inside takes the voxel floor(index + 0.5).
 *
 * @param from the grid that is sampled
 * @param onto the grid of the samples
 */
public record Nearest(Geometry from, Geometry onto) {
    /** What {@link #line} gives outside the source grid. */
    public static final int OUTSIDE = -1;

    /**
     * The source voxels of one line of the target grid.
     *
     * @param j index along y of the line; {@code k} along z
     * @param first index along x of the first sample
     * @param sources takes one source voxel a sample, as index x + nx * (y + ny * z) of {@code from}, or {@link #OUTSIDE}
     */
    public void line(int j, int k, int first, long[] sources) {
        Lines lines = new Lines(from, onto);
        Lines.Line line = lines.line(j, k);
        for (int s = 0; s < sources.length; s++) {
            double x = line.x(first + s);
            double y = line.y(first + s);
            double z = line.z(first + s);
            sources[s] = lines.isInside(x, y, z) ? voxel(x, y, z) : OUTSIDE;
        }
    }

    /**
     * An ROI of the source grid on the target grid, cropped to its bounding box there.
     *
     * @param roi its {@link Mask#whole} is {@code from}
     * @return nothing when no target voxel falls into the ROI
     */
    public Optional<Mask> place(Mask roi) {
        Box part = targetOf(roi.box());
        if (part.isEmpty()) {
            return Optional.empty();
        }
        boolean[] inside = new boolean[Math.toIntExact(part.voxels())];
        long[] sources = new long[part.nx()];
        for (int k = 0, at = 0; k < part.nz(); k++) {
            for (int j = 0; j < part.ny(); j++) {
                line(part.y0() + j, part.z0() + k, part.x0(), sources);
                for (long source : sources) {
                    inside[at++] = source != OUTSIDE && isIn(roi, source);
                }
            }
        }
        return Mask.cropped(onto, part, inside);
    }

    private boolean isIn(Mask roi, long source) {
        int x = (int) (source % from.nx()) - roi.box().x0();
        int y = (int) (source / from.nx() % from.ny()) - roi.box().y0();
        int z = (int) (source / from.nx() / from.ny()) - roi.box().z0();
        return x >= 0
                && y >= 0
                && z >= 0
                && x < roi.box().nx()
                && y < roi.box().ny()
                && z < roi.box().nz()
                && roi.at(x, y, z);
    }

    /** The target voxels that may fall into a box of the source, with a voxel to spare on each side. */
    private Box targetOf(Box box) {
        double[] low = new double[3];
        double[] high = new double[3];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
        for (int corner = 0; corner < 8; corner++) {
            Vec at = onto.index(from.world(
                    box.x0() - 0.5 + ((corner & 1) == 0 ? 0 : box.nx()),
                    box.y0() - 0.5 + ((corner & 2) == 0 ? 0 : box.ny()),
                    box.z0() - 0.5 + ((corner & 4) == 0 ? 0 : box.nz())));
            for (int axis = 0; axis < 3; axis++) {
                low[axis] = Math.min(low[axis], at.get(axis));
                high[axis] = Math.max(high[axis], at.get(axis));
            }
        }
        int[] first = new int[3];
        int[] size = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            first[axis] = (int) Math.max(0, Math.floor(low[axis]) - 1);
            size[axis] = (int) Math.max(0, Math.min(onto.size(axis), Math.ceil(high[axis]) + 2) - first[axis]);
        }
        return new Box(first[0], first[1], first[2], size[0], size[1], size[2]);
    }

    private long voxel(double x, double y, double z) {
        long i = at(x, from.nx());
        long j = at(y, from.ny());
        long k = at(z, from.nz());
        return i + from.nx() * (j + from.ny() * k);
    }

    /** The voxel of an index that is inside, along one axis. */
    static int at(double index, int size) {
        return (int) Math.min(size - 1, Math.floor(index + 0.5));
    }
}
