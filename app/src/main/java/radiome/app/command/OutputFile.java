package radiome.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import radiome.error.Fault;
import radiome.error.SettingFault;

/** A file that a command writes: never over one that is there, unless asked to. */
final class OutputFile {
    private OutputFile() {}

    /** @throws radiome.error.RadiomeException C7 when the file is there and {@code force} is not given */
    static void refuseOverwriting(Path file, boolean force) {
        if (Files.exists(file) && !force) {
            throw Fault.of(
                            SettingFault.C7,
                            file.toString(),
                            "The file is there already.",
                            "`--force` overwrites it; or give another name to `-o`")
                    .raise();
        }
    }
}
