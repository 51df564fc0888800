package radiome.feature.shape.diameter;

import radiome.feature.shape.surface.MaskBits;
import radiome.feature.shape.surface.Mesh;
import radiome.image.Vec;

/**
 * The largest distances between two vertices of the ROI's mesh ({@link Mesh}), mm. Every edge of the grid between an
 * inside and an outside voxel has a vertex in its middle, and no other place has one. PyRadiomics compares all pairs; here
 * only the corners of convex hulls are compared, which gives the same largest distance.
 *
 * @param whole in space
 * @param slice between vertices of equal z; column of equal y, row of equal x
 */
public record Diameters(double whole, double slice, double column, double row) {
    public static Diameters of(MaskBits bits, Vec spacing) {
        double xx = spacing.x() * spacing.x();
        double yy = spacing.y() * spacing.y();
        double zz = spacing.z() * spacing.z();
        PlaneStack slices = PlaneStack.slices(bits);
        Search space = new Search(slices);
        double slice = space.longest(slices, new Reach(xx, yy, 0, true));
        double column = space.longest(slices.turned(), new Reach(xx, zz, 0, true));
        slice = longest(PlaneStack.betweenSlices(bits), new Reach(xx, yy, 0, false), slice);
        column = longest(PlaneStack.betweenColumns(bits), new Reach(xx, zz, 0, false), column);
        double row = longest(PlaneStack.rows(bits), new Reach(yy, zz, 0, true), 0);
        row = longest(PlaneStack.betweenRows(bits), new Reach(yy, zz, 0, false), row);
        double known = Math.max(slice, Math.max(column, row));
        double whole = space.longest(new Reach(xx, yy, zz, true), known);
        return new Diameters(Math.sqrt(whole), Math.sqrt(slice), Math.sqrt(column), Math.sqrt(row));
    }

    /** The largest distance between vertices of equal z that lie in a plane through voxels, mm. */
    public static double inSlices(MaskBits bits, Vec spacing) {
        Reach reach = new Reach(spacing.x() * spacing.x(), spacing.y() * spacing.y(), 0, true);
        return Math.sqrt(longest(PlaneStack.slices(bits), reach, 0));
    }

    /** The longest distance (mm^2) inside one of the planes, or what is known already when that is longer. */
    private static double longest(PlaneStack stack, Reach reach, double known) {
        PlaneHull hull = new PlaneHull(stack.rows());
        double longest = known;
        for (int plane = 0; plane < stack.planes(); plane++) {
            hull.wrap(stack, plane);
            longest = hull.longest(reach, longest);
        }
        return longest;
    }

    /** Remembers in how many hulls, of its slice and of its column, an end of a row is a corner. */
    private static final class Search {
        private final PlaneStack slices;
        private final byte[] firstIsCorner;
        private final byte[] lastIsCorner;

        Search(PlaneStack slices) {
            this.slices = slices;
            firstIsCorner = new byte[slices.planes() * slices.rows()];
            lastIsCorner = new byte[firstIsCorner.length];
        }

        /** As {@link Diameters#longest}, for slices or columns. */
        double longest(PlaneStack stack, Reach reach) {
            PlaneHull hull = new PlaneHull(stack.rows());
            double longest = 0;
            for (int plane = 0; plane < stack.planes(); plane++) {
                hull.wrap(stack, plane);
                longest = hull.longest(reach, longest);
                count(hull.left(), stack, plane, firstIsCorner);
                count(hull.right(), stack, plane, lastIsCorner);
            }
            return longest;
        }

        private static void count(PlaneHull.Chain chain, PlaneStack stack, int plane, byte[] corners) {
            for (int i = 0; i < chain.size(); i++) {
                corners[stack.number(plane, chain.row(i))]++;
            }
        }

        /**
         * The longest distance in space. Its ends belong to corners of the ROI's convex hull, one of them the first and
         * the other the last of its row (as in {@link PlaneHull#longest}).
         */
        double longest(Reach reach, double known) {
            SpaceCorners firsts = new SpaceCorners();
            SpaceCorners lasts = new SpaceCorners();
            for (int z = 0; z < slices.planes(); z++) {
                for (int y = 0; y < slices.rows(); y++) {
                    int number = slices.number(z, y);
                    if (firstIsCorner[number] == 2) {
                        firsts.add(slices.first(number), y, z);
                    }
                    if (lastIsCorner[number] == 2) {
                        lasts.add(slices.last(number), y, z);
                    }
                }
            }
            return firsts.longest(lasts, reach, known);
        }
    }
}
