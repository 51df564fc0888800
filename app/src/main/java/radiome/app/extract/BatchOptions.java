package radiome.app.extract;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.error.Text;
import radiome.extract.Extractor;
import radiome.extract.batch.Batch;
import radiome.extract.cases.Shard;
import radiome.study.store.Store;

/** How many cases are worked on, which of them, and where their results are kept. */
public final class BatchOptions {
    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Cases at the same time; values do not depend on it. Default: the processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--case-timeout",
            paramLabel = "MIN",
            description = "Minutes after which a case is given up. Default: 30.")
    private int timeoutMinutes = 30;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Only every N-th row of the table, from the I-th: one of N machines' parts.")
    private @Nullable String shard;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Where each result is kept as soon as it is known, so that the same command goes on where it "
                    + "was; shards may share it. Default: FILE.store beside -o, DIR/store in --out-dir.")
    private @Nullable Path store;

    @Option(names = "--no-store", description = "Keep nothing, and compute every case.")
    private boolean noStore;

    /** @throws radiome.error.RadiomeException C4 for numbers out of range */
    public void check() {
        if (jobs < 1 || timeoutMinutes < 1) {
            throw Fault.of(SettingFault.C4, "", "-j and --case-timeout are at least 1.", "`-j 2`")
                    .raise();
        }
        shard();
    }

    /** The rows to work on. */
    Shard shard() {
        if (shard == null) {
            return Shard.WHOLE;
        }
        return Shard.parse(shard)
                .orElseThrow(() -> Fault.of(
                                SettingFault.C4,
                                "",
                                "--shard " + Text.clean(String.valueOf(shard)) + " is not I/N with I from 1 to N.",
                                "`--shard 1/4` on the first of four machines")
                        .raise());
    }

    int jobs() {
        return jobs;
    }

    Batch batch(Extractor extractor) {
        return Batch.of(extractor, jobs).withCaseTimeout(Duration.ofMinutes(timeoutMinutes));
    }

    /** @param beside where results are kept unless an option says otherwise; empty when nothing is written to a file */
    Optional<Store> store(Optional<Path> beside) {
        return noStore
                ? Optional.empty()
                : Optional.ofNullable(store).or(() -> beside).map(Store::new);
    }
}
