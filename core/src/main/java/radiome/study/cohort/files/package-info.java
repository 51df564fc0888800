/** The files of each patient: patterns by id, and what lies where they look. */
@NullMarked
package radiome.study.cohort.files;

import org.jspecify.annotations.NullMarked;
