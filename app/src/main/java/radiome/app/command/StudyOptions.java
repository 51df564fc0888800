package radiome.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import radiome.error.Fault;
import radiome.error.SettingFault;

/** Options of every command that works on a study. */
final class StudyOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the tables and images, when it is not the study file's own.")
    @Nullable
    Path data;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to work with; results do not depend on it. Default: the processors.")
    int threads = Runtime.getRuntime().availableProcessors();

    /** @throws radiome.error.RadiomeException C4 */
    int checkedThreads() {
        if (threads < 1) {
            throw Fault.of(SettingFault.C4, "", "--threads " + threads + " is not at least 1.", "`--threads 2`")
                    .raise();
        }
        return threads;
    }
}
