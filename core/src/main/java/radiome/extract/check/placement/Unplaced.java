package radiome.extract.check.placement;

import java.util.Optional;
import radiome.error.Fault;
import radiome.error.FileFault;
import radiome.error.Level;
import radiome.image.Scan;

/**
 * D25 of a pair: one file does not say where it lies, the other does, and the two grids differ. Then their displacement is
 * unknown, and so is the ROI's place. Where both or neither say it they are treated alike, as ITK does.
 */
public final class Unplaced {
    private Unplaced() {}

    /** @return the error, told of the file that does not say it */
    public static Optional<Fault> fault(Scan mask, Scan image) {
        Optional<Fault> ofMask = unplaced(mask);
        Optional<Fault> ofImage = unplaced(image);
        boolean sameAxes = mask.geometry().dimensions() == image.geometry().dimensions(); // else G10
        if (ofMask.isPresent() == ofImage.isPresent() || !sameAxes) {
            return Optional.empty();
        }
        String other = ofMask.isPresent() ? "image" : "mask";
        return ofMask.or(() -> ofImage)
                .map(fault -> new Fault(
                        fault.code(),
                        Level.ERROR,
                        fault.patient(),
                        fault.sequence(),
                        fault.file(),
                        fault.what() + " The " + other + " says where it lies, so the two cannot be compared.",
                        fault.measured(),
                        fault.unit(),
                        fault.fix()));
    }

    /** A D25 with a length tells of two places that disagree, one of which was taken. */
    private static Optional<Fault> unplaced(Scan scan) {
        return scan.notices().stream()
                .filter(fault -> fault.code() == FileFault.D25 && fault.measured() == null)
                .findFirst();
    }
}
