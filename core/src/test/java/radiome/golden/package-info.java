@NullMarked
package radiome.golden;

import org.jspecify.annotations.NullMarked;
