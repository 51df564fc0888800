package radiome.app;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The command line of PyRadiomics as one of {@code extract}: {@code -v [1..5]} says how much is told, {@code -o} replaces a
 * file without asking, and paths of a table are written in full unless {@code --format-path} says otherwise.
 */
final class PyRadiomicsArguments {
    static final String COMMAND = "pyradiomics";

    private PyRadiomicsArguments() {}

    /**
     * @param args behind the program's name
     * @return the same where they do not begin with {@code pyradiomics}
     */
    static List<String> translated(List<String> args) {
        if (args.isEmpty() || !args.get(0).equals(COMMAND)) {
            return args;
        }
        List<String> words = new ArrayList<>();
        boolean formatted = false;
        for (Iterator<String> each = args.iterator(); each.hasNext(); ) {
            String word = each.next();
            if (word.equals("-v") || word.equals("--verbosity")) {
                String level = "4";
                Optional<String> next = each.hasNext() ? Optional.of(each.next()) : Optional.empty();
                if (next.isPresent() && next.get().matches("[1-5]")) {
                    level = next.get();
                    next = Optional.empty();
                }
                verbosity(level).ifPresent(words::add);
                next.ifPresent(words::add);
            } else if (word.matches("(-v|--verbosity=)[1-5]")) {
                verbosity(word.substring(word.length() - 1)).ifPresent(words::add);
            } else {
                words.add(word);
            }
            formatted |= word.startsWith("--format-path");
        }
        words.add(1, "--force");
        if (!formatted) {
            words.add(1, "--format-path=absolute");
        }
        return words;
    }

    /** 1 critical, 2 errors, 3 warnings, 4 info, 5 debug. */
    private static Optional<String> verbosity(String level) {
        return switch (level) {
            case "1", "2" -> Optional.of("-q");
            case "3" -> Optional.empty();
            default -> Optional.of("-v");
        };
    }
}
