package radiome.app.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import radiome.app.Console;
import radiome.app.ExitCode;
import radiome.error.Explanation;
import radiome.error.Fault;
import radiome.error.FaultCode;
import radiome.error.Faults;
import radiome.error.Level;
import radiome.error.SettingFault;
import radiome.error.Suggestion;
import radiome.error.Text;

/** Prints what a code of a message means, or all codes by group. */
@Command(description = "Say what the code of a message means; without a code, list all.")
public final class Explain implements Callable<Integer> {
    private static final int WIDTH = 100;
    private static final int INDENT = 17;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "For example G4; upper or lower case.")
    private String code = "";

    public Explain(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(code.isEmpty() ? list() : explanation(find(code)));
        return ExitCode.DONE;
    }

    private static FaultCode find(String code) {
        return Faults.byName(code.strip()).orElseThrow(() -> {
            List<String> known = Faults.all().stream().map(FaultCode::name).toList();
            String nearest = Suggestion.nearest(code, known)
                    .map(n -> "did you mean `radiome explain " + n + "`? ")
                    .orElse("");
            return Fault.of(
                            SettingFault.C4,
                            "",
                            "There is no code " + Text.clean(code) + ".",
                            nearest + "`radiome explain` lists all codes")
                    .raise();
        });
    }

    private static String explanation(FaultCode fault) {
        Explanation e = fault.explanation();
        StringBuilder text = new StringBuilder(fault.name() + "  " + fault.title() + "\n");
        part(text, "What it means", e.meaning());
        part(text, "Why it happens", e.why());
        part(text, "What to do", e.whatToDo());
        part(text, "How it is found", e.howFound());
        part(text, "Level", effect(fault.level()));
        return text.toString();
    }

    /** A name and its paragraph, broken at spaces, later lines indented. */
    private static void part(StringBuilder text, String name, String paragraph) {
        text.append(name).append(" ".repeat(INDENT - name.length()));
        int column = INDENT;
        for (String word : paragraph.split(" ", -1)) {
            if (column > INDENT && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(" ".repeat(INDENT));
                column = INDENT;
            } else if (column > INDENT) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        text.append('\n');
    }

    private static String effect(Level level) {
        return level.word() + ": "
                + switch (level) {
                    case ERROR -> "this case is left out, all others go on";
                    case STOP -> "nothing is computed beyond what is stored";
                    case WARNING -> "the number is right under a reading that you should confirm";
                    case NOTE -> "harmless and dealt with; counted in the report";
                };
    }

    private static String list() {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (FaultCode fault : Faults.all()) {
            String letter = fault.name().substring(0, 1);
            if (!letter.equals(last)) {
                text.append(last.isEmpty() ? "" : "\n")
                        .append(letter)
                        .append("  ")
                        .append(group(letter))
                        .append('\n');
                last = letter;
            }
            text.append(String.format(Locale.ROOT, "  %-4s %s\n", fault.name(), fault.title()));
        }
        return text.append("\nradiome explain CODE says more of one.\n").toString();
    }

    private static String group(String letter) {
        return switch (letter) {
            case "G" -> "geometry of image and mask";
            case "T" -> "tables: cohort, clinical variables, features";
            case "D" -> "image and mask files";
            case "S" -> "statistics";
            case "M" -> "fitted models and what they are applied to";
            case "R" -> "the run, its folder and the machine";
            case "C" -> "command line, study file, parameter file";
            default -> throw new IllegalStateException("no title for group " + letter);
        };
    }
}
