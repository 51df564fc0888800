package radiome.filter.pattern;

import radiome.image.Geometry;

/**
 * How an image is cut into slices; axes are 0 x, 1 y, 2 z.
 *
 * @param across the slices
 * @param rows the axis that numbers a slice's rows
 * @param columns the axis that numbers its columns
 */
record SliceAxes(int across, int rows, int columns) {
    /**
     * PyRadiomics swaps the first array axis with the one named.
     *
     * @param arrayAxis 0 z, 1 y, 2 x; a 2-D image is one slice whatever it says
     */
    static SliceAxes of(Geometry image, int arrayAxis) {
        if (image.dimensions() == 2 || arrayAxis == 0) {
            return new SliceAxes(2, 1, 0);
        }
        return arrayAxis == 1 ? new SliceAxes(1, 2, 0) : new SliceAxes(0, 1, 2);
    }
}
