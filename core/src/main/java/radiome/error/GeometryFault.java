package radiome.error;

/**
 * G: geometry of image and mask, and what the mask holds. Levels are those without {@code correctMask}; with it the mask is
 * placed in world space and several errors become warnings.
 */
public enum GeometryFault implements FaultCode {
    /** The mask lies on the image's own lattice but is cropped, padded or stored with other axes. */
    G1(
            "The mask lies on the image's own lattice but is cropped, padded or stored with other " + "axes",
            Level.ERROR,
            new Explanation(
                    "Every voxel of the mask lies exactly on a voxel of the image, so the place is right and "
                            + "nothing would have to be interpolated. But the two grids are not one and the same, and "
                            + "PyRadiomics refuses that.",
                    "The mask was saved on a cropped or padded copy of the image, or another tool wrote the "
                            + "rows, columns or slices in another order: an image by dcm2niix, a mask by 3D Slicer.",
                    "1. Set `correctMask: true` in the parameter file: the mask is copied onto the image's "
                            + "grid voxel by voxel. 2. Or export it again with the image as reference geometry.",
                    "The axes are the same but for their order and sense, and no corner voxel of the mask is "
                            + "farther than a thousandth of a voxel from a place of the image's lattice. A grid of the "
                            + "image's size that is moved by whole voxels is G3; reversed axes with another place are "
                            + "G4.")),

    /** The mask has another voxel spacing than the image. */
    G2(
            "The mask has another voxel spacing than the image",
            Level.ERROR,
            new Explanation(
                    "Voxels of the mask and of the image have other sizes. An ROI of one grid has to be "
                            + "brought to the other before anything can be measured, and that changes its surface by up "
                            + "to half a voxel.",
                    "The ROI was drawn on another resolution: on a resampled copy of the image, on another "
                            + "sequence, or on the original while the image was resampled later.",
                    "1. `radiome resample MASK --like IMAGE -o OUT` and look at the result in a viewer. 2. Or "
                            + "set `correctMask: true`, which does the same for all cases, by nearest neighbour. 3. If "
                            + "the mask was drawn on another sequence, name that sequence's mask.",
                    "The spacings differ along an axis by more than adds up to a thousandth of a voxel over "
                            + "the length of the mask. The message gives both spacings in mm and their ratio along the "
                            + "image's axes.")),

    /** The mask's origin is off. */
    G3(
            "The mask's origin is off",
            Level.ERROR,
            new Explanation(
                    "The ROI would be taken from the wrong place, by the distance that the message gives.",
                    "Half a voxel: one tool counts from the corner of the first voxel, the other from its "
                            + "centre. Whole slices: a slice was lost or the slices are numbered from the other end. "
                            + "Anything else: the image was moved or registered after the ROI was drawn.",
                    "1. Open both in ITK-SNAP or 3D Slicer and see whether the ROI lies on the lesion. 2. If "
                            + "it does not, save the mask again on the image it was drawn on. 3. If it does, `radiome "
                            + "resample MASK --like IMAGE -o OUT`. Never raise the tolerance: it hides the displacement "
                            + "and does not mend it.",
                    "Axes and spacing agree and the first voxels do not, by more than `geometryTolerance` x "
                            + "the spacing along x. The message gives the offset along the image's axes in mm and in "
                            + "voxels.")),

    /** The mask is mirrored, or its axes are exchanged. */
    G4(
            "The mask is mirrored, or its axes are exchanged",
            Level.ERROR,
            new Explanation(
                    "One axis of the mask runs the other way, or two are exchanged, and the two do not lie in "
                            + "the same place. Features would be taken from the mirror place.",
                    "A tool mixed up RAS (NIfTI) and LPS (DICOM, NRRD), or the mask was written from a bare "
                            + "array without the image's header.",
                    "1. Open both in ITK-SNAP or 3D Slicer. 2. If the ROI lies on the wrong side, save the "
                            + "mask again on top of the image it was drawn on. 3. If it looks right, `radiome resample "
                            + "MASK --like IMAGE -o OUT`.",
                    "The directions differ by one of the 47 flips and exchanges of axes (and by at most 30 "
                            + "degrees beside it), and the two boxes do not coincide. If they do, only the storage "
                            + "differs: G1, harmless. With `correctMask: true` extraction goes on with a warning, a "
                            + "study does not.")),

    /** The mask is rotated against the image. */
    G5(
            "The mask is rotated against the image",
            Level.ERROR,
            new Explanation(
                    "The axes of mask and image point to different directions, so the ROI is turned against "
                            + "the lesion or has to be resampled.",
                    "The image is oblique and the mask was saved straight, or the other way round; or one of "
                            + "the two was registered to something.",
                    "1. `radiome resample MASK --like IMAGE -o OUT` if the ROI looks right in a viewer. 2. "
                            + "Otherwise export the mask again from the oblique image itself.",
                    "The rotation between the axes moves a corner of the mask by more than a thousandth of a "
                            + "voxel. The message gives the angle in degrees and the largest distance of a corner in "
                            + "mm.")),

    /** Image and mask differ by the rounding of their headers only. */
    G6(
            "Image and mask differ by the rounding of their headers only",
            Level.ERROR,
            new Explanation(
                    "The two grids are the same to within a thousandth of a voxel everywhere, but not to the "
                            + "tolerance of one millionth that PyRadiomics uses, so it refuses them. No voxel would be "
                            + "taken from another place.",
                    "One of the two was written with fewer digits: a header in 32-bit numbers, a text header, "
                            + "direction cosines that were rounded.",
                    "1. Set `geometryTolerance` to the value in the message; it is the smallest power of ten "
                            + "that takes this case. 2. A tolerance over 1e-2 takes real displacements too and is "
                            + "answered by a warning.",
                    "The sizes agree, and no corner voxel of the mask is a thousandth of a voxel or more away "
                            + "from the image's corner voxel.")),

    /** The ROI lies partly outside the image. */
    G7(
            "The ROI lies partly outside the image",
            Level.ERROR,
            new Explanation(
                    "A part of the ROI has no grey values. Its volume and shape would be those of the whole, "
                            + "its texture those of the rest.",
                    "The ROI was drawn on a larger image, the image was cropped afterwards, or the two are "
                            + "displaced against each other.",
                    "1. Look at both in a viewer; if they are displaced, save the mask again on the image. 2. "
                            + "Otherwise draw the ROI again inside the image. 3. To cut it on purpose: `radiome "
                            + "resample MASK --like IMAGE -o OUT`.",
                    "The ROI's box, from face to face, reaches more than a thousandth of a voxel beyond the "
                            + "image's, as PyRadiomics checks it. The message gives the share of ROI voxels whose "
                            + "centre is outside, and the distance in mm and the side.")),

    /** The ROI lies wholly outside the image. */
    G8(
            "The ROI lies wholly outside the image",
            Level.ERROR,
            new Explanation(
                    "Mask and image have no place in common. They do not belong together.",
                    "The mask of another patient, date or frame of reference: a wrong path in the table, or "
                            + "files that were renamed.",
                    "1. Compare path and row with the file that the message says it fits. 2. Correct the path "
                            + "or the row. 3. If both are right, the mask was saved without its position: save it again "
                            + "on the image.",
                    "The boxes of the two grids are apart along some axis in space, or every voxel of the ROI "
                            + "has its centre outside the image. The message gives the distance of the centres in mm, "
                            + "and the image whose grid is that of the mask where there is one.")),

    /** The mask has another number of axes than the image. */
    G10(
            "The mask has another number of axes than the image",
            Level.ERROR,
            new Explanation(
                    "A single slice cannot be placed in a volume: which slice it is, is not known.",
                    "The mask was saved as a picture or as one slice, or the image was.",
                    "1. Save the mask as a volume with all slices of the image (NIfTI or NRRD). 2. If the "
                            + "image is one slice, save the mask as one slice too.",
                    "The headers are compared: two axes against three. A volume of one slice has three axes.")),

    /** The mask is empty. */
    G11(
            "The mask is empty",
            Level.ERROR,
            new Explanation(
                    "There is no ROI: every voxel of the mask is 0. No feature exists, and none is written as "
                            + "NaN.",
                    "The ROI was never drawn, was deleted before saving, or lies in another file; or the mask "
                            + "holds fractions that were cut to 0.",
                    "1. Draw the ROI and save it. 2. Or remove the row from the table.",
                    "The voxels are counted by value; all are 0 once fractions are cut off, as PyRadiomics "
                            + "does.")),

    /** The label asked for is not in the mask. */
    G12(
            "The label asked for is not in the mask",
            Level.ERROR,
            new Explanation(
                    "The mask holds ROIs, but not under the number you asked for (1, unless you say " + "otherwise).",
                    "Other tools write 255 for inside, or one number a structure; or the file has the labels "
                            + "of several lesions.",
                    "1. Choose one of the labels in the message: `label: 255` in the parameter file, "
                            + "`--setting label:255`, or a column `Label` in the table of cases. 2. If the labels "
                            + "differ between patients, use that column.",
                    "The voxels are counted by value. The message lists the labels found with their numbers "
                            + "of voxels, the first 20.")),

    /** The file given as mask looks like an image. */
    G13(
            "The file given as mask looks like an image",
            Level.ERROR,
            new Explanation(
                    "A mask holds a few whole numbers. This file holds so many different ones that any ROI "
                            + "taken from it would be meaningless.",
                    "The columns of image and mask are exchanged, or the same path stands in both.",
                    "1. Give the mask file. 2. If it is a parcellation of more than 1000 regions, keep the "
                            + "region you need in a file of its own.",
                    "The file is the image itself, or it holds more than 1000 different values.")),

    /** The mask's labels are not whole numbers. */
    G14(
            "The mask's labels are not whole numbers",
            Level.ERROR,
            new Explanation(
                    "PyRadiomics cuts fractions off: 0.9999 becomes 0 and the ROI vanishes, 1.5 becomes 1. "
                            + "What was meant is not known.",
                    "The mask was resampled with interpolation, divided by 255, or is a probability map; or a "
                            + "scaling factor in the header turns 1 into 0.00392.",
                    "1. Save the mask as whole numbers (nearest neighbour when resampling). 2. `radiome "
                            + "resample MASK --like IMAGE -o OUT` writes whole labels. 3. Set a threshold yourself if "
                            + "it is a probability map.",
                    "The voxels are counted by value after the header's slope and intercept; at least one "
                            + "value is no whole number. The message gives values and counts.")),

    /** The mask has negative or very large labels. */
    G15(
            "The mask has negative or very large labels",
            Level.ERROR,
            new Explanation(
                    "PyRadiomics holds labels as unsigned 32-bit numbers: -29 would become 4294967267. Labels "
                            + "over 65,535 are legal and only noted.",
                    "A signed type where an unsigned one was meant (250 stored as int8 is -6), or a padding "
                            + "value such as -1024 outside the field of view.",
                    "1. Save the mask with an unsigned type, 0 outside. 2. If -1024 or the like is padding, "
                            + "set those voxels to 0.",
                    "The voxels are counted by value. Below 0: error. Over 65,535: note.")),

    /** The ROI is too small. */
    G16(
            "The ROI is too small",
            Level.ERROR,
            new Explanation(
                    "An ROI of one voxel has no texture and no shape; a line or a plane has no volume in the "
                            + "sense of the features. PyRadiomics refuses it by the settings `minimumROIDimensions` and "
                            + "`minimumROISize`.",
                    "A stray click, a wrong label, an ROI that shrank when it was resampled, or a lesion that "
                            + "is small against the slice thickness.",
                    "1. Look at the ROI in a viewer. 2. A lesion that really is a line or a plane: "
                            + "`minimumROIDimensions: 1`. 3. One voxel is never accepted. 4. With `minimumROISize: n` "
                            + "the ROI needs more than n voxels.",
                    "The box of the ROI has fewer sides longer than one voxel than `minimumROIDimensions` (2 "
                            + "unless set), or the ROI has `minimumROISize` voxels or fewer, or no texture direction "
                            + "fits into its box. The message gives voxels, box and ml.")),

    /** The mask looks inverted. */
    G17(
            "The mask looks inverted",
            Level.WARNING,
            new Explanation(
                    "More than half of the image is inside the ROI and it touches every face. The values are "
                            + "computed as asked, but they describe the background.",
                    "The background was labelled instead of the lesion, or the label of the lesion is another "
                            + "one.",
                    "1. Look at the mask in a viewer. 2. Choose the lesion with `label:`. 3. If the whole "
                            + "image is meant to be the ROI, nothing has to be done.",
                    "The label's share of the image is over 50 % and its box is the whole image.")),

    /** The ROI has stray voxels. */
    G18(
            "The ROI has stray voxels",
            Level.WARNING,
            new Explanation(
                    "The ROI is in several pieces and the smallest has fewer than 10 voxels. All pieces "
                            + "count: a stray voxel far away makes the diameters many times too large.",
                    "A click beside the lesion, a paint brush that left specks, or a threshold without " + "cleaning.",
                    "1. Go to the slices in the message and erase the specks. 2. If the pieces belong to the "
                            + "lesion, nothing has to be done.",
                    "Voxels that share a face, an edge or a corner form a piece. The message gives the number "
                            + "of pieces, the share of the largest, and the slices of the small ones, counted from 1.")),

    /** The ROI's volume is out of family, or two patients have the same mask. */
    G19(
            "The ROI's volume is out of family, or two patients have the same mask",
            Level.WARNING,
            new Explanation(
                    "One ROI is over 20 times larger or smaller than is usual in this cohort, or two patients "
                            + "have masks with the same bytes. Either a lesion is unusual, or a file is the wrong one.",
                    "A wrong label (the whole organ in place of the lesion), a spacing in another unit, a "
                            + "copied or misnamed file.",
                    "1. Open image and mask in a viewer. 2. " + "Correct the path, the label or the mask.",
                    "The volume is over 20 times the median of the cohort or under a twentieth of it; or two "
                            + "masks have the same SHA-256.")),

    /** The grey levels of the ROI are too few or too many. */
    G20(
            "The grey levels of the ROI are too few or too many",
            Level.WARNING,
            new Explanation(
                    "With one grey level there is no texture: entropies are 0 and several features are "
                            + "constants of their definition. With very few or very many levels texture features mostly "
                            + "tell noise. The values are those of PyRadiomics.",
                    "The bin width does not suit the image's unit (25 suits CT; MR has no unit of its own), "
                            + "the image was normalised without changing the bin width, or the ROI is flat.",
                    "1. Set the `binWidth` of the message, for all cases alike. 2. If the ROI is flat, look "
                            + "at the image: it may be the wrong file or a mask of itself.",
                    "The range of the ROI divided by the bin width should lie between 30 and 130. The width "
                            + "proposed is the 1, 2 or 5 times a power of ten that comes nearest to 64 levels. It is "
                            + "not checked with `binCount`.")),

    /** The image has NaN or infinite voxels. */
    G21(
            "The image has NaN or infinite voxels",
            Level.ERROR,
            new Explanation(
                    "Such a voxel has no grey value. Inside the ROI it is left out of some features and "
                            + "spoils others; with `normalize` one anywhere spoils every voxel.",
                    "A map that was divided by 0 (ADC, ratios, subtraction), a registration that fills the "
                            + "outside with NaN, or a damaged export.",
                    "1. Replace these voxels in the tool that made the image, or draw the ROI without them. "
                            + "2. If the whole image is constant, `normalize` divides by 0: leave it off or look at the "
                            + "file.",
                    "The voxels that are NaN or infinite are counted. In the ROI: error (NaN alone in "
                            + "`extract`: warning, with PyRadiomics' values); with `normalize`: error; elsewhere: note "
                            + "with the count. A constant image that is to be normalised is told here too."));

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
