package radiome.feature.shape;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import radiome.feature.region.RegionOfInterest;
import radiome.feature.shape.diameter.Diameters;
import radiome.feature.shape.surface.MaskBits;
import radiome.feature.shape.surface.Mesh;
import radiome.image.Mask;
import radiome.image.Vec;

/**
 * What the shape features share: mesh, diameters and axes of one ROI, each computed when first asked for. Spacing counts,
 * direction does not. Not for several threads at once.
 */
final class ShapeMeasures {
    private final MaskBits bits;
    private final Vec spacing;
    private final int count;
    private @Nullable Mesh mesh;
    private @Nullable Diameters diameters;
    private @Nullable PrincipalAxes axes;

    /**
     * @param mask in the ROI's bounding box, with at least one voxel
     * @param spacing mm; PyRadiomics takes the image's, which may differ from the mask's in the seventh digit
     */
    ShapeMeasures(Mask mask, Vec spacing) {
        if (mask.count() == 0) {
            throw new IllegalArgumentException("an ROI without voxels has no shape");
        }
        this.bits = new MaskBits(mask);
        this.spacing = spacing;
        this.count = mask.count();
    }

    static Stream<ShapeMeasures> of(RegionOfInterest region) {
        return Stream.of(
                new ShapeMeasures(region.mask(), region.volume().geometry().spacing()));
    }

    /** A 2-D image has no values. */
    static Optional<String> leftOut(RegionOfInterest region) {
        return region.volume().geometry().dimensions() == 2
                ? Optional.of("The image is 2-D and shape needs a 3-D one; shape2D is for it.")
                : Optional.empty();
    }

    /** Voxels times the volume of one, mm^3. */
    double voxelVolume() {
        return count * (spacing.z() * spacing.x() * spacing.y());
    }

    Mesh mesh() {
        if (mesh == null) {
            mesh = Mesh.of(bits, spacing);
        }
        return mesh;
    }

    Diameters diameters() {
        if (diameters == null) {
            diameters = Diameters.of(bits, spacing);
        }
        return diameters;
    }

    PrincipalAxes axes() {
        if (axes == null) {
            axes = PrincipalAxes.of(bits, spacing);
        }
        return axes;
    }
}
