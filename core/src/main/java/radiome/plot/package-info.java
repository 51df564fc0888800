@NullMarked
package radiome.plot;

import org.jspecify.annotations.NullMarked;
