/** The study file: what is to be studied, bound and checked before any work. */
@NullMarked
package radiome.study.plan;

import org.jspecify.annotations.NullMarked;
