package radiome.error;

/** D: image and mask files. D1 to D19 and D26 to D29 come with DICOM. */
public enum FileFault implements FaultCode {
    /** The file is not what its name says. */
    D20(Level.ERROR),

    /** The file is damaged or cut. */
    D21(Level.ERROR),

    /** The file's header is impossible. */
    D22(Level.ERROR),

    /** The file holds several volumes or several values a voxel. */
    D23(Level.ERROR),

    /** Voxels are scaled, or lengths are not in millimetres. */
    D24(Level.WARNING),

    /** The file does not say, or says twice, where it lies. */
    D25(Level.WARNING);

    private final Level level;

    FileFault(Level level) {
        this.level = level;
    }

    @Override
    public Level level() {
        return level;
    }
}
