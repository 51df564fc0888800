/** A region of interest as features see it: its voxels, grey levels, directions and settings. */
@NullMarked
package radiome.feature.region;

import org.jspecify.annotations.NullMarked;
