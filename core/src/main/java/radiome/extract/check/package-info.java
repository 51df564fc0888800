/** What can be wrong with a mask and its image, told as faults of group G. */
@NullMarked
package radiome.extract.check;

import org.jspecify.annotations.NullMarked;
