package radiome.io.stored.values;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import radiome.image.PixelType;

/** Bytes to doubles. 64-bit integers are rounded to the nearest double, all others are exact. */
public record BinaryDecoder(PixelType type, ByteOrder order) {
    private static final double TWO_63 = 0x1p63;

    /** Bytes of one value. */
    int size() {
        return type.bytes();
    }

    void decode(byte[] bytes, int at, double[] into, int from, int n) {
        ByteBuffer in = ByteBuffer.wrap(bytes, at, n * size()).order(order);
        switch (type) {
            case INT8 -> {
                for (int i = 0; i < n; i++) {
                    into[from + i] = bytes[at + i];
                }
            }
            case UINT8 -> {
                for (int i = 0; i < n; i++) {
                    into[from + i] = bytes[at + i] & 0xff;
                }
            }
            case INT16 -> {
                ShortBuffer values = in.asShortBuffer();
                for (int i = 0; i < n; i++) {
                    into[from + i] = values.get(i);
                }
            }
            case UINT16 -> {
                ShortBuffer values = in.asShortBuffer();
                for (int i = 0; i < n; i++) {
                    into[from + i] = values.get(i) & 0xffff;
                }
            }
            case INT32 -> {
                IntBuffer values = in.asIntBuffer();
                for (int i = 0; i < n; i++) {
                    into[from + i] = values.get(i);
                }
            }
            case UINT32 -> {
                IntBuffer values = in.asIntBuffer();
                for (int i = 0; i < n; i++) {
                    into[from + i] = values.get(i) & 0xffff_ffffL;
                }
            }
            case INT64 -> {
                LongBuffer values = in.asLongBuffer();
                for (int i = 0; i < n; i++) {
                    into[from + i] = values.get(i);
                }
            }
            case UINT64 -> {
                LongBuffer values = in.asLongBuffer();
                for (int i = 0; i < n; i++) {
                    into[from + i] = unsigned(values.get(i));
                }
            }
            case FLOAT32 -> {
                FloatBuffer values = in.asFloatBuffer();
                for (int i = 0; i < n; i++) {
                    into[from + i] = values.get(i);
                }
            }
            case FLOAT64 -> {
                DoubleBuffer values = in.asDoubleBuffer();
                values.get(into, from, n);
            }
        }
    }

    /** Whether a value of that integer type can be {@code value}. */
    static boolean fits(PixelType integer, double value) {
        boolean signed = integer == PixelType.INT8
                || integer == PixelType.INT16
                || integer == PixelType.INT32
                || integer == PixelType.INT64;
        double size = integer.bytes() == 8 ? 2 * TWO_63 : 1L << (8 * integer.bytes());
        double least = signed ? -size / 2 : 0;
        return value >= least && value - least <= size - 1 && value == Math.rint(value);
    }

    /** Nearest double of an unsigned 64-bit integer; the lowest bit is kept as a sticky bit when halving. */
    private static double unsigned(long bits) {
        return bits >= 0 ? bits : 2.0 * ((bits >>> 1) | (bits & 1));
    }
}
