package radiome.feature.cooccurrence;

import java.util.List;

/** The blocks of a matrix: sets of rows that reach each other over common columns. Rows without cells are in none. */
interface Blocks {
    boolean areSeveral();

    /** The rows of each block, ascending. */
    List<int[]> rows();

    static Blocks of(Cells cells) {
        return cells.levels() <= Long.SIZE ? new BlocksBySets(cells) : new BlocksByTrees(CellRows.of(cells));
    }
}
