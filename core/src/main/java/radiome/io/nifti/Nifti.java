package radiome.io.nifti;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.Text;
import radiome.image.Geometry;
import radiome.io.stored.Format;
import radiome.io.stored.bytes.Encoding;
import radiome.io.stored.bytes.Refusal;
import radiome.io.stored.bytes.Stretch;
import radiome.io.stored.header.Components;
import radiome.io.stored.header.Extent;
import radiome.io.stored.header.FileStart;
import radiome.io.stored.header.Header;
import radiome.io.stored.header.Scaling;
import radiome.io.stored.header.Storage;
import radiome.source.Source;

/**
 * NIfTI-1 and NIfTI-2: one file (.nii), or header and voxels in two (.hdr, .img), each file plain or gzip, both byte
 * orders. Header extensions are passed over. Two- and three-dimensional images of one or, in {@code dim[5]} or as colours,
 * several values a voxel; the fourth and further sizes must be 1. nifti1.h and nifti2.h of the NIfTI Data Format Working
 * Group.
 */
public final class Nifti implements Format {
    private static final int MOST_AXES = 7;
    private static final double LARGEST_OFFSET = 0x1p60; // larger than any file

    @Override
    public boolean accepts(FileStart start) {
        return NiftiFields.beginLike(start.first());
    }

    /**
     * The header file beside an .img, whose own bytes do not tell what it is.
     *
     * @return empty when the name does not end in .img or .img.gz, or no NIfTI header lies beside
     */
    public Optional<FileStart> headerBeside(Source img) {
        return NiftiPair.headers(img).stream()
                .filter(Source::exists)
                .map(FileStart::of)
                .filter(this::accepts)
                .findFirst();
    }

    @Override
    public Header header(FileStart start) {
        Source source = start.source();
        byte[] head = start.first();
        int size = NiftiFields.size(head);
        if (head.length < size) {
            throw Refusal.damaged(
                            source,
                            "The file is cut: it ends after " + head.length + " bytes, inside the NIfTI header of "
                                    + size + " bytes.")
                    .raise();
        }
        NiftiFields fields = NiftiFields.of(head);
        List<Fault> notices = new ArrayList<>();
        boolean single = isSingle(fields, source);
        if (!fields.sizeIsRight()) {
            notices.add(Refusal.mended(
                    source, "sizeof_hdr is not " + size + "; the magic tells that it is a NIfTI header."));
        }
        NiftiType type = NiftiType.of(fields.datatype(), source);
        int axes = axes(fields, source);
        long planar = components(fields, axes, source);
        if (planar > 1 && type.values() > 1) {
            throw Refusal.several(source, "The file holds " + planar + " vectors of colours (dim[5] and datatype).");
        }
        long[] sizes = new long[3];
        for (int axis = 0; axis < 3; axis++) {
            sizes[axis] = axis < axes ? fields.dim(axis + 1) : 1;
        }
        int values = Extent.checked(source, "dim[5]", new long[] {planar * type.values()}, 1, type.type())[0];
        int[] extent = Extent.checked(source, "dim", sizes, values, type.type());
        Geometry geometry = new NiftiPlace(fields, source, notices).geometry(Math.min(axes, 3), extent);
        Components components = new Components(values, planar == 1);
        List<Stretch> voxels = List.of(voxels(start, fields, single));
        return new Header(
                source,
                fields.isVersionTwo() ? "NIfTI-2" : "NIfTI-1",
                geometry,
                new Storage(type.type(), fields.order(), Encoding.RAW, components, voxels),
                scaling(fields, source, notices),
                notices,
                List.of());
    }

    private static boolean isSingle(NiftiFields fields, Source source) {
        return switch (fields.magic()) {
            case "n+1", "n+2" -> true;
            case "ni1", "ni2" -> false;
            default ->
                throw Refusal.place(
                                source,
                                "The magic is '" + Text.clean(fields.magic())
                                        + "', not NIfTI's n+1 or ni1: this may be an Analyze 7.5 header, a format that does not say where the image lies nor which side is left, so it is not read.")
                        .at(Level.ERROR)
                        .raise();
        };
    }

    private static int axes(NiftiFields fields, Source source) {
        long axes = fields.dim(0);
        if (axes < 1 || axes > MOST_AXES) {
            throw Refusal.impossible(
                    source,
                    "dim[0], the number of dimensions, is " + axes
                            + ", not 1 to 7 (a header in the wrong byte order shows the same).");
        }
        if (axes == 1) {
            throw Refusal.impossible(source, "dim[0] is 1: a row of values with one dimension is no image.");
        }
        return (int) axes;
    }

    /** {@code dim[5]}, when time and the last two sizes are 1. */
    private static long components(NiftiFields fields, int axes, Source source) {
        long time = axes >= 4 ? fields.dim(4) : 1;
        if (time > 1) {
            throw Refusal.several(
                    source,
                    "The file is " + axes + "-D and holds " + Refusal.count(time) + " volumes (time points, dim[4]).");
        }
        for (int axis = 6; axis <= axes; axis++) {
            if (fields.dim(axis) > 1) {
                throw Refusal.several(
                        source,
                        "The file is " + axes + "-D: dim[" + axis + "] holds " + Refusal.count(fields.dim(axis))
                                + " volumes.");
            }
        }
        for (int axis = 4; axis <= axes; axis++) {
            if (fields.dim(axis) < 1) {
                throw Refusal.impossible(
                        source, "dim[" + axis + "] is " + fields.dim(axis) + ", and every size must be above 0.");
            }
        }
        return axes >= 5 ? fields.dim(5) : 1;
    }

    /** Slope 0 or NaN means none, and then the intercept does not count either (nifti1.h, nibabel). */
    private static Scaling scaling(NiftiFields fields, Source source, List<Fault> notices) {
        double slope = fields.slope();
        double intercept = fields.intercept();
        if (slope == 0 || Double.isNaN(slope)) {
            if (intercept != 0 && !Double.isNaN(intercept)) {
                notices.add(Refusal.scaled(
                        source,
                        "scl_slope is " + slope + ": voxels are not scaled, and scl_inter " + intercept
                                + " is not added.",
                        Level.NOTE));
            }
            return Scaling.NONE;
        }
        if (!Double.isFinite(slope) || !Double.isFinite(intercept)) {
            throw Refusal.impossible(
                    source, "scl_slope is " + slope + " and scl_inter " + intercept + ": both must be finite numbers.");
        }
        Scaling scaling = new Scaling(slope, intercept);
        if (scaling.changes()) {
            notices.add(Refusal.scaled(
                    source,
                    String.format(
                            Locale.ROOT,
                            "Voxels are the stored values times %s plus %s (scl_slope, scl_inter).",
                            slope,
                            intercept),
                    Level.NOTE));
        }
        return scaling;
    }

    private static Stretch voxels(FileStart start, NiftiFields fields, boolean single) {
        Source source = start.source();
        double offset = fields.voxOffset();
        long least = single ? fields.size() : 0;
        if (!(offset >= least && offset <= LARGEST_OFFSET && offset == Math.rint(offset))) {
            throw Refusal.impossible(
                    source,
                    "vox_offset is " + offset + ": voxels must begin at a whole number of bytes"
                            + (single ? " behind the header of " + least + " bytes" : ", 0 or more")
                            + (offset < 0 ? ", not at a negative one." : "."));
        }
        if (single) {
            return new Stretch(source, start.packed(), (long) offset, 0);
        }
        Source image = NiftiPair.image(source);
        return new Stretch(image, image.exists() && FileStart.of(image).packed(), (long) offset, 0);
    }
}
