package radiome.feature;

import java.util.Arrays;
import java.util.List;
import radiome.image.Geometry;

/** The features of {@link Shape}. They see the ROI and the image's spacing, not the grey values. */
public final class ShapeFamily implements Family {
    @Override
    public String name() {
        return "shape";
    }

    @Override
    public List<String> features() {
        return names(false);
    }

    @Override
    public List<String> deprecated() {
        return names(true);
    }

    /** A 2-D image has no values: PyRadiomics warns and goes on. */
    @Override
    public boolean appliesTo(Geometry image) {
        return image.dimensions() == 3;
    }

    @Override
    public double[] values(RegionOfInterest region, List<String> chosen) {
        ShapeMeasures measures =
                new ShapeMeasures(region.mask(), region.volume().geometry().spacing());
        return chosen.stream()
                .mapToDouble(name -> Shape.valueOf(name).of(measures))
                .toArray();
    }

    private static List<String> names(boolean deprecated) {
        return Arrays.stream(Shape.values())
                .filter(shape -> shape.isDeprecated() == deprecated)
                .map(Shape::name)
                .sorted()
                .toList();
    }
}
