package radiome.io.nifti;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import radiome.image.Vec;

/**
 * The fields of a NIfTI-1 or NIfTI-2 header that bear on image and place, as stored: nothing is checked yet. Offsets as in
 * nifti1.h and nifti2.h.
 */
final class NiftiFields {
    private static final int SIZE_1 = 348;
    private static final int SIZE_2 = 540;

    private final ByteBuffer bytes;
    private final boolean two;

    private NiftiFields(ByteBuffer bytes, boolean two) {
        this.bytes = bytes;
        this.two = two;
    }

    /** Whether the bytes begin like a header of either version, by magic or by the size field. */
    static boolean beginLike(byte[] head) {
        return magicIs(head, 344, "n+1\0") || magicIs(head, 344, "ni1\0") || sizeField(head) != 0 || hasMagic2(head);
    }

    /**
     * @param head at least {@link #size} bytes
     */
    static NiftiFields of(byte[] head) {
        boolean two = isTwo(head);
        return new NiftiFields(ByteBuffer.wrap(head).order(order(head, two)), two);
    }

    /** Bytes of the header that these bytes begin. */
    static int size(byte[] head) {
        return isTwo(head) ? SIZE_2 : SIZE_1;
    }

    boolean isVersionTwo() {
        return two;
    }

    int size() {
        return two ? SIZE_2 : SIZE_1;
    }

    ByteOrder order() {
        return bytes.order();
    }

    /** Whether the size field holds what it must. */
    boolean sizeIsRight() {
        return bytes.getInt(0) == size();
    }

    /** Four characters, without NULs and the like. */
    String magic() {
        byte[] ascii = new byte[4];
        bytes.get(two ? 4 : 344, ascii);
        String four = new String(ascii, StandardCharsets.ISO_8859_1);
        int end = four.indexOf('\0');
        return end < 0 ? four : four.substring(0, end);
    }

    /** {@code dim[i]}, i from 0 to 7. */
    long dim(int i) {
        return two ? bytes.getLong(16 + 8 * i) : bytes.getShort(40 + 2 * i);
    }

    int datatype() {
        return bytes.getShort(two ? 12 : 70);
    }

    /** {@code pixdim[i]}, i from 0 to 7; a float32 widened in NIfTI-1, as ITK and PyRadiomics have it. */
    double pixdim(int i) {
        return real(76, 104, i);
    }

    double voxOffset() {
        return two ? bytes.getLong(168) : bytes.getFloat(108);
    }

    double slope() {
        return real(112, 176, 0);
    }

    double intercept() {
        return real(112, 176, 1);
    }

    /** Unit code of lengths: 1 metre, 2 millimetre, 3 micrometre, 0 not told. */
    int lengthUnit() {
        return (two ? bytes.getInt(500) : bytes.get(123)) & 7;
    }

    int qformCode() {
        return two ? bytes.getInt(344) : bytes.getShort(252);
    }

    int sformCode() {
        return two ? bytes.getInt(348) : bytes.getShort(254);
    }

    /** Quaternion parameters b, c, d. */
    Vec quaternion() {
        return new Vec(real(256, 352, 0), real(256, 352, 1), real(256, 352, 2));
    }

    Vec qoffset() {
        return new Vec(real(268, 376, 0), real(268, 376, 1), real(268, 376, 2));
    }

    /** Column 0, 1, 2 (axes) or 3 (offset) of the sform, RAS. */
    Vec sform(int column) {
        return new Vec(real(280, 400, column), real(280, 400, 4 + column), real(280, 400, 8 + column));
    }

    private double real(int at1, int at2, int i) {
        return two ? bytes.getDouble(at2 + 8 * i) : bytes.getFloat(at1 + 4 * i);
    }

    private static boolean isTwo(byte[] head) {
        return hasMagic2(head) || sizeField(head) == SIZE_2;
    }

    private static boolean hasMagic2(byte[] head) {
        return magicIs(head, 4, "n+2\0") || magicIs(head, 4, "ni2\0");
    }

    private static boolean magicIs(byte[] head, int at, String magic) {
        return head.length >= at + 4 && new String(head, at, 4, StandardCharsets.ISO_8859_1).equals(magic);
    }

    /** 348 or 540 when the first four bytes say so in either byte order, else 0. */
    private static int sizeField(byte[] head) {
        if (head.length < 4) {
            return 0;
        }
        int big = ByteBuffer.wrap(head).getInt(0);
        int little = Integer.reverseBytes(big);
        return big == SIZE_1 || little == SIZE_1 ? SIZE_1 : big == SIZE_2 || little == SIZE_2 ? SIZE_2 : 0;
    }

    /** By the size field; where that is wrong, by {@code dim[0]}, which lies between 1 and 7 in one order only. */
    private static ByteOrder order(byte[] head, boolean two) {
        ByteBuffer big = ByteBuffer.wrap(head);
        int size = big.getInt(0);
        if (size == SIZE_1 || size == SIZE_2) {
            return ByteOrder.BIG_ENDIAN;
        }
        if (sizeField(head) != 0) {
            return ByteOrder.LITTLE_ENDIAN;
        }
        long axes = two ? big.getLong(16) : big.getShort(40);
        return axes >= 1 && axes <= 7 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }
}
