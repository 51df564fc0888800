package radiome.feature.shape;

import java.util.List;
import java.util.function.ToDoubleFunction;
import radiome.feature.formula.Family;
import radiome.feature.formula.Formula;
import radiome.feature.formula.FormulaFamily;
import radiome.feature.shape.surface.Mesh;

/**
 * Form and size of a 3-D ROI, from its mask alone; IBSI's morphological family. V and A are volume and area of a
 * marching-cubes mesh through the middles between inside and outside voxels; major, minor and least are the variances
 * (divided by n) of the voxel centres along their principal axes, mm^2, 0 where rounding made them slightly negative.
 * Names and definitions: PyRadiomics, {@code shape.py}; IBSI codes beside them.
 *
 * <p>Degenerate ROIs: one voxel has a mesh (an octahedron) and diameters, but axes of length 0 and so no Elongation or
 * Flatness (NaN). On a line Elongation and Flatness are 0, on a plane Flatness is, up to rounding noise of about 1e-8.
 * Parts that do not touch count together. Whether the ROI touches the image's border does not matter.
 */
public enum Shape implements Formula<ShapeMeasures> {
    /** V, mm^3; IBSI RNU0. */
    MeshVolume(s -> s.mesh().volume()),

    /** Number of voxels times the volume of one, mm^3; IBSI YEKZ. */
    VoxelVolume(s -> s.voxelVolume()),

    /** A, mm^2; IBSI C0JK. */
    SurfaceArea(s -> s.mesh().area()),

    /** A / V, 1/mm; IBSI 2PR5. */
    SurfaceVolumeRatio(s -> s.mesh().area() / s.mesh().volume()),

    /** (36 pi V^2)^(1/3) / A: area of the ball of the same volume over A; 1 for a ball, else less; IBSI QCFX. */
    Sphericity(s -> sphericity(s.mesh())),

    /** V / (A^1.5 sqrt(pi)); IBSI SKGS; deprecated: says the same as Sphericity. */
    Compactness1(s -> s.mesh().volume() / (s.mesh().area() * Math.sqrt(s.mesh().area()) * Math.sqrt(Math.PI))),

    /** 36 pi V^2 / A^3, Sphericity cubed; IBSI BQWJ; deprecated: says the same as Sphericity. */
    Compactness2(s -> cubedSphericity(s.mesh())),

    /** 1 / Sphericity; IBSI KRCK; deprecated: says the same as Sphericity. */
    SphericalDisproportion(s -> 1 / sphericity(s.mesh())),

    /** Largest distance between two vertices of the mesh, mm; IBSI L0JK. */
    Maximum3DDiameter(s -> s.diameters().whole()),

    /** Largest distance between two vertices of equal z, mm. */
    Maximum2DDiameterSlice(s -> s.diameters().slice()),

    /** Largest distance between two vertices of equal y, mm. */
    Maximum2DDiameterColumn(s -> s.diameters().column()),

    /** Largest distance between two vertices of equal x, mm. */
    Maximum2DDiameterRow(s -> s.diameters().row()),

    /** 4 sqrt(major), mm; IBSI TDIC. */
    MajorAxisLength(s -> 4 * Math.sqrt(variance(s.axes().major()))),

    /** 4 sqrt(minor), mm; IBSI P9VJ. */
    MinorAxisLength(s -> 4 * Math.sqrt(variance(s.axes().minor()))),

    /** 4 sqrt(least), mm; IBSI 7J51. */
    LeastAxisLength(s -> 4 * Math.sqrt(variance(s.axes().least()))),

    /** sqrt(minor / major), 0 for a line to 1; IBSI Q3CK. */
    Elongation(s -> Math.sqrt(variance(s.axes().minor()) / variance(s.axes().major()))),

    /** sqrt(least / major), 0 for a flat ROI to 1 for a ball; IBSI N17B. */
    Flatness(s -> Math.sqrt(variance(s.axes().least()) / variance(s.axes().major())));

    /** Above it a negative variance is rounding noise of 0, below it there is no value: PyRadiomics, {@code shape.py}. */
    private static final double NOISE = -1e-10;

    private final ToDoubleFunction<ShapeMeasures> formula;

    Shape(ToDoubleFunction<ShapeMeasures> formula) {
        this.formula = formula;
    }

    /** The family for {@code feature.Families}. It sees the ROI and the image's spacing, not the grey values. */
    public static Family family() {
        return new FormulaFamily<>("shape", values(), List.of(), ShapeMeasures::of, ShapeMeasures::leftOut);
    }

    @Override
    public String feature() {
        return name();
    }

    @Override
    public boolean isDeprecated() {
        return this == Compactness1 || this == Compactness2 || this == SphericalDisproportion;
    }

    @Override
    public double of(ShapeMeasures measures) {
        return formula.applyAsDouble(measures);
    }

    private static double cubedSphericity(Mesh mesh) {
        return 36 * Math.PI * (mesh.volume() * mesh.volume()) / (mesh.area() * mesh.area() * mesh.area());
    }

    private static double sphericity(Mesh mesh) {
        return StrictMath.cbrt(36 * Math.PI * (mesh.volume() * mesh.volume())) / mesh.area();
    }

    /** A variance as PyRadiomics takes it: its root is NaN where it is negative by more than rounding noise. */
    static double variance(double lambda) {
        return lambda < 0 && lambda > NOISE ? 0 : lambda;
    }
}
