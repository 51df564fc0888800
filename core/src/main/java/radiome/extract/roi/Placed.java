package radiome.extract.roi;

import java.util.Optional;
import java.util.function.Function;
import radiome.extract.frame.CroppedImage;
import radiome.extract.frame.Frame;
import radiome.extract.frame.ResampledImage;
import radiome.extract.frame.WholeImage;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.resample.Interpolation;
import radiome.image.resample.Nearest;

/**
 * A frame and the way of masks to it.
 *
 * @param frame on which everything is measured
 * @param place brings a mask from its own grid to the frame's
 */
record Placed(Frame frame, Function<Mask, Optional<Mask>> place) {
    /** The image as it is; nearest neighbour where the mask's grid is another. */
    static Placed onImage(Geometry mask, Geometry image, boolean same) {
        return new Placed(
                new WholeImage(image),
                same
                        ? drawn -> Optional.of(new Mask(image, drawn.box(), drawn.inside()))
                        : new Nearest(mask, image)::place);
    }

    /** The ROI's box on the image with voxels to spare. */
    static Placed onCrop(Placed whole, Mask roi, int pad) {
        Geometry image = whole.frame.grid();
        Box crop = image.box().intersect(grown(roi.box(), pad, image));
        return new Placed(
                new CroppedImage(image, crop),
                drawn -> whole.place
                        .apply(drawn)
                        .filter(mask -> !mask.box().intersect(crop).isEmpty())
                        .map(mask -> mask.within(mask.box().intersect(crop)).on(crop)));
    }

    /** Another grid, on which the image is sampled. */
    static Placed onGrid(Geometry mask, Geometry image, Geometry grid, Interpolation interpolation) {
        return new Placed(new ResampledImage(image, grid, interpolation), new Nearest(mask, grid)::place);
    }

    /** A pad beyond the image's longest side is that side: nothing overflows. */
    private static Box grown(Box box, int pad, Geometry image) {
        return box.grow(Math.min(pad, Math.max(image.nx(), Math.max(image.ny(), image.nz()))));
    }
}
