@NullMarked
package radiome.model;

import org.jspecify.annotations.NullMarked;
