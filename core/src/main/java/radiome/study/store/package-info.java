/** The run folder on disk: its lock, its records by content key, and files that are never half written. */
@NullMarked
package radiome.study.store;

import org.jspecify.annotations.NullMarked;
