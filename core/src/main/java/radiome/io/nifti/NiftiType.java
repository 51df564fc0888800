package radiome.io.nifti;

import java.util.Locale;
import radiome.image.PixelType;
import radiome.io.stored.bytes.Refusal;
import radiome.source.Source;

/**
 * NIfTI's datatype codes.
 *
 * @param type of a stored value
 * @param values a voxel: 3 or 4 for colours
 */
record NiftiType(PixelType type, int values) {
    static NiftiType of(int code, Source source) {
        return switch (code) {
            case 2 -> scalar(PixelType.UINT8);
            case 4 -> scalar(PixelType.INT16);
            case 8 -> scalar(PixelType.INT32);
            case 16 -> scalar(PixelType.FLOAT32);
            case 64 -> scalar(PixelType.FLOAT64);
            case 128 -> new NiftiType(PixelType.UINT8, 3);
            case 256 -> scalar(PixelType.INT8);
            case 512 -> scalar(PixelType.UINT16);
            case 768 -> scalar(PixelType.UINT32);
            case 1024 -> scalar(PixelType.INT64);
            case 1280 -> scalar(PixelType.UINT64);
            case 2304 -> new NiftiType(PixelType.UINT8, 4);
            case 0 -> throw refused(source, code, "type unknown");
            case 1 -> throw refused(source, code, "binary, one bit a voxel");
            case 32, 1792, 2048 -> throw refused(source, code, "complex numbers");
            case 1536 -> throw refused(source, code, "128-bit floating point numbers");
            default -> throw refused(source, code, "no type of NIfTI");
        };
    }

    /** The code to write. */
    static short code(PixelType type) {
        return switch (type) {
            case UINT8 -> 2;
            case INT16 -> 4;
            case FLOAT32 -> 16;
            case FLOAT64 -> 64;
            default ->
                throw new IllegalArgumentException("NIfTI is written as uint8, int16, float32 or float64, not "
                        + type.name().toLowerCase(Locale.ROOT));
        };
    }

    private static NiftiType scalar(PixelType type) {
        return new NiftiType(type, 1);
    }

    private static RuntimeException refused(Source source, int code, String what) {
        return Refusal.impossible(source, "datatype is " + code + " (" + what + "), and such voxels are not read.");
    }
}
