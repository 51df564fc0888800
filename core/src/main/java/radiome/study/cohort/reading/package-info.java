/** From a table of texts to patients: what is wrong in ids, outcome, centre and clinical columns. */
@NullMarked
package radiome.study.cohort.reading;

import org.jspecify.annotations.NullMarked;
