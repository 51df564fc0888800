package radiome.extract.setting;

import java.util.List;

/**
 * An image type that a parameter file asks for.
 *
 * @param name PyRadiomics' name: {@code Original}
 * @param own settings given under it; they win over the general ones for its filter and for the classes on its output
 * @param where {@code params.yaml line 3}
 */
public record ChosenType(String name, List<Given> own, String where) {
    static final String ORIGINAL = "Original";

    public ChosenType {
        own = List.copyOf(own);
    }
}
