package radiome.app.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import radiome.app.Console;
import radiome.app.ExitCode;

/** Prints a script that makes bash and zsh complete commands and options. */
@Command(
        description = {
            "Print a script that completes commands and options with the Tab key.",
            "For bash: source <(radiome completion)",
            "For zsh: autoload -U bashcompinit && bashcompinit && source <(radiome completion)"
        })
public final class Completion implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public Completion(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("radiome", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
