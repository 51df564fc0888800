@NullMarked
package radiome.study;

import org.jspecify.annotations.NullMarked;
