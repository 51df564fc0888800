/** Columns of text as numbers: commas, units, words for a missing value. */
@NullMarked
package radiome.table.number;

import org.jspecify.annotations.NullMarked;
