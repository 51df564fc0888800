package radiome.image.resample;

/** How a value between voxels is found. */
public enum Interpolation {
    /** That of the voxel whose cell it is. */
    NEAREST,

    /** A straight line along each axis. */
    LINEAR,

    /** The cubic spline through all voxels, mirrored about the first and the last of each line. */
    BSPLINE
}
