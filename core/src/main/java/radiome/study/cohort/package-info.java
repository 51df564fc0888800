@NullMarked
package radiome.study.cohort;

import org.jspecify.annotations.NullMarked;
