/** Grey levels of pairs of neighbours: the co-occurrence matrix and its formulas. */
@NullMarked
package radiome.feature.cooccurrence;

import org.jspecify.annotations.NullMarked;
