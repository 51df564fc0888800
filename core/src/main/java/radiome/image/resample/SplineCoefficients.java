package radiome.image.resample;

import radiome.image.Box;
import radiome.image.Geometry;

/**
 * The coefficients of the cubic spline through all voxels of an image, kept in a box of x and y only. Slices come in one
 * after the other; each is filtered along its whole lines and rows, then cut, and when all are there the columns along z are
 * filtered. So the coefficients are those of the whole image, bit for bit, and memory is a slice and the box times the number
 * of slices.
 *
 * <p>Take all slices in, then sample; for one thread.
 */
public final class SplineCoefficients {
    private final Geometry whole;
    private final Box box;
    private final double[] kept;
    private final double[] row;
    private final double[] columns;
    private int slices;

    /**
     * @param whole grid of the image
     * @param wanted what is sampled from; all slices are kept
     */
    SplineCoefficients(Geometry whole, Box wanted) {
        this.whole = whole;
        this.box = new Box(wanted.x0(), wanted.y0(), 0, wanted.nx(), wanted.ny(), whole.nz());
        this.kept = new double[Math.toIntExact(box.voxels())];
        this.row = new double[whole.nx()];
        this.columns = new double[box.nx() * whole.ny()];
    }

    /** Bytes held for a wanted box of an image. */
    static long bytes(Geometry whole, Box wanted) {
        return Double.BYTES
                * ((long) wanted.nx() * wanted.ny() * whole.nz() + (long) wanted.nx() * whole.ny() + whole.nx());
    }

    /**
     * Takes the next slice in.
     *
     * @param values nx x ny voxels, x fastest; not changed
     */
    public void slice(double[] values) {
        for (int j = 0; j < whole.ny(); j++) {
            System.arraycopy(values, j * whole.nx(), row, 0, whole.nx());
            SplineFilter.filter(row, 0, whole.nx(), 1);
            System.arraycopy(row, box.x0(), columns, j * box.nx(), box.nx());
        }
        SplineFilter.filter(columns, 0, whole.ny(), box.nx());
        int slice = box.nx() * box.ny();
        System.arraycopy(columns, box.y0() * box.nx(), kept, slices * slice, slice);
        slices++;
        if (slices == whole.nz()) {
            SplineFilter.filter(kept, 0, whole.nz(), slice);
        }
    }

    Geometry whole() {
        return whole;
    }

    /** Where {@link #values} lie. */
    Box box() {
        return box;
    }

    double[] values() {
        if (slices != whole.nz()) {
            throw new IllegalStateException(slices + " of " + whole.nz() + " slices are there");
        }
        return kept;
    }
}
