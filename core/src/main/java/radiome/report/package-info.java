@NullMarked
package radiome.report;

import org.jspecify.annotations.NullMarked;
