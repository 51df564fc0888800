package radiome.feature.shape;

import java.util.Optional;
import java.util.stream.Stream;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.RadiomeException;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.RegionOfInterest;
import radiome.feature.shape.diameter.Diameters;
import radiome.feature.shape.surface.MaskBits;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Vec;

/** What the formulas of {@link Shape2D} share, of an ROI in one plane. */
final class PlaneMeasures {
    /** Of the outline, mm^2 and mm. */
    final double area;

    final double perimeter;
    /** Pixels times the area of one, mm^2. */
    final double pixelSurface;
    /** The largest distance between two vertices of the outline, mm. */
    final double diameter;
    /** Of the two axes in the plane major and minor; least is 0. */
    final PrincipalAxes axes;

    /**
     * @param plane a mask of one slice, with at least one voxel
     * @param dx spacing along its x axis, mm
     * @param dy spacing along its y axis, mm
     */
    PlaneMeasures(Mask plane, double dx, double dy) {
        Squares squares = new Squares(plane);
        this.area = dx * dy * squares.area();
        this.perimeter = squares.sidesAlongX * dx
                + squares.sidesAlongY * dy
                + squares.cutCorners * Math.sqrt(dx * dx / 4 + dy * dy / 4);
        this.pixelSurface = plane.count() * (dx * dy);
        MaskBits bits = new MaskBits(plane);
        Vec spacing = new Vec(dx, dy, 1);
        this.diameter = Diameters.inSlices(bits, spacing);
        this.axes = PrincipalAxes.of(bits, spacing);
    }

    /** @throws RadiomeException G16 when the ROI of a 3-D image has more than one slice across {@code force2Ddimension} */
    static Stream<PlaneMeasures> of(RegionOfInterest region) {
        Geometry geometry = region.volume().geometry();
        int across = geometry.dimensions() == 2 ? 2 : 2 - region.settings().force2Ddimension();
        if (geometry.size(across) > 1) {
            throw notOneSlice(geometry.size(across), region.settings().force2Ddimension());
        }
        int first = across == 0 ? 1 : 0;
        int second = across == 2 ? 1 : 2;
        // an axis of one voxel may go without a change of order
        Box box = new Box(0, 0, 0, geometry.size(first), geometry.size(second), 1);
        double dx = geometry.spacing().get(first);
        double dy = geometry.spacing().get(second);
        Geometry plane = Geometry.of(box.nx(), box.ny(), 1, new Vec(dx, dy, 1));
        return Stream.of(new PlaneMeasures(new Mask(plane, box, region.mask().inside()), dx, dy));
    }

    /**
     * A 3-D image without {@code force2D}. Also one whose box is one voxel thick along x, y, z for {@code force2Ddimension}
     * 0, 1, 2: PyRadiomics mixes up the order of axes there, and this is as it is there.
     */
    static Optional<String> leftOut(RegionOfInterest region) {
        Geometry geometry = region.volume().geometry();
        FeatureSettings settings = region.settings();
        if (geometry.dimensions() == 2) {
            return Optional.empty();
        }
        if (!settings.force2D()) {
            return Optional.of("The image is 3-D, and shape2D is computed of it with `force2D: true` only.");
        }
        return geometry.size(settings.force2Ddimension()) > 1
                ? Optional.empty()
                : Optional.of("The ROI is one voxel thick along " + "xyz".charAt(settings.force2Ddimension())
                        + ": PyRadiomics gives no shape2D with `force2Ddimension: " + settings.force2Ddimension()
                        + "` then.");
    }

    private static RadiomeException notOneSlice(int slices, int dimension) {
        String axis = String.valueOf("zyx".charAt(dimension));
        String what = "shape2D needs an ROI in one slice: across `force2Ddimension: " + dimension + "` (" + axis
                + ") it has " + slices + " slices.";
        String fix = "leave `shape2D` out of `featureClass`; a file without featureClass asks for all classes, so name"
                + " those wanted; or set `force2D: false`";
        return Fault.of(GeometryFault.G16, "", what, fix)
                .measured(slices, "slices")
                .raise();
    }

    /**
     * Marching squares: the squares between four pixel centres each, around the box too, by their corners inside. Two
     * opposite corners are cut off each on its own.
     */
    private static final class Squares {
        private long full;
        private long threeCorners;
        private long halves;
        private long oneCorner;
        /** Sides and cut corners of the outline, one a square or two. */
        private long sidesAlongX;

        private long sidesAlongY;
        private long cutCorners;

        Squares(Mask plane) {
            int nx = plane.box().nx();
            int ny = plane.box().ny();
            for (int y = 0; y <= ny; y++) {
                for (int x = 0; x <= nx; x++) {
                    add(at(plane, x - 1, y - 1), at(plane, x, y - 1), at(plane, x - 1, y), at(plane, x, y));
                }
            }
        }

        private static boolean at(Mask plane, int x, int y) {
            return x >= 0 && y >= 0 && x < plane.box().nx() && y < plane.box().ny() && plane.at(x, y, 0);
        }

        private void add(boolean upperLeft, boolean upperRight, boolean lowerLeft, boolean lowerRight) {
            int inside = (upperLeft ? 1 : 0) + (upperRight ? 1 : 0) + (lowerLeft ? 1 : 0) + (lowerRight ? 1 : 0);
            switch (inside) {
                case 1 -> oneCorner++;
                case 2 -> addTwo(upperLeft == upperRight, upperLeft == lowerLeft);
                case 3 -> threeCorners++;
                case 4 -> full++;
                default -> {}
            }
            cutCorners += inside == 1 || inside == 3 ? 1 : 0;
        }

        private void addTwo(boolean rowsDiffer, boolean columnsDiffer) {
            sidesAlongX += rowsDiffer ? 1 : 0;
            sidesAlongY += columnsDiffer ? 1 : 0;
            boolean isSide = rowsDiffer || columnsDiffer;
            halves += isSide ? 1 : 0;
            oneCorner += isSide ? 0 : 2;
            cutCorners += isSide ? 0 : 2;
        }

        /** In pixels. */
        double area() {
            return full + threeCorners * 0.875 + halves * 0.5 + oneCorner * 0.125;
        }
    }
}
