package radiome.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a comparison with reference values found, in all and by group. Not safe for threads. */
public final class ReferenceReport {
    /** Relative deviation that is still equal, as the reference states. */
    public static final double RELATIVE = 1e-9;

    private final Tally all;
    private final Map<String, Tally> groups = new TreeMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** @param name of the whole comparison, one word */
    public ReferenceReport(String name) {
        this.all = new Tally(name);
    }

    /**
     * Counts a value.
     *
     * @param group for example a feature class, one word
     * @param what case, setting and name
     * @param absolute a difference up to this is none
     */
    void add(String group, String what, double expected, double actual, double absolute) {
        Tally tally = groups.computeIfAbsent(group, Tally::new);
        tally.add(expected, actual, absolute);
        if (all.add(expected, actual, absolute) > RELATIVE) {
            tally.wrong();
            all.wrong();
            wrong.add(what + ": " + actual + ", PyRadiomics " + expected);
        }
    }

    /** Counts something that is no number: names, an error. */
    void check(String group, String what, boolean isRight) {
        Tally tally = groups.computeIfAbsent(group, Tally::new);
        tally.add(1, isRight ? 1 : 2);
        all.add(1, isRight ? 1 : 2);
        if (!isRight) {
            tally.wrong();
            all.wrong();
            wrong.add(what);
        }
    }

    /** A row of the index ran. */
    public void row() {
        all.row();
    }

    /** A row of the index was left out. */
    public void skip(String reason) {
        all.skip();
        leaveOut(reason);
    }

    /** A value inside a row that ran is not compared. */
    void leaveOut(String reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    /** Of all groups together. */
    public Tally all() {
        return all;
    }

    /** By group, by name. */
    public Map<String, Tally> groups() {
        return groups;
    }

    /** What is not compared, by reason, and how many. */
    public Map<String, Integer> leftOut() {
        return leftOut;
    }

    /** What is beyond the tolerance, a line each. */
    public List<String> wrong() {
        return wrong;
    }
}
