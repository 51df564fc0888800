/** Tables of text as people have them: encodings, separators, headers, cells. */
@NullMarked
package radiome.table.text;

import org.jspecify.annotations.NullMarked;
