package radiome.io.nrrd;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import radiome.error.Fault;
import radiome.error.Text;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.io.stored.Format;
import radiome.io.stored.bytes.Encoding;
import radiome.io.stored.bytes.Refusal;
import radiome.io.stored.header.FileStart;
import radiome.io.stored.header.Header;
import radiome.io.stored.header.Scaling;
import radiome.io.stored.header.Storage;

/**
 * NRRD, versions 1 to 5, attached (.nrrd) and detached (.nhdr), with all encodings and scalar types of the format's
 * definition (teem.sourceforge.net/nrrd/format.html) but encoding {@code zrl} and type {@code block}.
 */
public final class Nrrd implements Format {
    @Override
    public boolean accepts(FileStart start) {
        return start.has(0, "NRRD");
    }

    @Override
    public Header header(FileStart start) {
        NrrdFields fields = NrrdFields.of(start);
        List<Fault> notices = new ArrayList<>();
        PixelType type = NrrdType.of(fields.required("type"), fields.source());
        Encoding encoding = encoding(fields);
        ByteOrder order = order(fields, type, encoding);
        NrrdAxes axes = NrrdAxes.of(fields, type);
        Geometry geometry = new NrrdPlace(fields, axes, notices).geometry();
        long bytes = geometry.voxels() * axes.components().count() * type.bytes();
        return new Header(
                fields.source(),
                "NRRD",
                geometry,
                new Storage(
                        type,
                        order,
                        encoding,
                        axes.components(),
                        new NrrdFiles(fields, encoding, bytes).stretches(start)),
                Scaling.NONE,
                notices,
                NrrdLabels.of(fields.pairs()));
    }

    private static Encoding encoding(NrrdFields fields) {
        String encoding = fields.required("encoding");
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "raw" -> Encoding.RAW;
            case "txt", "text", "ascii" -> Encoding.TEXT;
            case "hex" -> Encoding.HEX;
            case "gz", "gzip" -> Encoding.GZIP;
            case "bz2", "bzip2" -> Encoding.BZIP2;
            default ->
                throw Refusal.impossible(
                        fields.source(),
                        "encoding is '" + Text.clean(encoding) + "', and raw, ascii, hex, gzip and bzip2 are read.");
        };
    }

    private static ByteOrder order(NrrdFields fields, PixelType type, Encoding encoding) {
        if (type.bytes() == 1 || encoding == Encoding.TEXT) {
            return ByteOrder.LITTLE_ENDIAN;
        }
        String endian = fields.required("endian");
        return switch (endian.toLowerCase(Locale.ROOT)) {
            case "little" -> ByteOrder.LITTLE_ENDIAN;
            case "big" -> ByteOrder.BIG_ENDIAN;
            default ->
                throw Refusal.impossible(
                        fields.source(),
                        "endian is '" + Text.clean(endian) + "', neither little nor big (byte order).");
        };
    }
}
