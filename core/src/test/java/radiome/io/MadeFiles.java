package radiome.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import radiome.image.PixelType;

/**
 * Small volume files of every kind, made from bytes here: 5 x 4 x 3 voxels, spacing 0.5, 0.75, 2 mm, the first voxel at (-10,
 * 20, 30) in LPS, axes along the world's. Voxel (i, j, k) holds i + 7 j - 31 k, stored as int16 unless said otherwise.
 */
final class MadeFiles {
    static final int NX = 5;
    static final int NY = 4;
    static final int NZ = 3;

    private MadeFiles() {}

    /** All of them by name; files of a pair, and data files, lie beside their header. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        ByteBuffer one = nifti1(ByteOrder.LITTLE_ENDIAN, PixelType.INT16, true);
        files.put("little.nii", join(bytes(one), voxels(PixelType.INT16, ByteOrder.LITTLE_ENDIAN)));
        ByteBuffer big = nifti1(ByteOrder.BIG_ENDIAN, PixelType.FLOAT32, true);
        files.put("big.nii.gz", gzip(join(bytes(big), voxels(PixelType.FLOAT32, ByteOrder.BIG_ENDIAN))));
        files.put("two.nii", join(nifti2(), voxels(PixelType.FLOAT64, ByteOrder.LITTLE_ENDIAN)));
        files.put("pair.hdr", bytes(nifti1(ByteOrder.LITTLE_ENDIAN, PixelType.INT32, false)));
        files.put("pair.img.gz", gzip(voxels(PixelType.INT32, ByteOrder.LITTLE_ENDIAN)));

        byte[] little = voxels(PixelType.INT16, ByteOrder.LITTLE_ENDIAN);
        files.put("raw.nrrd", join(nrrd("short", "raw", ""), little));
        files.put("gzip.nrrd", join(nrrd("short", "gzip", ""), gzip(little)));
        files.put("bzip2.nrrd", join(nrrd("short", "bzip2", ""), bzip2(little)));
        files.put("text.nrrd", join(nrrd("short", "ascii", ""), text(" ")));
        files.put(
                "hex.nrrd", join(nrrd("short", "hex", ""), ascii(HexFormat.of().formatHex(little))));
        files.put("detached.nhdr", nrrd("short", "raw", "line skip: 2\nbyte skip: 3\ndata file: detached.dat\n"));
        files.put("detached.dat", join(ascii("one\ntwo\nxyz"), little));
        files.put("list.nhdr", nrrd("short", "gzip", "data file: LIST\nslice0.gz\nslice1.gz\nslice2.gz\n"));
        int slice = little.length / NZ;
        for (int k = 0; k < NZ; k++) {
            files.put("slice" + k + ".gz", gzip(Arrays.copyOfRange(little, k * slice, (k + 1) * slice)));
        }

        files.put("raw.mha", join(meta("MET_SHORT", false, false, "LOCAL"), little));
        files.put("zlib.mha", join(meta("MET_SHORT", true, false, "LOCAL"), zlib(little)));
        files.put("text.mha", join(meta("MET_SHORT", false, true, "LOCAL"), text("\n")));
        files.put("detached.mhd", meta("MET_SHORT", false, false, "detached.raw"));
        files.put("detached.raw", little);
        return files;
    }

    /** The names of {@link #all} that a user would open. */
    static List<String> openable() {
        return all().keySet().stream()
                .filter(name -> name.matches(".*\\.(nii|nii\\.gz|hdr|img\\.gz|nrrd|nhdr|mha|mhd)"))
                .toList();
    }

    static byte[] file(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** All bytes of a buffer. */
    static byte[] bytes(ByteBuffer buffer) {
        byte[] all = new byte[buffer.capacity()];
        buffer.get(0, all);
        return all;
    }

    static double value(int i, int j, int k) {
        return i + 7 * j - 31 * k;
    }

    /** All voxels, x fastest. */
    static byte[] voxels(PixelType type, ByteOrder order) {
        ByteBuffer bytes = ByteBuffer.allocate(NX * NY * NZ * type.bytes()).order(order);
        for (int k = 0; k < NZ; k++) {
            for (int j = 0; j < NY; j++) {
                for (int i = 0; i < NX; i++) {
                    put(bytes, type, value(i, j, k));
                }
            }
        }
        return bytes.array();
    }

    static void put(ByteBuffer bytes, PixelType type, double value) {
        switch (type) {
            case INT8, UINT8 -> bytes.put((byte) value);
            case INT16, UINT16 -> bytes.putShort((short) value);
            case INT32, UINT32 -> bytes.putInt((int) value);
            case INT64, UINT64 -> bytes.putLong((long) value);
            case FLOAT32 -> bytes.putFloat((float) value);
            case FLOAT64 -> bytes.putDouble(value);
        }
    }

    /** A header of 352 bytes (single) or 348 with sform code 1; change its fields with the offsets of nifti1.h. */
    static ByteBuffer nifti1(ByteOrder order, PixelType type, boolean single) {
        ByteBuffer b = ByteBuffer.allocate(single ? 352 : 348).order(order);
        b.putInt(0, 348);
        short[] dim = {3, NX, NY, NZ, 1, 1, 1, 1};
        float[] pixdim = {1, 0.5f, 0.75f, 2, 1, 1, 1, 1};
        for (int i = 0; i < 8; i++) {
            b.putShort(40 + 2 * i, dim[i]);
            b.putFloat(76 + 4 * i, pixdim[i]);
        }
        short code = switch (type) {
            case UINT8 -> 2;
            case INT16 -> 4;
            case INT32 -> 8;
            case FLOAT32 -> 16;
            default -> throw new IllegalArgumentException();
        };
        b.putShort(70, code);
        b.putShort(72, (short) (8 * type.bytes()));
        b.putFloat(108, single ? 352 : 0);
        b.putShort(254, (short) 1);
        float[] sform = {-0.5f, 0, 0, 10, 0, -0.75f, 0, -20, 0, 0, 2, 30}; // RAS
        for (int i = 0; i < 12; i++) {
            b.putFloat(280 + 4 * i, sform[i]);
        }
        b.put(344, ascii(single ? "n+1" : "ni1"));
        return b;
    }

    private static byte[] nifti2() {
        ByteBuffer b = ByteBuffer.allocate(544).order(ByteOrder.LITTLE_ENDIAN);
        b.putInt(0, 540);
        b.put(4, new byte[] {'n', '+', '2', 0, 13, 10, 26, 10});
        b.putShort(12, (short) 64);
        b.putShort(14, (short) 64);
        long[] dim = {3, NX, NY, NZ, 1, 1, 1, 1};
        double[] pixdim = {1, 0.5, 0.75, 2, 1, 1, 1, 1};
        for (int i = 0; i < 8; i++) {
            b.putLong(16 + 8 * i, dim[i]);
            b.putDouble(104 + 8 * i, pixdim[i]);
        }
        b.putLong(168, 544);
        b.putInt(344, 1); // qform: half a turn about z, which turns RAS axes to LPS ones
        b.putDouble(368, 1);
        b.putDouble(376, 10);
        b.putDouble(384, -20);
        b.putDouble(392, 30);
        return b.array();
    }

    /** @param more further lines, each with its line end */
    static byte[] nrrd(String type, String encoding, String more) {
        String blank = more.contains("data file: LIST") ? "" : "\n";
        return ascii("""
                NRRD0004
                type: %s
                dimension: 3
                space: left-posterior-superior
                sizes: 5 4 3
                space directions: (0.5,0,0) (0,0.75,0) (0,0,2)
                space origin: (-10,20,30)
                endian: little
                encoding: %s
                """.formatted(type, encoding) + more + blank);
    }

    static byte[] meta(String type, boolean compressed, boolean text, String file) {
        return ascii("""
                ObjectType = Image
                NDims = 3
                BinaryData = %s
                CompressedData = %s
                TransformMatrix = 1 0 0 0 1 0 0 0 1
                Offset = -10 20 30
                ElementSpacing = 0.5 0.75 2
                DimSize = 5 4 3
                ElementType = %s
                ElementDataFile = %s
                """.formatted(text ? "False" : "True", compressed ? "True" : "False", type, file));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        return packed(bytes, GZIPOutputStream::new);
    }

    static byte[] zlib(byte[] bytes) {
        return packed(bytes, DeflaterOutputStream::new);
    }

    private static byte[] bzip2(byte[] bytes) {
        return packed(bytes, BZip2CompressorOutputStream::new);
    }

    private static byte[] text(String separator) {
        ByteBuffer values = ByteBuffer.wrap(voxels(PixelType.INT16, ByteOrder.LITTLE_ENDIAN))
                .order(ByteOrder.LITTLE_ENDIAN);
        StringJoiner text = new StringJoiner(separator);
        while (values.hasRemaining()) {
            text.add(Short.toString(values.getShort()));
        }
        return ascii(text + "\n");
    }

    @FunctionalInterface
    private interface Packer {
        OutputStream around(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] bytes, Packer packer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = packer.around(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
