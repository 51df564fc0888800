@NullMarked
package radiome.bench;

import org.jspecify.annotations.NullMarked;
