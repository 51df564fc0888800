package radiome.filter.pattern;

import radiome.filter.FilterInput;

/** One slice of an image at a time, from which samples round voxels are interpolated, a row of voxels at a time. */
final class Slice {
    private final SliceSide rows;
    private final SliceSide columns;
    private final double[] values;
    private final double[][] samples;

    /**
     * @param points samples round each voxel
     * @param count voxels of a wanted row
     */
    Slice(SliceSide rows, SliceSide columns, int points, int count) {
        this.rows = rows;
        this.columns = columns;
        this.values = new double[Math.multiplyExact(rows.size(), columns.size())];
        this.samples = new double[points][count];
    }

    /** Takes the voxels of a slice in; what lies outside the image stays 0. */
    void take(FilterInput input, SliceAxes axes, int slice) {
        int[] stride = {1, input.box().nx(), input.box().nx() * input.box().ny()};
        double[] from = input.voxels().values();
        int rowStride = stride[axes.rows()];
        int columnStride = stride[axes.columns()];
        int start = (slice - input.box().first(axes.across())) * stride[axes.across()];
        int firstRow = Math.max(0, rows.first());
        int lastRow = Math.min(input.whole().size(axes.rows()), rows.first() + rows.size());
        int firstColumn = Math.max(0, columns.first());
        int lastColumn = Math.min(input.whole().size(axes.columns()), columns.first() + columns.size());
        for (int r = firstRow; r < lastRow; r++) {
            int at = start + (r - input.box().first(axes.rows())) * rowStride;
            int to = (r - rows.first()) * columns.size() - columns.first();
            for (int c = firstColumn; c < lastColumn; c++) {
                values[to + c] = from[at + (c - input.box().first(axes.columns())) * columnStride];
            }
        }
    }

    /** Interpolates all samples round the voxels of a wanted row: along columns first, then along rows. */
    double[][] row(int r) {
        for (int p = 0; p < samples.length; p++) {
            int low = rows.below(p, r) * columns.size();
            int high = rows.above(p, r) * columns.size();
            double up = rows.share(p, r);
            double[] sample = samples[p];
            for (int c = 0; c < sample.length; c++) {
                int left = columns.below(p, c);
                int right = columns.above(p, c);
                double along = columns.share(p, c);
                double top = (1 - along) * values[low + left] + along * values[low + right];
                double bottom = (1 - along) * values[high + left] + along * values[high + right];
                sample[c] = (1 - up) * top + up * bottom;
            }
        }
        return samples;
    }
}
