/** Sampling one grid on another, bit for bit as ITK's resampling filter and so PyRadiomics. */
@NullMarked
package radiome.image.resample;

import org.jspecify.annotations.NullMarked;
