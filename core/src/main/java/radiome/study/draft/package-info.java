/** A first study file out of what a folder holds. */
@NullMarked
package radiome.study.draft;

import org.jspecify.annotations.NullMarked;
