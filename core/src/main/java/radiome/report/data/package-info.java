/** What a report says, as plain values. */
@NullMarked
package radiome.report.data;

import org.jspecify.annotations.NullMarked;
