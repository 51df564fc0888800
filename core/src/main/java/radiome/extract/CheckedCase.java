package radiome.extract;

import java.util.List;
import radiome.error.Fault;

/**
 * A case that can be extracted.
 *
 * @param notices warnings and notes, told of this case
 * @param bytes of memory that it will hold at most, planned from its headers and its ROI's box
 */
public record CheckedCase(List<Fault> notices, long bytes) {
    public CheckedCase {
        notices = List.copyOf(notices);
    }
}
