/** The synthetic cohort as a folder that a study can be run on. */
@NullMarked
package radiome.study.demo;

import org.jspecify.annotations.NullMarked;
