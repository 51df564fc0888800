/** From a mask file to the ROI that is measured: placed on its frame, checked, resegmented. */
@NullMarked
package radiome.extract.roi;

import org.jspecify.annotations.NullMarked;
