package radiome.extract.cases;

import java.util.List;
import java.util.Optional;
import radiome.error.Fault;
import radiome.extract.CaseInput;
import radiome.extract.roi.RoiWish;

/**
 * A row of a table of cases.
 *
 * @param line of the file, from 1, in which it begins
 * @param cells as in the table, one a column; fewer or more for a ragged row
 * @param input the case, unless the row cannot be used; with its ROI where the row asks for one ROI
 * @param wish which ROIs of the mask the row asks for; empty where it says nothing
 * @param fault why it cannot
 */
public record CaseRow(
        int line, List<String> cells, Optional<CaseInput> input, Optional<RoiWish> wish, Optional<Fault> fault) {
    public CaseRow {
        cells = List.copyOf(cells);
    }

    /** The same row with a case of the caller's. */
    CaseRow with(CaseInput other) {
        return new CaseRow(line, cells, Optional.of(other), wish, fault);
    }

    /** The same row, which cannot be used. */
    CaseRow failed(Fault why) {
        return new CaseRow(line, cells, Optional.empty(), wish, Optional.of(why));
    }
}
