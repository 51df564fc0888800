package radiome.feature.formula;

/**
 * One feature: its name and its formula over what the family computes once.
 *
 * @param <S> what the family's formulas share: moments, a matrix with its marginals
 */
public interface Formula<S> {
    /** PyRadiomics' name, as in a column. */
    String feature();

    double of(S shared);

    /** Whether the feature is computed only when named. */
    default boolean isDeprecated() {
        return false;
    }
}
