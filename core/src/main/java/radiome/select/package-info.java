@NullMarked
package radiome.select;

import org.jspecify.annotations.NullMarked;
