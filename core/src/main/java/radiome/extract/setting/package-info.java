/** PyRadiomics' parameter file: its settings, image types and feature classes. */
@NullMarked
package radiome.extract.setting;

import org.jspecify.annotations.NullMarked;
