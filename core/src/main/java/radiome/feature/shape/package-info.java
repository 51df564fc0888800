/** The form of a region in space and in a plane. */
@NullMarked
package radiome.feature.shape;

import org.jspecify.annotations.NullMarked;
