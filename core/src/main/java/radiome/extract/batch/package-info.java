/** Many cases in parallel, each by itself. */
@NullMarked
package radiome.extract.batch;

import org.jspecify.annotations.NullMarked;
