package radiome.app.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import radiome.error.Fault;
import radiome.error.RunFault;

/** Folders for what a command writes. */
final class Folders {
    private Folders() {}

    /**
     * Makes a folder and those above it, if they are not there.
     *
     * @throws radiome.error.RadiomeException R12 when it cannot be made
     */
    static Path made(Path folder) {
        try {
            return Files.createDirectories(folder.toAbsolutePath());
        } catch (IOException e) {
            throw Fault.of(
                            RunFault.R12,
                            folder.toString(),
                            "The folder cannot be made (" + e.getClass().getSimpleName() + ").",
                            "give a folder that can be written")
                    .raise(e);
        }
    }
}
