package radiome.extract.frame;

import java.util.Optional;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Scan;
import radiome.image.Scan.Part;
import radiome.image.Statistics;
import radiome.image.Volume;

/** The image as it is; only the voxels wanted are held. */
public record WholeImage(Geometry grid) implements Frame {
    @Override
    public Box held(Box wanted) {
        return wanted;
    }

    @Override
    public long bytes(Box wanted) {
        return Double.BYTES * wanted.voxels();
    }

    @Override
    public Taken take(Scan image, Wanted wanted) {
        if (!wanted.needsStatistics()) {
            return new Taken(Optional.empty(), wanted.box(), image.read(wanted.box()), Optional.empty());
        }
        Part part = image.readWithStatistics(wanted.box());
        Optional<Normalised> normalised = wanted.normalising().map(n -> n.apply(part.whole()));
        Volume voxels = normalised.map(n -> n.of(part.volume())).orElse(part.volume());
        Statistics grid = normalised.map(n -> n.of(part.whole())).orElse(part.whole());
        return new Taken(Optional.of(part.whole()), wanted.box(), voxels, Optional.of(grid));
    }
}
