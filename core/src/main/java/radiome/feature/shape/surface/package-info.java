/** The triangles between a region and what lies around it. */
@NullMarked
package radiome.feature.shape.surface;

import org.jspecify.annotations.NullMarked;
