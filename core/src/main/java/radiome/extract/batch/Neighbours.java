package radiome.extract.batch;

import java.util.List;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.RadiomeException;
import radiome.error.Text;
import radiome.extract.CaseInput;
import radiome.extract.check.Use;
import radiome.extract.check.grid.Grid;
import radiome.extract.check.placement.Placement;
import radiome.io.Formats;
import radiome.source.Source;

/**
 * Whose image a mask belongs to that lies wholly outside its own: the other case whose image has the mask's grid. Then two
 * rows of a table are exchanged.
 *
 * @param cases of the batch
 * @param labelChannel of the parameters
 */
record Neighbours(List<CaseInput> cases, int labelChannel) {
    private static final Placement SAME = new Placement(Placement.DEFAULT_TOLERANCE, false, Use.EXTRACT);

    /** The fault, with the other case's id when it is G8 and there is one; reads headers only. */
    Fault told(CaseInput input, Fault fault) {
        return fault.code() == GeometryFault.G8
                ? owner(input).map(id -> with(fault, id)).orElse(fault)
                : fault;
    }

    private Optional<String> owner(CaseInput input) {
        int channel = input.labelChannel().orElse(labelChannel);
        Grid mask = Grid.of(Formats.open(input.mask(), channel));
        return cases.stream()
                .filter(other -> !other.id().equals(input.id()))
                .filter(other -> grid(other.image())
                        .filter(image -> SAME.isSame(mask, image))
                        .isPresent())
                .map(CaseInput::id)
                .findFirst();
    }

    /** Nothing for a file that cannot be opened: that is told when its own case is at work. */
    private static Optional<Grid> grid(Source image) {
        try {
            return Optional.of(Grid.of(Formats.open(image)));
        } catch (RadiomeException e) {
            return Optional.empty();
        }
    }

    private static Fault with(Fault fault, String id) {
        return new Fault(
                fault.code(),
                fault.level(),
                fault.patient(),
                fault.sequence(),
                fault.file(),
                fault.what() + " It fits the image of " + Text.clean(id) + ".",
                fault.measured(),
                fault.unit(),
                fault.fix());
    }
}
