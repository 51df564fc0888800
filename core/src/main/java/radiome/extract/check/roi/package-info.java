/** What is looked at in an ROI that is found: contents of the mask, size, looks, grey values. */
@NullMarked
package radiome.extract.check.roi;

import org.jspecify.annotations.NullMarked;
