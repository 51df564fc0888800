package radiome.io.meta;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import radiome.error.Fault;
import radiome.error.FileFault;
import radiome.error.Text;
import radiome.image.PixelType;
import radiome.io.stored.Format;
import radiome.io.stored.bytes.Encoding;
import radiome.io.stored.bytes.Refusal;
import radiome.io.stored.bytes.Stretch;
import radiome.io.stored.header.Components;
import radiome.io.stored.header.Detached;
import radiome.io.stored.header.Extent;
import radiome.io.stored.header.FileStart;
import radiome.io.stored.header.Header;
import radiome.io.stored.header.Numbers;
import radiome.io.stored.header.Scaling;
import radiome.io.stored.header.Storage;
import radiome.source.Source;

/**
 * MetaImage, header and voxels in one file (.mha) or in two (.mhd and what it names): binary, zlib or text. Two or three axes,
 * or more whose sizes are 1. Voxels in several files (LIST or a pattern) are refused by name. ITK's MetaIO documentation.
 */
public final class MetaImage implements Format {
    private static final Set<String> FIRST_KEYS =
            Set.of("ObjectType", "Comment", "ObjectSubType", "TransformType", "NDims", "Name", "ID");
    private static final int MOST_AXES = 7;

    @Override
    public boolean accepts(FileStart start) {
        String first = new String(start.first(256), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .lines()
                .findFirst()
                .orElse("");
        return FIRST_KEYS.contains(MetaFields.key(first));
    }

    @Override
    public Header header(FileStart start) {
        MetaFields fields = MetaFields.of(start);
        Source source = fields.source();
        String object = fields.optional("ObjectType").orElse("Image");
        if (!object.equals("Image")) {
            throw Refusal.impossible(source, "ObjectType is '" + Text.clean(object) + "', not Image.");
        }
        List<Fault> notices = new ArrayList<>();
        PixelType type = type(fields);
        int axes = axes(fields);
        int count = Extent.checked(
                source, "ElementNumberOfChannels", new long[] {fields.whole("ElementNumberOfChannels", 1)}, 1, type)[0];
        int[] size = size(fields, axes, count, type);
        boolean compressed = fields.isTrue("CompressedData");
        boolean text = fields.optional("BinaryData").isPresent() && !fields.isTrue("BinaryData");
        if (compressed && text) {
            throw Refusal.impossible(source, "CompressedData and text (BinaryData = False) cannot go together.");
        }
        Encoding encoding = text ? Encoding.TEXT : compressed ? Encoding.GZIP : Encoding.RAW;
        long bytes = (long) size[0] * size[1] * size[2] * count * type.bytes();
        Storage storage = new Storage(
                type,
                fields.isTrue("BinaryDataByteOrderMSB") || fields.isTrue("ElementByteOrderMSB")
                        ? ByteOrder.BIG_ENDIAN
                        : ByteOrder.LITTLE_ENDIAN,
                encoding,
                new Components(count, true),
                List.of(voxels(start, fields, encoding, bytes)));
        return new Header(
                source,
                "MetaImage",
                MetaPlace.geometry(fields, axes, size, notices),
                storage,
                Scaling.NONE,
                notices,
                List.of());
    }

    private static PixelType type(MetaFields fields) {
        String type = fields.required("ElementType");
        return switch (type) {
            case "MET_CHAR", "MET_ASCII_CHAR" -> PixelType.INT8;
            case "MET_UCHAR" -> PixelType.UINT8;
            case "MET_SHORT" -> PixelType.INT16;
            case "MET_USHORT" -> PixelType.UINT16;
            case "MET_INT", "MET_LONG" -> PixelType.INT32; // MetaIO's long has four bytes on every machine
            case "MET_UINT", "MET_ULONG" -> PixelType.UINT32;
            case "MET_LONG_LONG" -> PixelType.INT64;
            case "MET_ULONG_LONG" -> PixelType.UINT64;
            case "MET_FLOAT" -> PixelType.FLOAT32;
            case "MET_DOUBLE" -> PixelType.FLOAT64;
            default ->
                throw Refusal.impossible(
                        fields.source(),
                        "ElementType is '" + Text.clean(type) + "', and voxels of such a type are not read.");
        };
    }

    private static int axes(MetaFields fields) {
        long axes = fields.whole("NDims", 3);
        if (axes < 2 || axes > MOST_AXES) {
            throw Refusal.impossible(
                    fields.source(), "NDims is " + axes + ", and an image has two or three dimensions.");
        }
        return (int) axes;
    }

    /** Three sizes; further ones must be 1. */
    private static int[] size(MetaFields fields, int axes, int components, PixelType type) {
        Source source = fields.source();
        long[] all = Numbers.whole(source, "DimSize", fields.required("DimSize"));
        if (all.length != axes) {
            throw Refusal.impossible(source, "DimSize holds " + all.length + " numbers, NDims is " + axes + ".");
        }
        for (int axis = 3; axis < axes; axis++) {
            if (all[axis] > 1) {
                throw Refusal.several(
                        source,
                        "The file is " + axes + "-D: DimSize gives axis " + axis + " " + Refusal.count(all[axis])
                                + " volumes (time points).");
            }
            if (all[axis] < 1) {
                throw Refusal.impossible(source, "DimSize holds the size " + all[axis] + ".");
            }
        }
        return Extent.checked(source, "DimSize", new long[] {all[0], all[1], axes > 2 ? all[2] : 1}, components, type);
    }

    private static Stretch voxels(FileStart start, MetaFields fields, Encoding encoding, long bytes) {
        Source header = fields.source();
        String name = fields.required(MetaFields.DATA_FILE);
        if (name.toUpperCase(Locale.ROOT).startsWith("LIST") || name.indexOf('%') >= 0) {
            throw Fault.of(
                            FileFault.D23,
                            header.name(),
                            "ElementDataFile is '" + Text.clean(name)
                                    + "': the voxels lie in several files (a LIST or a pattern), which is not supported for MetaImage.",
                            "open it in 3D Slicer or ITK-SNAP and save it as one .mha or .nii.gz file.")
                    .raise();
        }
        boolean local = name.toUpperCase(Locale.ROOT).equals("LOCAL");
        Source file = local ? header : Detached.file(header, name);
        boolean packed = local && start.packed();
        long skip = fields.whole("HeaderSize", 0);
        boolean lastBytes = skip == -1;
        if (skip < -1
                || (lastBytes && (packed || encoding != Encoding.RAW))
                || (local && skip > 0 && skip < fields.end())) {
            throw Refusal.impossible(
                    header,
                    "HeaderSize is " + skip + ", which lies before the voxels or cannot be used with such data.");
        }
        long compressedSize = fields.whole("CompressedDataSize", 0);
        long offset = local && skip <= 0 ? fields.end() : Math.max(0, skip);
        if (encoding == Encoding.GZIP && !packed && file.exists() && compressedSize > file.size() - offset) {
            throw Refusal.damaged(
                            file,
                            "The file is cut: CompressedDataSize promises " + Refusal.count(compressedSize)
                                    + " bytes from byte " + Refusal.count(offset) + " on, and it ends after "
                                    + Refusal.count(file.size()) + ".")
                    .measured((double) compressedSize, "bytes")
                    .raise();
        }
        if (lastBytes) {
            long from = file.exists() ? file.size() - bytes : offset;
            return new Stretch(file, false, Math.max(from, offset), 0);
        }
        return new Stretch(file, packed, offset, 0);
    }
}
