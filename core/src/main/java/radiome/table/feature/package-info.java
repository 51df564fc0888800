/** Feature tables of ours and of PyRadiomics, read and written. */
@NullMarked
package radiome.table.feature;

import org.jspecify.annotations.NullMarked;
