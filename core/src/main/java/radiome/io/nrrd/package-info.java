/** NRRD, versions 1 to 5. */
@NullMarked
package radiome.io.nrrd;

import org.jspecify.annotations.NullMarked;
