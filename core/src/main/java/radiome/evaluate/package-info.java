@NullMarked
package radiome.evaluate;

import org.jspecify.annotations.NullMarked;
