package radiome.golden;

import java.util.Map;
import java.util.TreeMap;
import radiome.selftest.Tally;

/** What a walker leaves out, by kind. */
final class Skipped {
    private final Tally tally;
    private final Map<String, Integer> kinds = new TreeMap<>();

    Skipped(Tally tally) {
        this.tally = tally;
    }

    /** A case of a kind that nothing computes yet. */
    void add(String kind) {
        tally.skip();
        part(kind);
    }

    /** A quantity or file inside a case that ran. */
    void part(String kind) {
        kinds.merge(kind, 1, Integer::sum);
    }

    @Override
    public String toString() {
        return kinds.toString();
    }
}
