package radiome.extract.frame;

import java.util.Optional;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Moments;
import radiome.image.Scan;

/**
 * A box of the image; held as a whole.
 *
 * @param image grid of the whole image
 * @param crop the part that is left of it
 */
public record CroppedImage(Geometry image, Box crop) implements Frame {
    @Override
    public Geometry grid() {
        return image.of(crop);
    }

    @Override
    public Box held(Box wanted) {
        return grid().box();
    }

    @Override
    public long bytes(Box wanted) {
        return Double.BYTES * crop.voxels();
    }

    @Override
    public Taken take(Scan scan, Wanted wanted) {
        Taken read = new WholeImage(image).take(scan, new Wanted(crop, wanted.statistics(), wanted.normalising()));
        return new Taken(read.file(), grid().box(), read.voxels(), Optional.of(Moments.of(read.voxels())));
    }
}
