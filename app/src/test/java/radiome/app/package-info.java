@NullMarked
package radiome.app;

import org.jspecify.annotations.NullMarked;
