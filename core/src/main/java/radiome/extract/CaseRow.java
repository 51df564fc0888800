package radiome.extract;

import java.util.List;
import java.util.Optional;
import radiome.error.Fault;

/**
 * A row of a table of cases.
 *
 * @param line of the file, from 1, in which it begins
 * @param cells as in the table, one a column; fewer or more for a ragged row
 * @param input the case, unless the row cannot be used
 * @param fault why it cannot
 */
public record CaseRow(int line, List<String> cells, Optional<CaseInput> input, Optional<Fault> fault) {
    public CaseRow {
        cells = List.copyOf(cells);
    }
}
