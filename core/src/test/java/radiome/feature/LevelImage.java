package radiome.feature;

/** The numbers of an ROI's grey levels voxel by voxel, as no feature hands them out. */
public final class LevelImage {
    private LevelImage() {}

    /** One a voxel of the ROI's box, x fastest; 0 outside the ROI. */
    public static double[] of(RegionOfInterest region) {
        GreyLevels levels = region.greyLevels();
        int[] ranks = levels.box().ranks();
        int[] voxels = levels.box().voxels();
        boolean[] inside = region.mask().inside();
        double[] numbers = new double[inside.length];
        for (int i = 0, n = 0; i < inside.length; i++) {
            numbers[i] = inside[i] ? levels.number(ranks[voxels[n++]]) : 0;
        }
        return numbers;
    }
}
