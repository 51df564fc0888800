package radiome.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RunFault;

/** The process's standard output, in UTF-8 whatever the locale says, that remembers why writing failed. */
final class StandardOutput extends FilterOutputStream {
    private @Nullable IOException failure;
    private final PrintStream text;

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
        this.text = new PrintStream(new BufferedOutputStream(this), false, StandardCharsets.UTF_8);
    }

    PrintStream text() {
        return text;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** The code to end with: {@code code}, or 5 when not all could be written, as into a full disk or a closed pipe. */
    int end(Console console, int code) {
        text.flush();
        if (failure == null) {
            return code;
        }
        String reason = String.valueOf(failure.getMessage());
        if (!reason.contains("Broken pipe")) { // whoever reads only the head wants no message
            console.tell(Fault.of(
                            RunFault.R4,
                            "",
                            "The standard output could not be written: " + reason + ".",
                            "write into a file on a disk with room, `-o FILE`")
                    .at(Level.STOP));
        }
        return ExitCode.MACHINE;
    }
}
