package radiome.filter.line;

/** A filter of whole lines, many side by side, so that the processor's vectors are used. For one thread; buffers are reused. */
public interface LineFilter {
    /**
     * Filters.
     *
     * @param rows element i of line l at {@code rows[i][l]}; there may be more rows and longer ones. May be changed
     * @param length of each line, at least 1
     * @param lines how many, at most {@link Lines#LANES}
     * @return the filtered lines, in the same order; overwritten by the next call
     */
    double[][] apply(double[][] rows, int length, int lines);
}
