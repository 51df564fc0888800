package radiome.error;

/** D: image and mask files. D1 to D19 and D26 to D29 come with DICOM. */
public enum FileFault implements FaultCode {
    /** The file is not what its name says. */
    D20("The file is not what its name says", Level.ERROR, new Explanation("", "", "", "")),

    /** The file is damaged or cut. */
    D21("The file is damaged or cut", Level.ERROR, new Explanation("", "", "", "")),

    /** The file's header is impossible. */
    D22("The file's header is impossible", Level.ERROR, new Explanation("", "", "", "")),

    /** The file holds several volumes or several values a voxel. */
    D23("The file holds several volumes or several values a voxel", Level.ERROR, new Explanation("", "", "", "")),

    /** Voxels are scaled, or lengths are not in millimetres. */
    D24("Voxels are scaled, or lengths are not in millimetres", Level.WARNING, new Explanation("", "", "", "")),

    /** The file does not say, or says twice, where it lies. */
    D25("The file does not say, or says twice, where it lies", Level.WARNING, new Explanation("", "", "", ""));

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
