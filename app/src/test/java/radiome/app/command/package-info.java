@NullMarked
package radiome.app.command;

import org.jspecify.annotations.NullMarked;
