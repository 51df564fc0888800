package radiome.error;

/**
 * G: geometry of image and mask, and what the mask holds. Levels are those without {@code correctMask}; with it the mask is
 * placed in world space and several errors become warnings.
 */
public enum GeometryFault implements FaultCode {
    /** The mask lies on the image's own lattice but is cropped, padded or stored with other axes. */
    G1(Level.ERROR),

    /** The mask has another voxel spacing than the image. */
    G2(Level.ERROR),

    /** The mask's origin is off. */
    G3(Level.ERROR),

    /** The mask is mirrored, or its axes are exchanged. */
    G4(Level.ERROR),

    /** The mask is rotated against the image. */
    G5(Level.ERROR),

    /** Image and mask differ by the rounding of their headers only. */
    G6(Level.ERROR),

    /** The ROI lies partly outside the image. */
    G7(Level.ERROR),

    /** The ROI lies wholly outside the image. */
    G8(Level.ERROR),

    /** The mask has another number of axes than the image. */
    G10(Level.ERROR),

    /** The mask is empty. */
    G11(Level.ERROR),

    /** The label asked for is not in the mask. */
    G12(Level.ERROR),

    /** The file given as mask looks like an image. */
    G13(Level.ERROR),

    /** The mask's labels are not whole numbers. */
    G14(Level.ERROR),

    /** The mask has negative or very large labels. */
    G15(Level.ERROR),

    /** The ROI is too small. */
    G16(Level.ERROR),

    /** The mask looks inverted. */
    G17(Level.WARNING),

    /** The ROI has stray voxels. */
    G18(Level.WARNING),

    /** The ROI's volume is out of family, or two patients have the same mask. */
    G19(Level.WARNING),

    /** The grey levels of the ROI are too few or too many. */
    G20(Level.WARNING),

    /** The image has NaN or infinite voxels. */
    G21(Level.ERROR);

    private final Level level;

    GeometryFault(Level level) {
        this.level = level;
    }

    @Override
    public Level level() {
        return level;
    }
}
