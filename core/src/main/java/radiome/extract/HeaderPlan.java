package radiome.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import radiome.error.RadiomeException;
import radiome.extract.check.Grid;
import radiome.extract.check.Placement;
import radiome.extract.check.Use;
import radiome.image.Scan;
import radiome.io.Formats;

/** What the headers of all cases tell before any voxel is read: memory, and which image a stray mask belongs to. */
final class HeaderPlan {
    /** Decoders, pieces of files, and what the JVM keeps for a thread. */
    private static final long FIXED_BYTES = 16L << 20;

    private final List<CaseInput> cases;
    private final List<Optional<Grid>> images = new ArrayList<>();
    private final List<Optional<Grid>> masks = new ArrayList<>();

    private HeaderPlan(List<CaseInput> cases) {
        this.cases = cases;
    }

    /** Reads the headers; a file that cannot be opened is told when its case is at work. */
    static HeaderPlan of(List<CaseInput> cases, int labelChannel) {
        HeaderPlan plan = new HeaderPlan(cases);
        for (CaseInput input : cases) {
            plan.images.add(grid(input, OptionalInt.empty()));
            plan.masks.add(grid(input, OptionalInt.of(input.labelChannel().orElse(labelChannel))));
        }
        return plan;
    }

    /** Bytes for reading a case, apart from its ROI: a slice of each, and the mask as bits. */
    long readingBytes(int index) {
        long bytes = FIXED_BYTES;
        for (List<Optional<Grid>> of : List.of(images, masks)) {
            bytes += of.get(index)
                    .map(Grid::geometry)
                    .map(g -> 2L * Double.BYTES * g.nx() * g.ny() + g.voxels() / 8)
                    .orElse(0L);
        }
        return bytes;
    }

    /** As many workers as asked for, or as {@code bytes} suffice for when all read at once; at least one. */
    int workers(int asked, long bytes) {
        long most = 1;
        for (int i = 0; i < cases.size(); i++) {
            most = Math.max(most, readingBytes(i));
        }
        return (int) Math.max(1, Math.min(Math.min(asked, cases.size()), bytes / most));
    }

    /** The id of the first other case whose image has the grid of this case's mask. */
    Optional<String> imageLikeMask(int index) {
        Optional<Grid> mask = masks.get(index);
        Placement placement = new Placement(Placement.DEFAULT_TOLERANCE, false, Use.EXTRACT);
        for (int i = 0; i < cases.size() && mask.isPresent(); i++) {
            boolean other = !cases.get(i).id().equals(cases.get(index).id());
            if (other
                    && images.get(i)
                            .filter(image -> placement.isSame(mask.get(), image))
                            .isPresent()) {
                return Optional.of(cases.get(i).id());
            }
        }
        return Optional.empty();
    }

    private static Optional<Grid> grid(CaseInput input, OptionalInt channel) {
        try {
            Scan scan =
                    channel.isPresent() ? Formats.open(input.mask(), channel.getAsInt()) : Formats.open(input.image());
            return Optional.of(Grid.of(scan));
        } catch (RadiomeException e) {
            return Optional.empty();
        }
    }
}
