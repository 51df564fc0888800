/** YAML files bound by hand to typed values, each problem told with line, column and "did you mean". */
@NullMarked
package radiome.yaml;

import org.jspecify.annotations.NullMarked;
