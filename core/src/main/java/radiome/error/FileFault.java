package radiome.error;

/** D: image and mask files. D1 to D19 and D26 to D29 come with DICOM. */
public enum FileFault implements FaultCode {
    /** The file is not what its name says. */
    D20(
            "The file is not what its name says",
            Level.ERROR,
            new Explanation(
                    "The file holds something else than a NIfTI, NRRD or MetaImage volume, or another format than its name promises. What is no volume cannot be read; a known format under another name is read and only noted.",
                    "A download that needs a login leaves a web page under the file's name. A repository with Git LFS leaves a small text pointer where the file was never fetched. Archives and pictures are renamed by hand. Some programs write plain NIfTI under a name that ends in .nii.gz.",
                    "1. Look at the file's size: a few hundred bytes are no image. 2. Fetch it again, logged in, or with `git lfs pull`. 3. Unpack an archive first. 4. Convert DICOM with `dcm2niix`.",
                    "By the first 4,096 bytes, unpacked where the file is gzip: NIfTI by its magic or header size, NRRD by its first four letters, MetaImage by its first key. The name is used for the note only. Otherwise zip, PNG, PDF, HTML, DICOM and others are recognised, to say what the file is.")),

    /** The file is damaged or cut. */
    D21(
            "The file is damaged or cut",
            Level.ERROR,
            new Explanation(
                    "Bytes are missing or wrong, so voxels would be missing or wrong. A damaged file never gives values, and a cut mask never gives a smaller ROI. Bytes behind the voxels are ignored and only noted.",
                    "A copy that was broken off, a full disk, a transfer in text mode, a header without its data file, or a file changed by hand after it was packed.",
                    "1. Copy the file again from where it came and compare the sizes in bytes. 2. Copy the data file (.img, .raw, .zraw) beside its header. 3. If the original is damaged too, export it again.",
                    "The bytes that the header promises are compared with the file's size before anything is read; compressed data are unpacked to their end, at most 1 MB behind the voxels, and checksum and length are compared; a detached data file must lie in the header's folder. Compressed data that cannot unpack to what the header promises (1,032 to 1 for gzip) are refused unread.")),

    /** The file's header is impossible. */
    D22(
            "The file's header is impossible",
            Level.ERROR,
            new Explanation(
                    "A field of the header holds a value that cannot be, so size, type or place of the voxels is not known. Nothing is guessed. What was mended without doubt (axes perpendicular to 1e-4) is only noted.",
                    "A program wrote the header wrongly or in the wrong byte order, a conversion lost the voxel size, the axes were sheared by a registration, or the voxels are complex or colour values.",
                    "1. Open the file in ITK-SNAP or 3D Slicer and look whether it is right. 2. Save it again from there. 3. Mend the orientation of NIfTI with `fslorient`. 4. Resample a sheared image onto straight axes.",
                    "Sizes must be whole and from 1 to 2^31 - 1, spacing above 0 mm and finite, offsets behind the header, types scalar numbers of 8 to 64 bits. Directions must be finite and not zero, with cosines between two axes of at most 1e-4. NIfTI: an sform alone must agree with pixdim to 1e-3, a quaternion may not be longer than 1. A data file must lie in the header's folder or below.")),

    /** The file holds several volumes or several values a voxel. */
    D23(
            "The file holds several volumes or several values a voxel",
            Level.ERROR,
            new Explanation(
                    "The file holds several volumes (time points, echoes, b values) or several values a voxel (colours, vectors, layers of a segmentation). Which of them is meant cannot be known, and features of a mixture mean nothing.",
                    "A dynamic or diffusion series was saved as one file, a picture was saved in colour, or a segmentation of 3D Slicer has overlapping segments and therefore layers.",
                    "1. Save the one volume that is meant in a file of its own, for example with `fslroi FILE OUT 0 1`. 2. For a mask with several components choose one with `label_channel: n`, counted from 0. 3. Export a segmentation of 3D Slicer as a label map.",
                    "NIfTI: dim[4] to dim[7] over 1, or a colour type. NRRD: an axis without space direction, or of another kind than domain or space, over 1. MetaImage: ElementNumberOfChannels over 1, or a fourth size over 1. Sizes of 1 are fine.")),

    /** Voxels are scaled, or lengths are not in millimetres. */
    D24(
            "Voxels are scaled, or lengths are not in millimetres",
            Level.WARNING,
            new Explanation(
                    "Voxels are the stored numbers times a slope plus an intercept, or lengths were given in another unit than millimetres. The values read are those that viewers show; the message lets you check that this is what was meant.",
                    "Scanners and converters store scaled integers. Programs for microscopy, or with a bug, write metres or micrometres.",
                    "1. Compare a voxel's value and the ruler in a viewer with what you expect. 2. If a mask is scaled, save it again as whole numbers. 3. If the unit is wrong, set it to mm and save the file again.",
                    "NIfTI: scl_slope other than 0, 1 and NaN, or scl_inter other than 0, is applied in double precision, also to masks; slope 0 or NaN means none, and the intercept is then ignored. xyzt_units metre or micrometre turn the voxel size to mm and leave the offset, as ITK does. NRRD: space units m, cm or um.")),

    /** The file does not say, or says twice, where it lies. */
    D25(
            "The file does not say, or says twice, where it lies",
            Level.WARNING,
            new Explanation(
                    "The file does not say where in the patient its voxels lie, nor which side is left, or it says so twice in different ways. It is read as ITK, and so PyRadiomics, reads it; image and mask must be treated alike to fit on each other.",
                    "An array was saved without the header of the image it came from, an old program wrote Analyze or a bare header, or a registration changed one of NIfTI's two places and not the other.",
                    "1. Look in a viewer whether image and mask lie on each other and left is left. 2. Export both again with their orientation. 3. Copy the right place to the other field with `fslorient -copysform2qform` or `-copyqform2sform`.",
                    "NIfTI: sform and qform both coded 0, or their corners over 0.1 mm apart. NRRD: no space, or one without patient directions (scanner-xyz). MetaImage: no matrix. Of sform and qform the one is taken that ITK takes: the sform when it is coded scanner, when it stands alone or when both agree, otherwise the qform. An Analyze 7.5 header is refused with this code."));

    private final String title;
    private final Level level;
    private final Explanation explanation;

    FileFault(String title, Level level, Explanation explanation) {
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
