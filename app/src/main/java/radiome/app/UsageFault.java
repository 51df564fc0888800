package radiome.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.error.Suggestion;
import radiome.error.Text;

/** A command line that cannot be understood, as fault C4. */
final class UsageFault {
    private UsageFault() {}

    /** The first word is no command. */
    static Fault unknownCommand(String word, Collection<String> commands) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        boolean isStudy = lower.endsWith(".yaml") || lower.endsWith(".yml");
        String fix = Suggestion.nearest(isStudy ? "run" : word, commands)
                .map(c -> "did you mean `radiome " + c + (isStudy ? " " + Text.clean(word) : "") + "`?")
                .orElse("`radiome --help` lists the commands");
        return Fault.of(SettingFault.C4, "", "There is no command " + Text.clean(word) + ".", fix);
    }

    /** What the parser of a command's words did not accept. */
    static Fault of(ParameterException refused) {
        CommandSpec command = refused.getCommandLine().getCommandSpec();
        String help = "`" + command.qualifiedName() + " --help` lists what it takes";
        if (!(refused instanceof UnmatchedArgumentException unmatched)) {
            return Fault.of(SettingFault.C4, "", sentence(String.valueOf(refused.getMessage())), help);
        }
        String word = unmatched.getUnmatched().get(0);
        if (!word.startsWith("-")) {
            return Fault.of(
                    SettingFault.C4,
                    "",
                    "`" + command.qualifiedName() + "` takes no " + Text.clean(word) + " here.",
                    help);
        }
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        List<String> options = command.options().stream()
                .filter(option -> !option.hidden())
                .map(option -> option.longestName())
                .toList();
        Optional<String> nearest = Suggestion.nearest(name, options);
        return Fault.of(
                SettingFault.C4,
                "",
                "`" + command.qualifiedName() + "` has no option " + Text.clean(name) + ".",
                nearest.map(n -> "did you mean `" + n + "`? " + help).orElse(help));
    }

    private static String sentence(String message) {
        String text = Text.clean(message);
        return text.endsWith(".") || text.endsWith("...") ? text : text + ".";
    }
}
