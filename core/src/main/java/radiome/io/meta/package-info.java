/** MetaImage (.mha, .mhd). */
@NullMarked
package radiome.io.meta;

import org.jspecify.annotations.NullMarked;
