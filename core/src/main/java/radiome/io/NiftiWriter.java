package radiome.io;

import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import radiome.image.PixelType;
import radiome.image.Volume;
import radiome.io.nifti.NiftiHeader;

/** Writes NIfTI-1 files in one piece, little endian; gzip when the name ends in .gz. */
public final class NiftiWriter {
    private NiftiWriter() {}

    /**
     * Writes the file as a whole or not at all. Equal volumes give equal bytes on every run; a JVM with another zlib may pack
     * otherwise. NIfTI-1 keeps place and spacing as float32: 300 mm away from the origin that is exact to 2e-5 mm.
     *
     * @param file its folder must be there; an existing file is replaced
     * @param type uint8, int16, float32 or float64; values must fit, and be whole for an integer type
     * @param description for the field {@code descrip}: ASCII, cut to 79 characters; may be empty
     * @throws IllegalArgumentException when a value does not fit the type, or a side is over 32,767
     * @throws radiome.error.RadiomeException R4
     */
    public static void write(Path file, Volume volume, PixelType type, String description) {
        byte[] header = NiftiHeader.of(volume.geometry(), type, description);
        VolumeFile.write(file, out -> {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
                OutputStream packed = new GZIPOutputStream(out, 1 << 16); // writes no time stamp
                packed.write(header);
                VolumeFile.voxels(volume, type, ByteOrder.LITTLE_ENDIAN, packed);
                packed.close();
            } else {
                out.write(header);
                VolumeFile.voxels(volume, type, ByteOrder.LITTLE_ENDIAN, out);
            }
        });
    }
}
