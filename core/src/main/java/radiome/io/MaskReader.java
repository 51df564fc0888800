package radiome.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.RunFault;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.LabelChoice;
import radiome.image.Mask;
import radiome.image.Scan;
import radiome.io.MaskReading.LabelCount;
import radiome.io.stored.bytes.Refusal;

/**
 * Reads a mask in one pass: which values it holds, and the voxels of those chosen. Values are compared exactly; that
 * PyRadiomics cuts fractions off before comparing is for the caller to consider. Memory: one slice, one bit a voxel of those
 * slices that hold the label, and the mask in its box.
 */
public final class MaskReader {
    /** Different values that are counted; a mask has fewer. */
    private static final int MOST_LABELS = 65_536;

    private final Geometry geometry;
    private final LabelChoice choice;
    private final ValueCounts counts = new ValueCounts(MOST_LABELS);
    private final Map<Integer, long[]> bits = new HashMap<>();
    private final int[] first = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};
    private final int[] last = {-1, -1, -1};
    private long background;
    private long notANumber;
    private double smallest = Double.POSITIVE_INFINITY;
    private double largest = Double.NEGATIVE_INFINITY;

    private MaskReader(Geometry geometry, LabelChoice choice) {
        this.geometry = geometry;
        this.choice = choice;
    }

    /**
     * @param choice which voxels are the ROI's
     * @throws radiome.error.RadiomeException D21 when the file is damaged anywhere, also behind the ROI; R6 when the ROI's box
     *     does not fit into memory
     */
    public static MaskReading read(Scan scan, LabelChoice choice) {
        MaskReader reader = new MaskReader(scan.geometry(), choice);
        scan.slices(reader::slice);
        return reader.reading(scan);
    }

    /**
     * Which values a mask holds, without any of its voxels.
     *
     * @throws radiome.error.RadiomeException D21 when the file is damaged
     */
    public static MaskReading look(Scan scan) {
        MaskReader reader = new MaskReader(scan.geometry(), LabelChoice.ALL);
        scan.slices((z, values) -> reader.countSlice(values));
        return reader.reading(scan);
    }

    /** Masks are runs of equal values: the table is asked once a run. */
    private void slice(int z, double[] values) {
        int nx = geometry.nx();
        for (int start = 0; start < values.length; ) {
            double value = values[start];
            int end = endOfRun(values, start);
            count(value, end - start);
            if (choice.takes(value)) {
                mark(z, start, end, nx);
            }
            start = end;
        }
    }

    private void countSlice(double[] values) {
        for (int start = 0; start < values.length; ) {
            int end = endOfRun(values, start);
            count(values[start], end - start);
            start = end;
        }
    }

    private static int endOfRun(double[] values, int start) {
        int end = start + 1;
        while (end < values.length && values[end] == values[start]) {
            end++;
        }
        return end;
    }

    private void count(double value, int n) {
        if (Double.isNaN(value)) {
            notANumber += n;
            return;
        }
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
        if (value == 0) {
            background += n;
        } else {
            counts.add(value, n);
        }
    }

    /** Notes the voxels {@code start} to {@code end} of a slice, and widens the box. */
    private void mark(int z, int start, int end, int nx) {
        long[] slice = bits.computeIfAbsent(z, any -> new long[((nx * geometry.ny()) >> 6) + 1]);
        for (int i = start; i < end; i++) {
            slice[i >> 6] |= 1L << i;
        }
        boolean oneRow = start / nx == (end - 1) / nx;
        widen(0, oneRow ? start % nx : 0, oneRow ? (end - 1) % nx : nx - 1);
        widen(1, start / nx, (end - 1) / nx);
        widen(2, z, z);
    }

    private void widen(int axis, int from, int to) {
        first[axis] = Math.min(first[axis], from);
        last[axis] = Math.max(last[axis], to);
    }

    private MaskReading reading(Scan scan) {
        double[] values = counts.values();
        boolean any = smallest <= largest;
        return new MaskReading(
                choice,
                Arrays.stream(values)
                        .mapToObj(value -> new LabelCount(value, counts.of(value)))
                        .toList(),
                counts.isFull(),
                background,
                notANumber,
                any ? smallest : Double.NaN,
                any ? largest : Double.NaN,
                last[0] < 0 ? Optional.empty() : Optional.of(mask(scan)));
    }

    private Mask mask(Scan scan) {
        int[] n =
                IntStream.range(0, 3).map(axis -> last[axis] - first[axis] + 1).toArray();
        Box box = new Box(first[0], first[1], first[2], n[0], n[1], n[2]);
        long most = Math.min(Integer.MAX_VALUE - 8, Runtime.getRuntime().maxMemory() / 4);
        if (box.voxels() > most) {
            throw Fault.of(
                            RunFault.R6,
                            scan.source().name(),
                            "The ROI's box holds " + Refusal.count(box.voxels())
                                    + " voxels, more than a quarter of the memory that Java was given.",
                            "give Java more memory (`RADIOME_OPTS=-Xmx8g`), or crop image and mask.")
                    .measured((double) box.voxels(), "voxels")
                    .raise();
        }
        boolean[] inside = new boolean[(int) box.voxels()];
        for (int k = 0, to = 0; k < box.nz(); k++) {
            long[] slice = bits.get(box.z0() + k);
            for (int j = 0; j < box.ny(); j++) {
                int from = box.x0() + geometry.nx() * (box.y0() + j);
                for (int i = 0; i < box.nx(); i++, to++) {
                    inside[to] = slice != null && ((slice[(from + i) >> 6] >>> (from + i)) & 1) != 0;
                }
            }
        }
        return new Mask(geometry, box, inside);
    }
}
