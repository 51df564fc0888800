package radiome.golden;

/** Compares one case with its reference values. */
@FunctionalInterface
interface Check {
    /**
     * @param one the case
     * @param counted takes the comparisons
     * @param tally takes what is skipped inside the case
     */
    void compare(Case one, Tally.Case counted, Tally tally);
}
