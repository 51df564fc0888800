package radiome.filter.line;

import java.util.concurrent.CancellationException;
import radiome.image.Box;

/** Takes the lines of a box along an axis to a {@link LineFilter} and back. For one thread; buffers are reused. */
public final class Lines {
    /** Lines side by side: enough for long loops over them, few enough that a block of usual lines stays in the second cache. */
    public static final int LANES = 128;

    private double[][] rows = new double[0][];

    /**
     * Filters lines and keeps a part of them. Each block of lines is read before it is written, so {@code to} may be
     * {@code from}.
     *
     * @param from spans the whole lines
     * @param to takes the result; holds {@code part}
     * @param part the voxels that are wanted: lines beside it are not filtered, elements outside are not stored
     * @throws CancellationException when the thread is interrupted
     */
    public void along(int axis, LineFilter filter, BoxValues from, BoxValues to, Box part) {
        int length = from.box().size(axis);
        if (rows.length < length) {
            rows = new double[length][LANES];
        }
        int across = axis == 0 ? 1 : 0;
        int other = 3 - axis - across;
        int start = from.box().first(axis);
        int[] place = {part.x0(), part.y0(), part.z0()};
        for (int o = 0; o < part.size(other); o++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("filtering was interrupted");
            }
            place[other] = part.first(other) + o;
            for (int a = 0; a < part.size(across); a += LANES) {
                int lines = Math.min(LANES, part.size(across) - a);
                place[across] = part.first(across) + a;
                place[axis] = start;
                read(axis, from, from.at(place[0], place[1], place[2]), length, lines);
                double[][] filtered = filter.apply(rows, length, lines);
                place[axis] = part.first(axis);
                write(
                        axis,
                        filtered,
                        part.first(axis) - start,
                        part.size(axis),
                        lines,
                        to,
                        to.at(place[0], place[1], place[2]));
            }
        }
    }

    /** A box with the extent of another along an axis. */
    public static Box narrowed(Box box, Box to, int axis) {
        return new Box(
                axis == 0 ? to.x0() : box.x0(),
                axis == 1 ? to.y0() : box.y0(),
                axis == 2 ? to.z0() : box.z0(),
                axis == 0 ? to.nx() : box.nx(),
                axis == 1 ? to.ny() : box.ny(),
                axis == 2 ? to.nz() : box.nz());
    }

    private void read(int axis, BoxValues from, int at, int length, int lines) {
        double[] values = from.values();
        if (axis > 0) {
            for (int i = 0; i < length; i++) {
                System.arraycopy(values, at + i * from.step(axis), rows[i], 0, lines);
            }
            return;
        }
        int step = from.step(1);
        int i = 0;
        for (; i + 3 < length; i += 4) { // four at a time, so that most of a cache line is used while it is there
            double[] row0 = rows[i];
            double[] row1 = rows[i + 1];
            double[] row2 = rows[i + 2];
            double[] row3 = rows[i + 3];
            for (int l = 0, from4 = at + i; l < lines; l++, from4 += step) {
                row0[l] = values[from4];
                row1[l] = values[from4 + 1];
                row2[l] = values[from4 + 2];
                row3[l] = values[from4 + 3];
            }
        }
        for (; i < length; i++) {
            for (int l = 0; l < lines; l++) {
                rows[i][l] = values[at + i + l * step];
            }
        }
    }

    /** Stores {@code count} elements of each line, from {@code first} on. */
    private static void write(int axis, double[][] filtered, int first, int count, int lines, BoxValues to, int at) {
        double[] values = to.values();
        if (axis > 0) {
            for (int i = 0; i < count; i++) {
                System.arraycopy(filtered[first + i], 0, values, at + i * to.step(axis), lines);
            }
            return;
        }
        int step = to.step(1);
        int i = 0;
        for (; i + 3 < count; i += 4) {
            double[] row0 = filtered[first + i];
            double[] row1 = filtered[first + i + 1];
            double[] row2 = filtered[first + i + 2];
            double[] row3 = filtered[first + i + 3];
            for (int l = 0, to4 = at + i; l < lines; l++, to4 += step) {
                values[to4] = row0[l];
                values[to4 + 1] = row1[l];
                values[to4 + 2] = row2[l];
                values[to4 + 3] = row3[l];
            }
        }
        for (; i < count; i++) {
            for (int l = 0; l < lines; l++) {
                values[at + i + l * step] = filtered[first + i][l];
            }
        }
    }
}
