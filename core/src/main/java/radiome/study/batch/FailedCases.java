package radiome.study.batch;

import java.nio.file.Path;
import java.util.List;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.study.store.TableFile;

/** {@code failed_cases.csv}: which cases have no features, and why. */
public final class FailedCases {
    private FailedCases() {}

    /**
     * Writes or replaces the table; without rows when no case failed.
     *
     * @param faults of all levels; errors of a case are written, in their order
     * @throws radiome.error.RadiomeException R3, R12
     */
    public static void write(Path file, List<Fault> faults) {
        TableFile.write(
                file,
                List.of("id", "sequence", "code", "file", "what", "fix"),
                out -> faults.stream()
                        .filter(f -> f.level() == Level.ERROR && !f.patient().isEmpty())
                        .forEach(f -> out.texts(
                                List.of(f.patient(), f.sequence(), f.code().name(), f.file(), f.what(), f.fix()))));
    }
}
