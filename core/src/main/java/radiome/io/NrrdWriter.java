package radiome.io;

import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.io.nrrd.NrrdType;
import radiome.num.Numbers;

/** Writes NRRD files: one file, gzip, little endian, space left-posterior-superior, numbers of the header exact. */
public final class NrrdWriter {
    private NrrdWriter() {}

    /**
     * Writes the file as a whole or not at all. Equal volumes give equal bytes on every run; a JVM with another zlib may pack
     * otherwise.
     *
     * @param file its folder must be there; an existing file is replaced
     * @param type of the stored voxels, no 64-bit integer; values must fit, and be whole for an integer type
     * @throws IllegalArgumentException when a value does not fit the type
     * @throws radiome.error.RadiomeException R4
     */
    public static void write(Path file, Volume volume, PixelType type) {
        VolumeFile.write(file, out -> {
            out.write(header(volume.geometry(), type).getBytes(StandardCharsets.US_ASCII));
            OutputStream packed = new GZIPOutputStream(out, 1 << 16); // writes no time stamp
            VolumeFile.voxels(volume, type, ByteOrder.LITTLE_ENDIAN, packed);
            packed.close();
        });
    }

    private static String header(Geometry g, PixelType type) {
        int axes = g.dimensions();
        String directions = IntStream.range(0, axes)
                .mapToObj(axis ->
                        vector(g.direction().column(axis).times(g.spacing().get(axis))))
                .collect(Collectors.joining(" "));
        String sizes =
                IntStream.range(0, axes).mapToObj(axis -> "" + g.size(axis)).collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                """
                NRRD0004
                type: %s
                dimension: %d
                space: left-posterior-superior
                sizes: %s
                space directions: %s
                kinds:%s
                endian: little
                encoding: gzip
                space origin: %s

                """,
                NrrdType.name(type),
                axes,
                sizes,
                directions,
                " domain".repeat(axes),
                vector(g.origin()));
    }

    private static String vector(Vec v) {
        return "(" + Numbers.text(v.x()) + "," + Numbers.text(v.y()) + "," + Numbers.text(v.z()) + ")";
    }
}
