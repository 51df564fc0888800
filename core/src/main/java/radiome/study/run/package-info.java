/** A whole study: from the study file to the run folder. */
@NullMarked
package radiome.study.run;

import org.jspecify.annotations.NullMarked;
