package radiome.io.nrrd;

import java.util.Locale;
import radiome.error.Text;
import radiome.image.PixelType;
import radiome.io.stored.bytes.Refusal;
import radiome.source.Source;

/** NRRD's names of types, all their spellings. */
public final class NrrdType {
    private NrrdType() {}

    static PixelType of(String name, Source source) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "signed char", "int8", "int8_t" -> PixelType.INT8;
            case "uchar", "unsigned char", "uint8", "uint8_t" -> PixelType.UINT8;
            case "short", "short int", "signed short", "signed short int", "int16", "int16_t" -> PixelType.INT16;
            case "ushort", "unsigned short", "unsigned short int", "uint16", "uint16_t" -> PixelType.UINT16;
            case "int", "signed int", "int32", "int32_t" -> PixelType.INT32;
            case "uint", "unsigned int", "uint32", "uint32_t" -> PixelType.UINT32;
            case "longlong",
                    "long long",
                    "long long int",
                    "signed long long",
                    "signed long long int",
                    "int64",
                    "int64_t" -> PixelType.INT64;
            case "ulonglong", "unsigned long long", "unsigned long long int", "uint64", "uint64_t" -> PixelType.UINT64;
            case "float" -> PixelType.FLOAT32;
            case "double" -> PixelType.FLOAT64;
            default ->
                throw Refusal.impossible(
                        source, "type is '" + Text.clean(name) + "', and voxels of such a type are not read.");
        };
    }

    /** The name to write. */
    public static String name(PixelType type) {
        return switch (type) {
            case INT8 -> "int8";
            case UINT8 -> "uint8";
            case INT16 -> "int16";
            case UINT16 -> "uint16";
            case INT32 -> "int32";
            case UINT32 -> "uint32";
            case INT64 -> "int64";
            case UINT64 -> "uint64";
            case FLOAT32 -> "float";
            case FLOAT64 -> "double";
        };
    }
}
