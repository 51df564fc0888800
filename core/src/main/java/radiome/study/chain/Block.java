package radiome.study.chain;

import java.util.List;
import radiome.table.FeatureTable;

/**
 * Columns of one origin for all rows of a model, as they go into the chain.
 *
 * @param name for example {@code T1C} or {@code clinical}
 * @param table all rows of the model, training and validation, in one order
 * @param selects whether the LASSO chooses among the columns; otherwise all are kept
 * @param categorical columns whose missing values take the mode
 */
public record Block(String name, FeatureTable table, boolean selects, List<String> categorical) {
    public Block {
        categorical = List.copyOf(categorical);
    }
}
