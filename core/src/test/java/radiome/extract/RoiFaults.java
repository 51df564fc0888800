package radiome.extract;

import static radiome.extract.FaultRow.e;
import static radiome.extract.FaultRow.image;
import static radiome.extract.FaultRow.w;

import java.util.List;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.extract.check.Use;
import radiome.image.PixelType;

/** G11 to G18, G20, G21: what mask and image hold, each as the list of faults says a test makes it. */
final class RoiFaults {
    private RoiFaults() {}

    static List<FaultRow> contents() {
        return List.of(
                e(
                        GeometryFault.G11,
                        "all zero",
                        s -> s.withLabels(PixelType.UINT8, v -> 0),
                        "5,760 voxels are 0",
                        "draw the ROI",
                        "remove the row"),
                e(
                        GeometryFault.G12,
                        "255 for 1",
                        s -> s.withLabels(PixelType.UINT8, v -> 255 * v),
                        "Label 1 is not in the mask",
                        "255 (",
                        "`label: 255`"),
                e(
                        GeometryFault.G12,
                        "2 and 3 for 1",
                        s -> s.withRoi(false, new int[] {1, 1, 1})
                                .withLabels(PixelType.UINT8, v -> 3 * v)
                                .withMask(Spoilt.two(s), PixelType.UINT8),
                        "2 (",
                        "3 (1)",
                        "one of the labels"),
                e(
                        GeometryFault.G12,
                        "thirty labels, none of them 1",
                        s -> s.withMask(Spoilt.thirtyLabels(), PixelType.INT16),
                        "2 (192)",
                        "21 (192)",
                        "and 10 more",
                        "one of the labels"));
    }

    static List<FaultRow> labels() {
        return List.of(
                image(
                        GeometryFault.G13,
                        "image path as mask",
                        Level.ERROR,
                        Use.EXTRACT,
                        "",
                        s -> s,
                        "looks like an image",
                        "give the mask file"),
                e(
                        GeometryFault.G13,
                        "another image as mask",
                        s -> s.withMask(Spoilt.ramp(), PixelType.INT16),
                        "looks like an image: 5,759 different values",
                        "give the mask file"),
                e(
                        GeometryFault.G14,
                        "x 0.9999",
                        s -> s.withLabels(PixelType.FLOAT64, v -> 0.9999 * v),
                        "0.9999 (",
                        "cuts 0.9999 to 0",
                        "as integers",
                        "`radiome resample"),
                e(
                        GeometryFault.G14,
                        "/ 255",
                        s -> s.withLabels(PixelType.FLOAT64, v -> v / 255),
                        "0.003922",
                        "as integers"),
                e(
                        GeometryFault.G15,
                        "-29",
                        s -> s.withLabels(PixelType.INT8, v -> -29 * v),
                        "-29 (",
                        "4294967267",
                        "unsigned"),
                w(
                        GeometryFault.G15,
                        "a label of a million beside",
                        Level.NOTE,
                        "",
                        s -> s.withMask(Spoilt.two(s), PixelType.INT32)
                                .withLabels(PixelType.INT32, v -> v == 3 ? 1_000_000 : v == 2 ? 1 : v),
                        "1,000,000"));
    }

    static List<FaultRow> sizes() {
        return List.of(
                e(
                        GeometryFault.G16,
                        "one voxel",
                        s -> s.withRoi(false, new int[] {5, 5, 5}),
                        "1 voxel in a box of 1 x 1 x 1 (0.00297 ml)",
                        "a single voxel",
                        "larger ROI"),
                e(
                        GeometryFault.G16,
                        "two in a row",
                        s -> s.withRoi(false, new int[] {5, 5, 5}, new int[] {6, 5, 5}),
                        "2 voxels in a box of 2 x 1 x 1",
                        "`minimumROIDimensions: 1`"),
                e(
                        GeometryFault.G16,
                        "five in a row",
                        s -> s.withRoi(false, Spoilt.line(5)),
                        "5 voxels in a box of 5 x 1 x 1",
                        "`minimumROIDimensions: 1`"),
                e(
                        GeometryFault.G16,
                        "as many as minimumROISize",
                        s -> s.withRoi(false, Spoilt.line(5)),
                        "minimumROISize:5,minimumROIDimensions:1",
                        "more than 5",
                        "`minimumROISize`"),
                w(
                        GeometryFault.G17,
                        "ones",
                        Level.WARNING,
                        "",
                        s -> s.withLabels(PixelType.UINT8, v -> 1),
                        "100 % of the image",
                        "`label:`"),
                w(
                        GeometryFault.G17,
                        "inverted",
                        Level.WARNING,
                        "",
                        s -> s.withLabels(PixelType.UINT8, v -> 1 - v),
                        "looks inverted",
                        "`label:`"),
                w(
                        GeometryFault.G18,
                        "three stray voxels",
                        Level.WARNING,
                        "",
                        s -> s.withRoi(true, new int[] {0, 0, 0}, new int[] {23, 0, 3}, new int[] {0, 19, 11}),
                        "4 pieces",
                        "3 have fewer than 10 voxels",
                        "slice 1, 4, 12",
                        "clean the mask"));
    }

    static List<FaultRow> greys() {
        return List.of(
                image(
                        GeometryFault.G20,
                        "flat",
                        Level.WARNING,
                        Use.EXTRACT,
                        "",
                        s -> s.withGreys(PixelType.INT16, v -> 7),
                        "flat: every voxel is 7"),
                image(
                        GeometryFault.G20,
                        "bin width 1000",
                        Level.WARNING,
                        Use.EXTRACT,
                        "binWidth:1000",
                        s -> s,
                        "grey levels at binWidth 1000",
                        "`binWidth: 10`"),
                image(
                        GeometryFault.G21,
                        "NaN in the ROI",
                        Level.WARNING,
                        Use.EXTRACT,
                        "",
                        s -> s.withVoxel(11, 9, 5, Double.NaN),
                        "1 voxel of the ROI is NaN",
                        "replace"),
                image(
                        GeometryFault.G21,
                        "NaN in the ROI of a study",
                        Level.ERROR,
                        Use.STUDY,
                        "",
                        s -> s.withVoxel(11, 9, 5, Double.NaN),
                        "NaN",
                        "replace"),
                image(
                        GeometryFault.G21,
                        "infinity in the ROI",
                        Level.ERROR,
                        Use.EXTRACT,
                        "",
                        s -> s.withVoxel(11, 9, 5, Double.POSITIVE_INFINITY),
                        "infinite",
                        "replace"),
                image(
                        GeometryFault.G21,
                        "NaN in a corner",
                        Level.NOTE,
                        Use.EXTRACT,
                        "",
                        s -> s.withVoxel(0, 0, 0, Double.NaN),
                        "1 voxel outside the ROI is NaN"),
                image(
                        GeometryFault.G21,
                        "NaN in a corner, normalised",
                        Level.ERROR,
                        Use.EXTRACT,
                        "normalize:true",
                        s -> s.withVoxel(0, 0, 0, Double.NaN),
                        "`normalize`"),
                image(
                        GeometryFault.G21,
                        "constant, normalised",
                        Level.ERROR,
                        Use.EXTRACT,
                        "normalize:true",
                        s -> s.withGreys(PixelType.INT16, v -> 7),
                        "divide 0 by 0"));
    }
}
