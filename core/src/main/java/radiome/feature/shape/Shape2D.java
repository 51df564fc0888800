package radiome.feature.shape;

import java.util.List;
import java.util.function.ToDoubleFunction;
import radiome.feature.formula.Family;
import radiome.feature.formula.Formula;
import radiome.feature.formula.FormulaFamily;

/**
 * Form and size of an ROI in one plane, from its mask alone. A and P are area and perimeter of a marching-squares outline
 * through the middles between inside and outside pixels; major and minor are the variances (divided by n) of the pixel
 * centres along their principal axes, mm^2. Names and definitions: PyRadiomics, {@code shape2D.py}.
 *
 * <p>A 2-D image has values whenever they are asked for. A 3-D image has them with {@code force2D} only, and its ROI must lie
 * in one slice across {@code force2Ddimension}. Degenerate ROIs: on a line Elongation is 0 up to rounding noise; parts that do
 * not touch, or touch across a corner only, count together. Whether the ROI touches the image's border does not matter.
 */
public enum Shape2D implements Formula<PlaneMeasures> {
    /** A, mm^2. */
    MeshSurface(s -> s.area),

    /** Number of pixels times the area of one, mm^2. */
    PixelSurface(s -> s.pixelSurface),

    /** P, mm. */
    Perimeter(s -> s.perimeter),

    /** P / A, 1/mm. */
    PerimeterSurfaceRatio(s -> s.perimeter / s.area),

    /** 2 sqrt(pi A) / P: perimeter of the disc of the same area over P; 1 for a disc, else less. */
    Sphericity(s -> sphericity(s)),

    /** 1 / Sphericity; deprecated: says the same as Sphericity. */
    SphericalDisproportion(s -> 1 / sphericity(s)),

    /** Largest distance between two vertices of the outline, mm. */
    MaximumDiameter(s -> s.diameter),

    /** 4 sqrt(major), mm. */
    MajorAxisLength(s -> 4 * Math.sqrt(Shape.variance(s.axes.major()))),

    /** 4 sqrt(minor), mm. */
    MinorAxisLength(s -> 4 * Math.sqrt(Shape.variance(s.axes.minor()))),

    /** sqrt(minor / major), 0 for a line to 1. */
    Elongation(s -> Math.sqrt(Shape.variance(s.axes.minor()) / Shape.variance(s.axes.major())));

    private final ToDoubleFunction<PlaneMeasures> formula;

    Shape2D(ToDoubleFunction<PlaneMeasures> formula) {
        this.formula = formula;
    }

    /** The family for {@code feature.Families}. It sees the ROI and the image's spacing, not the grey values. */
    public static Family family() {
        return new FormulaFamily<>("shape2D", values(), List.of(), PlaneMeasures::of, PlaneMeasures::leftOut);
    }

    @Override
    public String feature() {
        return name();
    }

    @Override
    public boolean isDeprecated() {
        return this == SphericalDisproportion;
    }

    @Override
    public double of(PlaneMeasures measures) {
        return formula.applyAsDouble(measures);
    }

    private static double sphericity(PlaneMeasures s) {
        return 2 * Math.sqrt(Math.PI * s.area) / s.perimeter;
    }
}
