package radiome.golden;

/** Compares one case with its reference values. */
@FunctionalInterface
interface Check {
    /**
     * @param one the case
     * @param counted takes the comparisons
     * @param skipped takes what is left out inside the case
     */
    void compare(Case one, Comparison counted, Skipped skipped);
}
