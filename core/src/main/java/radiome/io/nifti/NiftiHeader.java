package radiome.io.nifti;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;

/** The 352 bytes in front of the voxels of a NIfTI-1 file that we write; offsets as in nifti1.h. */
public final class NiftiHeader {
    private static final int LENGTH = 352;
    private static final int DESCRIPTION = 79;
    private static final short SCANNER = 1;

    private NiftiHeader() {}

    /**
     * Little endian; qform and sform say the same, in RAS, with code 1 (scanner).
     *
     * @param type uint8, int16, float32 or float64
     * @throws IllegalArgumentException for another type or a side over 32,767
     */
    public static byte[] of(Geometry g, PixelType type, String description) {
        ByteBuffer header = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0, LENGTH - 4);
        header.put(38, (byte) 'r');
        header.putShort(40, (short) g.dimensions());
        for (int axis = 0; axis < 7; axis++) {
            header.putShort(42 + 2 * axis, axis < 3 ? side(g.size(axis)) : 1);
        }
        header.putShort(70, NiftiType.code(type));
        header.putShort(72, (short) (8 * type.bytes()));
        header.putFloat(76, g.direction().determinant() < 0 ? -1 : 1);
        for (int axis = 0; axis < 3; axis++) {
            header.putFloat(80 + 4 * axis, (float) g.spacing().get(axis));
        }
        header.putFloat(108, LENGTH);
        header.putFloat(112, 1); // slope
        header.put(123, (byte) 2); // millimetre
        byte[] text = description.getBytes(StandardCharsets.US_ASCII);
        header.put(148, text, 0, Math.min(text.length, DESCRIPTION));
        place(header, g);
        header.put(344, "n+1".getBytes(StandardCharsets.US_ASCII));
        return header.array();
    }

    private static void place(ByteBuffer header, Geometry g) {
        header.putShort(252, SCANNER);
        header.putShort(254, SCANNER);
        Vec[] ras = {
            ras(g.direction().x()), ras(g.direction().y()), ras(g.direction().z())
        };
        Vec origin = ras(g.origin());
        putVector(header, 256, quaternion(ras));
        putVector(header, 268, origin);
        for (int row = 0; row < 3; row++) {
            for (int axis = 0; axis < 3; axis++) {
                header.putFloat(280 + 16 * row + 4 * axis, (float)
                        (ras[axis].get(row) * g.spacing().get(axis)));
            }
            header.putFloat(280 + 16 * row + 12, (float) origin.get(row));
        }
    }

    /**
     * The parameters b, c, d of the rotation with these columns, the third reversed where they are left-handed; a >= 0. Of the
     * four ways to get them the one with the largest divisor is taken (Shepperd 1978).
     */
    private static Vec quaternion(Vec[] columns) {
        double sign = new Direction(columns[0], columns[1], columns[2]).determinant() < 0 ? -1 : 1;
        Vec x = columns[0];
        Vec y = columns[1];
        Vec z = columns[2].times(sign);
        double[] fourSquares = {
            1 + x.x() + y.y() + z.z(), 1 + x.x() - y.y() - z.z(), 1 - x.x() + y.y() - z.z(), 1 - x.x() - y.y() + z.z()
        };
        int largest = 0;
        for (int i = 1; i < 4; i++) {
            largest = fourSquares[i] > fourSquares[largest] ? i : largest;
        }
        double half = Math.sqrt(fourSquares[largest]) / 2;
        double quarter = 1 / (4 * half);
        double[] abcd = switch (largest) {
            case 0 ->
                new double[] {half, (y.z() - z.y()) * quarter, (z.x() - x.z()) * quarter, (x.y() - y.x()) * quarter};
            case 1 ->
                new double[] {(y.z() - z.y()) * quarter, half, (x.y() + y.x()) * quarter, (z.x() + x.z()) * quarter};
            case 2 ->
                new double[] {(z.x() - x.z()) * quarter, (x.y() + y.x()) * quarter, half, (y.z() + z.y()) * quarter};
            default ->
                new double[] {(x.y() - y.x()) * quarter, (z.x() + x.z()) * quarter, (y.z() + z.y()) * quarter, half};
        };
        Vec bcd = new Vec(abcd[1], abcd[2], abcd[3]);
        return abcd[0] < 0 ? bcd.times(-1) : bcd;
    }

    private static void putVector(ByteBuffer header, int at, Vec v) {
        header.putFloat(at, (float) v.x());
        header.putFloat(at + 4, (float) v.y());
        header.putFloat(at + 8, (float) v.z());
    }

    private static short side(int n) {
        if (n > Short.MAX_VALUE) {
            throw new IllegalArgumentException("NIfTI-1 holds at most 32,767 voxels along an axis, not " + n);
        }
        return (short) n;
    }

    private static Vec ras(Vec lps) {
        return new Vec(0 - lps.x(), 0 - lps.y(), lps.z()); // 0 - x, so that no zero gets a sign
    }
}
