package radiome.selftest;

import java.util.function.IntConsumer;
import radiome.error.RadiomeException;

/** Extracts every case of a reference set and compares. */
public final class SelfTest {
    private final ReferenceSet set;

    public SelfTest(ReferenceSet set) {
        this.set = set;
    }

    /**
     * Runs all rows, one after the other. A row that ends in a fault where values are expected is told as wrong.
     *
     * @param done told how many rows have ended
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    public ReferenceReport run(IntConsumer done) {
        ReferenceReport report = new ReferenceReport("selftest");
        int ended = 0;
        for (ReferenceSet.Row row : set.rows()) {
            try {
                new ReferenceRow(set, row).compare(report);
            } catch (RadiomeException e) {
                String fault = e.fault().code() + " " + e.fault().what();
                report.check("faults", row.id() + ": " + fault + " PyRadiomics gives values", false);
            }
            done.accept(++ended);
        }
        return report;
    }
}
