package radiome.io.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import radiome.error.Fault;
import radiome.error.FileFault;
import radiome.error.RadiomeException;
import radiome.error.RunFault;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Moments;
import radiome.image.PixelType;
import radiome.image.Scan;
import radiome.image.Statistics;
import radiome.image.Volume;
import radiome.io.stored.bytes.ByteLayers;
import radiome.io.stored.bytes.Encoding;
import radiome.io.stored.bytes.Refusal;
import radiome.io.stored.bytes.Stretch;
import radiome.io.stored.header.Components;
import radiome.io.stored.header.Header;
import radiome.io.stored.header.Storage;
import radiome.io.stored.values.BinaryDecoder;
import radiome.io.stored.values.JoinedValues;
import radiome.io.stored.values.OneComponent;
import radiome.io.stored.values.SeekingValues;
import radiome.io.stored.values.StreamedValues;
import radiome.io.stored.values.TextValues;
import radiome.io.stored.values.Values;
import radiome.source.Source;

/**
 * The scan of every file that is a header and voxels. Uncompressed files are read where the box lies; compressed ones are
 * decoded once from the beginning and followed to their checksum, so that a damaged file never gives voxels.
 *
 * <p>An interrupted thread leaves with a {@link CancellationException}. A result over a quarter of the heap is refused with
 * R6 before memory is asked for.
 */
public final class StoredScan implements Scan {
    /** Values decoded at a time. */
    private static final int PIECE = 1 << 16;

    private final Source source;
    private final Header header;
    private final int component;
    private final List<Fault> notices;

    private StoredScan(Source source, Header header, int component, List<Fault> notices) {
        this.source = source;
        this.header = header;
        this.component = component;
        this.notices = List.copyOf(notices);
    }

    /**
     * A scan of a file of one value a voxel.
     *
     * @throws RadiomeException D21 when the file is too short for what its header promises, D23 for several values a voxel
     */
    public static StoredScan of(Source source, Header header) {
        int count = header.storage().components().count();
        if (count > 1) {
            throw Refusal.severalComponents(source, count);
        }
        return of(source, header, 0);
    }

    /**
     * A scan of one component.
     *
     * @param component from 0
     * @throws RadiomeException as above, D23 when there is no such component
     */
    public static StoredScan of(Source source, Header header, int component) {
        int count = header.storage().components().count();
        if (component < 0 || component >= count) {
            String what = "Component " + component + " (`label_channel`) was asked for, but every voxel holds "
                    + (count == 1 ? "one value only" : "the " + count + " values 0 to " + (count - 1)) + ".";
            throw Fault.of(FileFault.D23, source.name(), what, "leave `label_channel` at 0, or give one that is there.")
                    .raise();
        }
        List<Fault> notices = new ArrayList<>(header.notices());
        for (Stretch stretch : header.storage().stretches()) {
            Promise.check(source, header, stretch, notices);
        }
        return new StoredScan(source, header, component, notices);
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public List<Source> files() {
        return Stream.concat(
                        Stream.of(source, header.source()),
                        header.storage().stretches().stream().map(Stretch::source))
                .distinct()
                .toList();
    }

    @Override
    public String format() {
        return header.format();
    }

    @Override
    public Geometry geometry() {
        return header.geometry();
    }

    @Override
    public PixelType type() {
        return header.scaling().changes() ? PixelType.FLOAT64 : header.storage().type();
    }

    @Override
    public List<Fault> notices() {
        return notices;
    }

    @Override
    public SortedMap<Long, String> labelNames() {
        SortedMap<Long, String> names = new TreeMap<>();
        header.labelNames().stream()
                .filter(name -> name.layer() == component)
                .forEach(name -> names.putIfAbsent(name.value(), name.name()));
        return names;
    }

    @Override
    public Volume read(Box box) {
        double[] part = room(box);
        return pass(values -> {
            long at = 0;
            for (int k = 0, to = 0; k < box.nz(); k++) {
                for (int j = 0; j < box.ny(); j++, to += box.nx()) {
                    long row = index(box.x0(), box.y0() + j, box.z0() + k);
                    values.skip(row - at);
                    values.next(part, to, box.nx());
                    at = row + box.nx();
                }
                stopIfInterrupted();
            }
            scale(part, part.length);
            return new Volume(geometry().of(box), type(), part);
        });
    }

    @Override
    public Statistics statistics() {
        return pass(values -> {
            Moments moments = new Moments();
            pieces(values, (from, piece, n) -> moments.add(piece, n));
            return moments.statistics();
        });
    }

    @Override
    public Part readWithStatistics(Box box) {
        double[] part = room(box);
        return pass(values -> {
            Moments moments = new Moments();
            pieces(values, (from, piece, n) -> {
                moments.add(piece, n);
                copy(from, piece, n, box, part);
            });
            return new Part(new Volume(geometry().of(box), type(), part), moments.statistics());
        });
    }

    @Override
    public void slices(SliceReader reader) {
        int n = room(new Box(0, 0, 0, geometry().nx(), geometry().ny(), 1)).length;
        double[] slice = new double[n];
        pass(values -> {
            for (int z = 0; z < geometry().nz(); z++) {
                stopIfInterrupted();
                values.next(slice, 0, n);
                scale(slice, n);
                reader.slice(z, slice);
            }
            return n;
        });
    }

    /** What is done with the values of one pass. */
    @FunctionalInterface
    private interface Pass<R> {
        R over(Values values) throws IOException;
    }

    /** Takes values {@code from} to {@code from + n} of the image. */
    @FunctionalInterface
    private interface PieceReader {
        void piece(long from, double[] piece, int n);
    }

    private <R> R pass(Pass<R> pass) {
        try (Values values = open()) {
            R result = pass.over(values);
            values.finish();
            return result;
        } catch (IOException e) {
            List<Stretch> stretches = header.storage().stretches();
            throw ByteLayers.told(stretches.size() == 1 ? stretches.get(0).source() : source, e);
        }
    }

    private void pieces(Values values, PieceReader reader) throws IOException {
        long voxels = geometry().voxels();
        double[] piece = new double[(int) Math.min(PIECE, voxels)];
        for (long from = 0; from < voxels; from += PIECE) {
            stopIfInterrupted();
            int n = (int) Math.min(PIECE, voxels - from);
            values.next(piece, 0, n);
            scale(piece, n);
            reader.piece(from, piece, n);
        }
    }

    /** The values of the chosen component. */
    private Values open() throws IOException {
        Storage storage = header.storage();
        Components components = storage.components();
        long each =
                geometry().voxels() * components.count() / storage.stretches().size();
        Values all = storage.stretches().size() == 1
                ? open(storage.stretches().get(0), each)
                : new JoinedValues(storage.stretches(), each, stretch -> open(stretch, each));
        if (components.count() == 1) {
            return all;
        }
        if (components.interleaved()) {
            return new OneComponent(all, components.count(), component);
        }
        try {
            all.skip(component * geometry().voxels());
            return all;
        } catch (IOException | RuntimeException e) {
            all.close();
            throw e;
        }
    }

    private Values open(Stretch stretch, long values) throws IOException {
        Storage storage = header.storage();
        BinaryDecoder decoder = new BinaryDecoder(storage.type(), storage.order());
        if (storage.encoding() == Encoding.RAW && !stretch.packed()) {
            return new SeekingValues(stretch, decoder);
        }
        return storage.encoding() == Encoding.TEXT
                ? new TextValues(ByteLayers.open(stretch, Encoding.TEXT), storage.type())
                : new StreamedValues(ByteLayers.open(stretch, storage.encoding()), decoder, values);
    }

    private void scale(double[] values, int n) {
        if (header.scaling().changes()) {
            double slope = header.scaling().slope();
            double intercept = header.scaling().intercept();
            for (int i = 0; i < n; i++) {
                values[i] = values[i] * slope + intercept;
            }
        }
    }

    /** Copies those of the values {@code from} to {@code from + n} of the image that lie in the box. */
    private void copy(long from, double[] piece, int n, Box box, double[] part) {
        int nx = geometry().nx();
        for (long row = from / nx; row * nx < from + n; row++) {
            int j = (int) (row % geometry().ny()) - box.y0();
            int k = (int) (row / geometry().ny()) - box.z0();
            if (j >= 0 && j < box.ny() && k >= 0 && k < box.nz()) {
                long first = Math.max(from, row * nx + box.x0());
                long end = Math.min(from + n, row * nx + box.x0() + box.nx());
                if (first < end) {
                    int i = (int) (first - row * nx) - box.x0();
                    System.arraycopy(
                            piece, (int) (first - from), part, i + box.nx() * (j + box.ny() * k), (int) (end - first));
                }
            }
        }
    }

    private long index(int i, int j, int k) {
        return i + geometry().nx() * (j + geometry().ny() * (long) k);
    }

    /** An array for the voxels of the box, after asking whether box and memory allow it. */
    private double[] room(Box box) {
        if (box.isEmpty() || !geometry().box().contains(box)) {
            throw new IllegalArgumentException(
                    box + " is empty or leaves the image " + geometry().box());
        }
        long most = Math.min(Integer.MAX_VALUE - 8, Runtime.getRuntime().maxMemory() / 4 / Double.BYTES);
        if (box.voxels() > most) {
            throw Fault.of(
                            RunFault.R6,
                            source.name(),
                            "Reading " + Refusal.count(box.voxels())
                                    + " voxels at once would take more than a quarter of the memory that Java was given, "
                                    + Refusal.count(most) + " voxels.",
                            "give Java more memory (`RADIOME_OPTS=-Xmx8g`), or crop the image around the ROI.")
                    .measured((double) box.voxels(), "voxels")
                    .raise();
        }
        return new double[(int) box.voxels()];
    }

    private static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("reading was interrupted");
        }
    }
}
