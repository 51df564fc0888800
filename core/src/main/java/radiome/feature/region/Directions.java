package radiome.feature.region;

import java.util.ArrayList;
import java.util.List;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.RadiomeException;
import radiome.image.Geometry;

/**
 * The directions in which texture looks for neighbours: one of each pair of opposite offsets, in PyRadiomics' order
 * (descending by z, then y, then x). 13 for distance 1, 49 for 2.
 *
 * <p>An offset takes part when its largest absolute component is one of the distances and each component is smaller than
 * the box along its axis; with {@code force2D} the component along {@code force2Ddimension} is 0. Spacing does not matter.
 * Source: PyRadiomics {@code src/cmatrices.c}.
 */
public final class Directions {
    private Directions() {}

    /**
     * @param box the ROI's box
     * @param distances in voxels, each at least 1, in any order
     * @throws RadiomeException G16 when no offset is left
     */
    public static List<Offset> of(Geometry box, List<Integer> distances, FeatureSettings settings) {
        int forced = settings.force2D() ? axis(box, settings.force2Ddimension()) : NO_AXIS;
        int farthest = distances.stream().mapToInt(Integer::intValue).max().orElse(0);
        int[] reach = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            reach[axis] = axis == forced ? 0 : Math.min(farthest, box.size(axis) - 1);
        }
        List<Offset> directions = new ArrayList<>();
        for (int z = reach[2]; z >= 0; z--) {
            for (int y = reach[1]; y >= (z > 0 ? -reach[1] : 0); y--) {
                for (int x = reach[0]; x >= (z > 0 || y > 0 ? -reach[0] : 1); x--) {
                    Offset offset = new Offset(x, y, z);
                    if (distances.contains(offset.distance())) {
                        directions.add(offset);
                    }
                }
            }
        }
        if (directions.isEmpty()) {
            throw none(box, distances, settings);
        }
        return List.copyOf(directions);
    }

    /** Those at distance 1, whatever the setting {@code distances}: runs and zones have no other. */
    static List<Offset> adjacent(Geometry box, FeatureSettings settings) {
        return of(box, ADJACENT, settings);
    }

    public static final int NO_AXIS = -1;

    private static final List<Integer> ADJACENT = List.of(1);

    /** Array axes count from the slowest one, so that in a 2-D image 0 is y; one that the image lacks forces nothing. */
    public static int axis(Geometry box, int arrayAxis) {
        return Math.max(NO_AXIS, box.dimensions() - 1 - arrayAxis);
    }

    private static RadiomeException none(Geometry box, List<Integer> distances, FeatureSettings settings) {
        String plane =
                settings.force2D() ? " in the plane of `force2Ddimension: " + settings.force2Ddimension() + "`" : "";
        String what = "There is no direction for texture: the ROI's box is " + box.nx() + " x " + box.ny() + " x "
                + box.nz() + " voxels and no neighbour" + plane + " at distance " + distances + " fits into it.";
        String fix = "a larger ROI, `distances: [1]`"
                + (settings.force2D() ? ", `force2D: false`" : "")
                + ", or leave the texture classes out of `featureClass`";
        return Fault.of(GeometryFault.G16, "", what, fix).raise();
    }
}
