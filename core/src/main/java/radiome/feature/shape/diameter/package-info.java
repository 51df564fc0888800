/** The greatest distances between points of a surface, without trying all pairs. */
@NullMarked
package radiome.feature.shape.diameter;

import org.jspecify.annotations.NullMarked;
