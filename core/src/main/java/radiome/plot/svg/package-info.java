/** Marks as SVG, and the numbers beside them. */
@NullMarked
package radiome.plot.svg;

import org.jspecify.annotations.NullMarked;
