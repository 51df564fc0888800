package radiome.model;

import java.util.List;
import java.util.Optional;

/** The classifiers a study may name, with their default settings, in the order shown to users. */
public final class Classifiers {
    private Classifiers() {}

    public static List<Classifier> all() {
        return List.of(new Knn(), new GaussianNaiveBayes());
    }

    /** The classifier of that name in a study file, for example {@code naive-bayes}. */
    public static Optional<Classifier> byName(String name) {
        return all().stream().filter(c -> c.name().equals(name)).findFirst();
    }
}
