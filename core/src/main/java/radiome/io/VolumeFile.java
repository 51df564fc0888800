package radiome.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RunFault;
import radiome.image.PixelType;
import radiome.image.Volume;

/** What the writers of volume files share: voxels as bytes, and a file that is there as a whole or not at all. */
final class VolumeFile {
    private static final int PIECE = 8192;

    private VolumeFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes beside the target and renames, so that readers see the old file or the new one. A link in the target's place is
     * replaced, not followed.
     *
     * @throws radiome.error.RadiomeException R4, which stops the program: where one file cannot be written none can
     */
    static void write(Path target, Content content) {
        try {
            Path folder = target.toAbsolutePath().getParent();
            Path temporary = Files.createTempFile(folder, "." + target.getFileName(), ".part");
            try {
                try (OutputStream out = Files.newOutputStream(temporary)) {
                    content.to(out);
                }
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw Fault.of(
                            RunFault.R4,
                            target.toString(),
                            "The file cannot be written: " + e,
                            "check that the folder is there, may be written and has room.")
                    .at(Level.STOP)
                    .raise(e);
        }
    }

    /** All voxels, x fastest. */
    static void voxels(Volume volume, PixelType type, ByteOrder order, OutputStream out) throws IOException {
        double[] values = volume.values();
        ByteBuffer bytes = ByteBuffer.allocate(PIECE * type.bytes()).order(order);
        for (int from = 0; from < values.length; from += PIECE) {
            bytes.clear();
            for (int i = from; i < Math.min(values.length, from + PIECE); i++) {
                put(bytes, type, values[i]);
            }
            out.write(bytes.array(), 0, bytes.position());
        }
    }

    /** Integers must be whole and in range; float32 is rounded to the nearest. */
    private static void put(ByteBuffer bytes, PixelType type, double value) {
        switch (type) {
            case UINT8 -> bytes.put((byte) whole(value, 0, 255, type));
            case INT8 -> bytes.put((byte) whole(value, Byte.MIN_VALUE, Byte.MAX_VALUE, type));
            case INT16 -> bytes.putShort((short) whole(value, Short.MIN_VALUE, Short.MAX_VALUE, type));
            case UINT16 -> bytes.putShort((short) whole(value, 0, 65_535, type));
            case INT32 -> bytes.putInt((int) whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE, type));
            case UINT32 -> bytes.putInt((int) whole(value, 0, 4_294_967_295L, type));
            case FLOAT32 -> bytes.putFloat((float) value);
            case FLOAT64 -> bytes.putDouble(value);
            case INT64, UINT64 ->
                throw new IllegalArgumentException("64-bit integers are not written: a double holds 53 bits");
        }
    }

    private static long whole(double value, long least, long most, PixelType type) {
        if (!(value >= least && value <= most && value == Math.rint(value))) {
            throw new IllegalArgumentException(
                    value + " cannot be written as " + type.name().toLowerCase(Locale.ROOT));
        }
        return (long) value;
    }
}
