/** What a header says, checked in itself: size, orientation, scaling, how and where voxels are stored. */
@NullMarked
package radiome.io.stored.header;

import org.jspecify.annotations.NullMarked;
