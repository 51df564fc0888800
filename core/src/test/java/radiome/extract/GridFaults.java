package radiome.extract;

import static radiome.extract.FaultRow.e;
import static radiome.extract.FaultRow.w;

import java.util.ArrayList;
import java.util.List;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.extract.check.Use;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;

/** G1 to G8 and G10: grids that differ, each as the list of faults says a test makes it. */
final class GridFaults {
    private static final Vec ELSEWHERE = new Vec(400, -300, 120);

    private GridFaults() {}

    /** Where the image of another patient lies. */
    static Geometry elsewhere() {
        return Spoilt.moved(Sample.GRID, ELSEWHERE);
    }

    static List<FaultRow> grids() {
        return List.of(
                e(
                        GeometryFault.G1,
                        "cropped",
                        s -> s.cropped(new Box(2, 1, 1, 20, 18, 10)),
                        "Missing voxels",
                        "x 2/2, y 1/1, z 1/1",
                        "`correctMask: true`",
                        "reference geometry"),
                e(
                        GeometryFault.G1,
                        "rows reversed with the header",
                        Sample::withRowsReversed,
                        "Stored in reverse: y",
                        "`correctMask: true`"),
                w(
                        GeometryFault.G1,
                        "cropped and placed",
                        Level.NOTE,
                        "correctMask:true",
                        s -> s.cropped(new Box(2, 1, 1, 20, 18, 10)),
                        "right place"),
                e(
                        GeometryFault.G2,
                        "half the resolution",
                        Sample::withHalfResolution,
                        "1.8 x 2.2 x 3 mm",
                        "0.9 x 1.1 x 3 mm",
                        "ratio 2, 2, 1",
                        "`radiome resample masks/0137.nrrd --like images/0137.nrrd`",
                        "`correctMask: true`"),
                w(
                        GeometryFault.G2,
                        "half the resolution, placed",
                        Level.WARNING,
                        "correctMask:true",
                        Sample::withHalfResolution,
                        "ratio 2, 2, 1"),
                e(
                        GeometryFault.G3,
                        "half a voxel",
                        s -> s.withMaskOrigin(0.45, 0.55, 1.5),
                        "exactly half a voxel",
                        "0.45, 0.55, 1.5 mm",
                        "save the mask again"),
                e(
                        GeometryFault.G3,
                        "one slice",
                        s -> s.withMaskOrigin(0, 0, 3),
                        "exactly 1 slice",
                        "save the mask again"),
                e(
                        GeometryFault.G5,
                        "rotated 3 degrees about z",
                        s -> s.withMaskDirection(Spoilt.aboutZ(3)),
                        "3 degrees",
                        "mm off",
                        "`radiome resample",
                        "oblique"),
                e(
                        GeometryFault.G6,
                        "origin off by 1e-5 mm",
                        s -> s.withMaskOrigin(1e-5, 0, 0),
                        "rounding of their headers",
                        "`geometryTolerance: 1e-4`"),
                e(
                        GeometryFault.G6,
                        "direction as float32",
                        s -> s.withImage(
                                        new Volume(
                                                Spoilt.with(Spoilt.aboutZ(33.7)),
                                                PixelType.INT16,
                                                s.image().values()),
                                        PixelType.INT16)
                                .withMaskDirection(Spoilt.single(Spoilt.aboutZ(33.7))),
                        "geometryTolerance:1e-9",
                        "rounding of their headers",
                        "`geometryTolerance: 1e-"),
                e(
                        GeometryFault.G7,
                        "a third out",
                        s -> s.withMaskOrigin(7.2, 0, 0),
                        "correctMask:true",
                        "% of its voxels are outside",
                        "mm beyond the face towards L",
                        "draw the ROI again",
                        "`radiome resample"),
                e(
                        GeometryFault.G8,
                        "mask of another patient",
                        s -> s.withMaskGeometry(elsewhere()),
                        "514.2 mm apart",
                        "It fits the image of 0042",
                        "correct the path or the row"),
                e(
                        GeometryFault.G8,
                        "elsewhere, placed",
                        s -> s.withMaskGeometry(elsewhere()),
                        "correctMask:true",
                        "correct the path or the row"),
                e(GeometryFault.G10, "one slice as 2-D", Sample::withOneSlice, "has 2 axes", "as a volume"));
    }

    /** An array under axes that are exchanged or reversed: all but the image's own. */
    static List<FaultRow> orientations() {
        List<FaultRow> rows = new ArrayList<>();
        Spoilt.otherOrientations()
                .forEach(d -> rows.add(e(
                        GeometryFault.G4,
                        "array under axes " + d,
                        s -> s.withMaskDirection(d),
                        "mm apart",
                        "save the mask again",
                        "`radiome resample masks/0137.nrrd --like images/0137.nrrd`")));
        Direction flipped = new Direction(new Vec(-1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1));
        rows.add(new FaultRow(
                "placed, in a study",
                s -> s.withMaskDirection(flipped),
                "correctMask:true",
                Use.STUDY,
                GeometryFault.G4,
                Level.ERROR,
                "mask",
                List.of("mirrored left-right", "its x axis runs to R, the image's to L")));
        return rows;
    }
}
