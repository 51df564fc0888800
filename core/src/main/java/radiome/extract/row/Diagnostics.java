package radiome.extract.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import radiome.extract.frame.Taken;
import radiome.extract.roi.Found;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Pieces;
import radiome.image.Statistics;
import radiome.image.Vec;
import radiome.num.Numbers;

/** PyRadiomics' diagnostics (additionalInfo), in its order and by its names, but versions, configuration and hashes. */
public final class Diagnostics {
    private final Map<String, String> found = new LinkedHashMap<>();

    private Diagnostics() {}

    /**
     * Of image and mask as read, then of what was made of them.
     *
     * @param image grid of the whole image
     * @param measured with the statistics of the file
     */
    public static Map<String, String> of(Geometry image, Measured measured) {
        Diagnostics diagnostics = new Diagnostics();
        Found roi = measured.found();
        Taken taken = measured.taken();
        diagnostics.image("original", image, taken.file().orElseThrow());
        diagnostics.mask("original", roi.drawn(), roi.drawnPieces());
        switch (roi.change()) {
            case NONE -> {}
            case CORRECTED -> diagnostics.changed("corrected", roi.roi(), measured.valuesInRoi());
            case INTERPOLATED -> {
                diagnostics.image(
                        "interpolated", roi.frame().grid(), taken.grid().orElseThrow());
                diagnostics.changed("interpolated", roi.roi(), measured.valuesInRoi());
            }
        }
        measured.resegmented().ifPresent(left -> diagnostics.changed("resegmented", left, measured.values()));
        return Collections.unmodifiableMap(diagnostics.found);
    }

    private void changed(String step, Mask roi, double[] values) {
        mask(step, roi, Pieces.of(roi).size());
        values(step, values);
    }

    /** Over all its voxels; as read, before normalisation. A NaN anywhere makes mean, minimum and maximum NaN. */
    private void image(String step, Geometry image, Statistics whole) {
        String name = "diagnostics_Image-" + step + "_";
        if (step.equals("original")) {
            found.put(name + "Dimensionality", image.dimensions() + "D");
        }
        grid(name, image);
        found.put(name + "Mean", Numbers.text(whole.mean()));
        boolean bothInfinities =
                whole.minimum() == Double.NEGATIVE_INFINITY && whole.maximum() == Double.POSITIVE_INFINITY;
        boolean hasNan = Double.isNaN(whole.mean()) && !bothInfinities;
        found.put(name + "Minimum", Numbers.text(hasNan ? Double.NaN : whole.minimum()));
        found.put(name + "Maximum", Numbers.text(hasNan ? Double.NaN : whole.maximum()));
    }

    /**
     * Of a mask on its own grid.
     *
     * @param step {@code original}, or what was done to it
     * @param pieces connected parts of the ROI
     */
    private void mask(String step, Mask roi, int pieces) {
        String name = "diagnostics_Mask-" + step + "_";
        Geometry whole = roi.whole();
        Box box = roi.box();
        grid(name, whole);
        List<String> bounds = new ArrayList<>();
        for (int axis = 0; axis < whole.dimensions(); axis++) {
            bounds.add(String.valueOf(box.first(axis)));
        }
        for (int axis = 0; axis < whole.dimensions(); axis++) {
            bounds.add(String.valueOf(box.size(axis)));
        }
        found.put(name + "BoundingBox", tuple(bounds));
        found.put(name + "VoxelNum", String.valueOf(roi.count()));
        found.put(name + "VolumeNum", String.valueOf(pieces));
        Vec centre = centre(roi);
        Vec world = whole.world(centre.x(), centre.y(), centre.z());
        found.put(name + "CenterOfMassIndex", tuple(whole, centre::get));
        found.put(name + "CenterOfMass", tuple(whole, world::get));
    }

    /** The grey values of an ROI that was changed. */
    private void values(String step, double[] values) {
        String name = "diagnostics_Mask-" + step + "_";
        double sum = 0;
        double minimum = Double.POSITIVE_INFINITY;
        double maximum = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            sum += value;
            minimum = Math.min(minimum, value);
            maximum = Math.max(maximum, value);
        }
        found.put(name + "Mean", Numbers.text(sum / values.length));
        found.put(name + "Minimum", Numbers.text(minimum));
        found.put(name + "Maximum", Numbers.text(maximum));
    }

    private void grid(String name, Geometry g) {
        found.put(name + "Spacing", tuple(g, axis -> g.spacing().get(axis)));
        found.put(name + "Size", tuple(g, g::size));
    }

    /** Sums of whole numbers, so exact; the mean of the indices of the whole grid. */
    private static Vec centre(Mask roi) {
        Box box = roi.box();
        boolean[] inside = roi.inside();
        long x = 0;
        long y = 0;
        long z = 0;
        for (int k = 0, at = 0; k < box.nz(); k++) {
            for (int j = 0; j < box.ny(); j++) {
                for (int i = 0; i < box.nx(); i++) {
                    if (inside[at++]) {
                        x += box.x0() + i;
                        y += box.y0() + j;
                        z += box.z0() + k;
                    }
                }
            }
        }
        double n = roi.count();
        return new Vec(x / n, y / n, z / n);
    }

    private static String tuple(Geometry g, IntToDoubleFunction component) {
        List<String> parts = new ArrayList<>();
        for (int axis = 0; axis < g.dimensions(); axis++) {
            parts.add(Numbers.text(component.applyAsDouble(axis)));
        }
        return tuple(parts);
    }

    private static String tuple(List<String> parts) {
        return "(" + String.join(", ", parts) + ")";
    }
}
