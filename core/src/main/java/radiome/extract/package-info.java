@NullMarked
package radiome.extract;

import org.jspecify.annotations.NullMarked;
