package radiome.filter;

import java.util.concurrent.CancellationException;
import radiome.image.Box;

/**
 * One pass of a {@link RecursiveGaussian} along an axis of an image, many lines at a time. Results are rounded to 32 bit.
 * For one thread; buffers are reused.
 */
final class LinePass {
    /** Lines that are filtered side by side: enough for the processor's vectors, few enough for its cache. */
    private static final int LANES = 16;

    private double[] x = new double[0];
    private double[] y = new double[0];
    private double[] z = new double[0];

    /** Values on a box, x fastest. */
    @FunctionalInterface
    interface Values {
        double at(int index);
    }

    /**
     * @param in values on {@code from}, which spans the image along the axis
     * @param to the part of {@code from} that is wanted
     * @return values on {@code to}
     * @throws CancellationException when the thread is interrupted
     */
    float[] along(int axis, RecursiveGaussian filter, Values in, Box from, Box to) {
        float[] out = new float[Math.toIntExact(to.voxels())];
        int length = from.size(axis);
        int across = axis == 0 ? 1 : 0; // the axis along which lines lie side by side
        int other = 3 - axis - across;
        int room = (length + 2 * RecursiveGaussian.PAD) * LANES;
        if (x.length < room) {
            x = new double[room];
            y = new double[room];
            z = new double[room];
        }
        Box part = to.from(from);
        int[] stepIn = {1, from.nx(), from.nx() * from.ny()};
        int[] stepOut = {1, to.nx(), to.nx() * to.ny()};
        for (int o = 0; o < to.size(other); o++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("filtering was interrupted");
            }
            for (int a = 0; a < to.size(across); a += LANES) {
                int lanes = Math.min(LANES, to.size(across) - a);
                int start = (part.first(other) + o) * stepIn[other] + (part.first(across) + a) * stepIn[across];
                for (int i = 0; i < length; i++) {
                    int at = start + i * stepIn[axis];
                    int buffer = (i + RecursiveGaussian.PAD) * lanes;
                    for (int l = 0; l < lanes; l++) {
                        x[buffer + l] = in.at(at + l * stepIn[across]);
                    }
                }
                filter.apply(x, y, z, length, lanes);
                int end = o * stepOut[other] + a * stepOut[across];
                for (int i = 0; i < to.size(axis); i++) {
                    int buffer = (part.first(axis) + i) * lanes;
                    for (int l = 0; l < lanes; l++) {
                        out[end + i * stepOut[axis] + l * stepOut[across]] = (float) y[buffer + l];
                    }
                }
            }
        }
        return out;
    }
}
