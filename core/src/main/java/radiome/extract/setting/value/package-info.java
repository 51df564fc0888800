/** What a setting may hold, and values as they were written. */
@NullMarked
package radiome.extract.setting.value;

import org.jspecify.annotations.NullMarked;
