/** Statistics of the grey values of a region, without their places. */
@NullMarked
package radiome.feature.firstorder;

import org.jspecify.annotations.NullMarked;
