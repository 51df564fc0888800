@NullMarked
package radiome.synthetic;

import org.jspecify.annotations.NullMarked;
