package radiome.extract.check.grid;

import radiome.image.Geometry;
import radiome.image.Scan;
import radiome.image.Vec;

/**
 * A geometry and the file it comes from.
 *
 * @param file as the user wrote it
 * @param geometry of the whole image or mask
 */
public record Grid(String file, Geometry geometry) {
    public static Grid of(Scan scan) {
        return new Grid(scan.source().name(), scan.geometry());
    }

    /** The index of one of the eight corner voxels; bits 0, 1, 2 of {@code corner} choose the last along x, y, z. */
    Vec cornerVoxel(int corner) {
        return new Vec(
                (corner & 1) == 0 ? 0 : geometry.nx() - 1,
                (corner & 2) == 0 ? 0 : geometry.ny() - 1,
                (corner & 4) == 0 ? 0 : geometry.nz() - 1);
    }
}
