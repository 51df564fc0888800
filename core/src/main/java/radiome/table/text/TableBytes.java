package radiome.table.text;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import radiome.error.Fault;
import radiome.error.FileFault;
import radiome.error.Level;
import radiome.error.RunFault;
import radiome.error.SettingFault;
import radiome.error.TableFault;
import radiome.source.Source;

/** The bytes of a table's file, unpacked when it is gzip. The content decides what it is, not the name. */
final class TableBytes {
    private static final int LARGEST_RATIO = 200; // unpacked to packed
    private static final int SIGNATURE = 8;

    private TableBytes() {}

    /**
     * All bytes, at most a quarter of the heap.
     *
     * @throws radiome.error.RadiomeException C5, R4, D21 (gzip cut), T21 (too large), C3 (a workbook or SPSS file)
     */
    static byte[] of(Source source) {
        if (!source.exists()) {
            throw Fault.of(
                            SettingFault.C5,
                            source.name(),
                            "There is no such file.",
                            "Correct the path; paths are relative to the study file, or to `--data DIR`.")
                    .raise();
        }
        try {
            long limit = Math.min(Runtime.getRuntime().maxMemory() / 4, Integer.MAX_VALUE - SIGNATURE);
            byte[] bytes = read(source, limit, source);
            return isGzip(bytes) ? unpacked(bytes, limit, source) : refuseOtherFormats(bytes, source);
        } catch (IOException | UncheckedIOException e) {
            throw Fault.of(RunFault.R4, source.name(), "It cannot be read.", "Look at its permissions and its drive.")
                    .at(Level.STOP)
                    .raise(e);
        }
    }

    private static byte[] read(Source source, long limit, Source named) throws IOException {
        try (InputStream in = Channels.newInputStream(source.open())) {
            return bounded(in, limit, named);
        }
    }

    private static byte[] unpacked(byte[] packed, long heapLimit, Source source) throws IOException {
        long limit = Math.min(heapLimit, (long) LARGEST_RATIO * packed.length);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return refuseOtherFormats(bounded(in, limit, source), source);
        } catch (EOFException | ZipException e) {
            throw Fault.of(
                            FileFault.D21,
                            source.name(),
                            "The gzip data of " + packed.length + " bytes is cut or damaged.",
                            "Copy the file again and compare sizes.")
                    .at(Level.STOP)
                    .raise(e);
        }
    }

    private static byte[] bounded(InputStream in, long limit, Source source) throws IOException {
        byte[] bytes = in.readNBytes((int) limit + 1);
        if (bytes.length > limit) {
            throw Fault.of(
                            TableFault.T21,
                            source.name(),
                            String.format(Locale.ROOT, "The table is larger than %.1f MB.", limit / 1e6),
                            "Keep only the columns that are needed, give the program more memory (`RADIOME_OPTS=-Xmx8g`), "
                                    + "or unpack a gzip file that grows by more than " + LARGEST_RATIO + " times.")
                    .measured((double) limit, "bytes")
                    .raise();
        }
        return bytes;
    }

    private static boolean isGzip(byte[] bytes) {
        return startsWith(bytes, 0x1f, 0x8b);
    }

    private static byte[] refuseOtherFormats(byte[] bytes, Source source) {
        String format = startsWith(bytes, 'P', 'K', 3, 4)
                ? "an Excel workbook (.xlsx) or another zip file"
                : startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)
                        ? "an old Excel workbook (.xls)"
                        : startsWith(bytes, '$', 'F', 'L', '2') || startsWith(bytes, '$', 'F', 'L', '3')
                                ? "an SPSS file (.sav, .zsav)"
                                : "";
        if (!format.isEmpty()) {
            throw Fault.of(
                            SettingFault.C3,
                            source.name(),
                            "The table is " + format + "; this version reads CSV and TSV.",
                            "Open it in its own program and save it as CSV UTF-8.")
                    .raise();
        }
        return bytes;
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        boolean equal = bytes.length >= signature.length;
        for (int i = 0; equal && i < signature.length; i++) {
            equal = bytes[i] == (byte) signature[i];
        }
        return equal;
    }
}
