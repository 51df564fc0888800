package radiome.extract.check.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.grid.Extent;
import radiome.extract.check.grid.Orientation;
import radiome.extract.check.grid.Relation;

/**
 * G1: every voxel of the mask lies on the image's lattice, but the grid is cropped, padded, or stored with axes in another
 * order or sense. A whole grid moved by whole voxels is none of these (G3), nor are reversed axes whose box leaves the
 * image's (G4).
 */
final class SameLattice implements Displacement {
    @Override
    public Optional<Fault> find(Relation relation) {
        if (!relation.sameLattice() || !isSamePlace(relation)) {
            return Optional.empty();
        }
        String sizes = beyond(relation.extent(), 1, "Missing") + beyond(relation.extent(), -1, "Extra");
        String order = storedOtherwise(relation.orientation());
        if (sizes.isEmpty() && order.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Fault.of(
                        GeometryFault.G1,
                        relation.mask().file(),
                        "The mask is in the right place and can be copied exactly, but it is not on the image's own grid."
                                + sizes + order,
                        "set `correctMask: true` (nothing is interpolated), or export the mask with the image as reference geometry")
                .measured((double) most(relation.extent()), "voxels"));
    }

    private static boolean isSamePlace(Relation relation) {
        if (!relation.extent().overlaps()) {
            return false;
        }
        for (int axis = 0; axis < 3; axis++) {
            boolean cutOnPurpose = relation.orientation().isSame()
                    && relation.maskSize(axis) != relation.image().geometry().size(axis);
            if (!relation.extent().isNested(axis) && !cutOnPurpose) {
                return false;
            }
        }
        return true;
    }

    /** {@code Missing voxels, before/after: x 4/6, z 0/1.} for sign 1; with sign -1 what is too many. */
    private static String beyond(Extent extent, int sign, String word) {
        List<String> axes = new ArrayList<>();
        for (int axis = 0; axis < 3; axis++) {
            long before = Math.max(0, sign * Math.round(extent.missingLow(axis)));
            long after = Math.max(0, sign * Math.round(extent.missingHigh(axis)));
            if (before > 0 || after > 0) {
                axes.add("xyz".charAt(axis) + " " + before + "/" + after);
            }
        }
        return axes.isEmpty() ? "" : " " + word + " voxels, before/after: " + String.join(", ", axes) + ".";
    }

    private static long most(Extent extent) {
        long most = 0;
        for (int axis = 0; axis < 3; axis++) {
            most = Math.max(most, Math.abs(Math.round(extent.missingLow(axis))));
            most = Math.max(most, Math.abs(Math.round(extent.missingHigh(axis))));
        }
        return most;
    }

    private static String storedOtherwise(Orientation orientation) {
        StringBuilder reversed = new StringBuilder();
        for (int j = 0; j < 3; j++) {
            if (orientation.sense(j) < 0) {
                reversed.append(reversed.isEmpty() ? "" : ", ").append("xyz".charAt(j));
            }
        }
        String exchanged = orientation.isExchanged() ? " Its axes are stored in another order." : "";
        return exchanged + (reversed.isEmpty() ? "" : " Stored in reverse: " + reversed + ".");
    }
}
