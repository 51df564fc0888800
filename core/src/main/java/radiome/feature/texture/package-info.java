/** Runs, zones, dependences and differences of grey tone: classes on the size of equal parts and on neighbourhoods. */
@NullMarked
package radiome.feature.texture;

import org.jspecify.annotations.NullMarked;
