package radiome.select;

import java.util.List;
import java.util.Optional;

/** The selectors a study may name, with their default settings, in the order shown to users. */
public final class Selectors {
    private Selectors() {}

    public static List<Selector> all() {
        return List.of(new LassoSelection());
    }

    /** The selector of that name in a study file, for example {@code lasso}. */
    public static Optional<Selector> byName(String name) {
        return all().stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
