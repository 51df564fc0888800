/** Axes, and numbers on them. */
@NullMarked
package radiome.plot.axis;

import org.jspecify.annotations.NullMarked;
