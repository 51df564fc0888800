package radiome.error;

/** G: geometry of image and mask. */
public enum GeometryFault implements FaultCode {
    /** The mask lies on the image's own lattice but is cropped, padded or stored with other axes. */
    G1(
            "The mask lies on the image's own lattice but is cropped, padded or stored with other axes",
            Level.ERROR,
            new Explanation("", "", "", "")),

    /** The mask has another voxel spacing than the image. */
    G2("The mask has another voxel spacing than the image", Level.ERROR, new Explanation("", "", "", "")),

    /** The mask's origin is off. */
    G3("The mask's origin is off", Level.ERROR, new Explanation("", "", "", "")),

    /** The mask is mirrored, or its axes are exchanged. */
    G4("The mask is mirrored, or its axes are exchanged", Level.ERROR, new Explanation("", "", "", "")),

    /** The mask is rotated against the image. */
    G5("The mask is rotated against the image", Level.ERROR, new Explanation("", "", "", "")),

    /** Image and mask differ by the rounding of their headers only. */
    G6("Image and mask differ by the rounding of their headers only", Level.ERROR, new Explanation("", "", "", "")),

    /** The ROI lies partly outside the image. */
    G7("The ROI lies partly outside the image", Level.ERROR, new Explanation("", "", "", "")),

    /** The ROI lies wholly outside the image. */
    G8("The ROI lies wholly outside the image", Level.ERROR, new Explanation("", "", "", "")),

    /** The mask lies on the other sequence's grid. */
    G9("The mask lies on the other sequence's grid", Level.ERROR, new Explanation("", "", "", "")),

    /** The mask has another number of axes than the image. */
    G10("The mask has another number of axes than the image", Level.ERROR, new Explanation("", "", "", "")),

    /** The mask is empty. */
    G11("The mask is empty", Level.ERROR, new Explanation("", "", "", "")),

    /** The label asked for is not in the mask. */
    G12("The label asked for is not in the mask", Level.ERROR, new Explanation("", "", "", "")),

    /** The file given as mask looks like an image. */
    G13("The file given as mask looks like an image", Level.ERROR, new Explanation("", "", "", "")),

    /** The mask's labels are not whole numbers. */
    G14("The mask's labels are not whole numbers", Level.ERROR, new Explanation("", "", "", "")),

    /** The mask has negative or very large labels. */
    G15("The mask has negative or very large labels", Level.ERROR, new Explanation("", "", "", "")),

    /** The ROI is too small. */
    G16("The ROI is too small", Level.ERROR, new Explanation("", "", "", "")),

    /** The mask looks inverted. */
    G17("The mask looks inverted", Level.WARNING, new Explanation("", "", "", "")),

    /** The ROI has stray voxels. */
    G18("The ROI has stray voxels", Level.WARNING, new Explanation("", "", "", "")),

    /** The ROI's volume is out of family, or two patients have the same mask. */
    G19(
            "The ROI's volume is out of family, or two patients have the same mask",
            Level.WARNING,
            new Explanation("", "", "", "")),

    /** The grey levels of the ROI are too few or too many. */
    G20("The grey levels of the ROI are too few or too many", Level.WARNING, new Explanation("", "", "", "")),

    /** The image has NaN or infinite voxels. */
    G21("The image has NaN or infinite voxels", Level.ERROR, new Explanation("", "", "", ""));

    private final String title;
    private final Level level;
    private final Explanation explanation;

    GeometryFault(String title, Level level, Explanation explanation) {
        this.title = title;
        this.level = level;
        this.explanation = explanation;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Level level() {
        return level;
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }
}
