/** From one table to scores: the chain of fitted steps, its folds, and what it gives on each cohort. */
@NullMarked
package radiome.study.chain;

import org.jspecify.annotations.NullMarked;
