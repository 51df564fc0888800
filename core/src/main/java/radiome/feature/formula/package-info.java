/** A family of features as an enum of formulas over quantities that are computed once. */
@NullMarked
package radiome.feature.formula;

import org.jspecify.annotations.NullMarked;
