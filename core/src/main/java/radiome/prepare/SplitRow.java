package radiome.prepare;

import java.util.List;

/**
 * What a split knows of a row.
 *
 * @param id the row's id; rows of one id are never separated
 * @param outcome 0 or 1
 * @param centre the centre, or the empty string
 * @param marks rows that share one are never separated: the patient behind a lesion, the hash of the images
 */
public record SplitRow(String id, int outcome, String centre, List<String> marks) {
    public SplitRow {
        marks = List.copyOf(marks);
    }

    /** A row that belongs to no other. */
    public SplitRow(String id, int outcome, String centre) {
        this(id, outcome, centre, List.of());
    }
}
