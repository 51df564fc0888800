package radiome.study.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.error.TableFault;
import radiome.source.Source;
import radiome.study.draft.PatternPairs.Pair;
import radiome.table.text.TableReader;
import radiome.table.text.TextTable;

/**
 * A study file from a folder's table and files. Ids are the column whose values stand in the most file names; outcome,
 * centre and clinical columns are known by usual names only, everything doubtful is said in a comment.
 *
 * @param text of the study file
 * @param found one line a thing that was found, for the user
 */
public record StudyDraft(String text, List<String> found) {
    private static final Pattern OUTCOME = Pattern.compile(
            "recurrence|relapse|progression|metasta.*|outcome|event|response|death|status|label|target|复发|转移|结局");
    private static final Pattern CENTRE = Pattern.compile("cent(re|er)|hospital|site|institution|医院|中心");
    private static final Pattern CLINICAL = Pattern.compile("age|sex|gender|((t|n|m|tumou?r)[_ ]?)?stage|年龄|性别|.*分期");

    public StudyDraft {
        found = List.copyOf(found);
    }

    /** A table that may be the patients', with how many file names its best id column explains. */
    private record Candidate(String file, TextTable table, int idColumn, int files) {
        List<String> ids() {
            return IntStream.range(0, table.rows())
                    .mapToObj(i -> table.at(i, idColumn))
                    .toList();
        }
    }

    /**
     * @throws RadiomeException T18 when the folder holds no table with ids that stand in names of image files, or no pair of
     *     image and mask
     */
    public static StudyDraft of(Path folder) {
        FolderFiles files = FolderFiles.of(folder);
        Candidate best = best(folder, files);
        List<Pair> pairs =
                byColumns(best, files).map(List::of).orElseGet(() -> PatternPairs.of(files.volumes(), best.ids()));
        if (pairs.isEmpty()) {
            throw Fault.of(
                            TableFault.T18,
                            folder.toString(),
                            files.volumes().size()
                                    + " image files were found, but no image with a mask of the same patient.",
                            "name masks so that `mask`, `seg` or `label` stands in their path, beside the patient's id")
                    .raise();
        }
        return new StudyDraft(text(best, pairs), found(best, pairs));
    }

    private static Candidate best(Path folder, FolderFiles files) {
        List<Candidate> candidates = new ArrayList<>();
        for (String name : files.tables()) {
            try {
                TextTable table = TableReader.standard().read(Source.of(folder.resolve(name), name));
                for (int j = 0; j < table.columns(); j++) {
                    Set<String> ids = distinct(table, j);
                    if (ids.size() == table.rows()) {
                        int explained = (int) files.volumes().stream()
                                .filter(f -> ids.stream().anyMatch(id -> id.length() > 1 && f.contains(id)))
                                .count();
                        candidates.add(new Candidate(name, table, j, explained));
                    }
                }
            } catch (RadiomeException e) {
                // another kind of file with this ending: not the patients' table
            }
        }
        return candidates.stream()
                .filter(c -> c.files > 0)
                .reduce((a, b) -> b.files > a.files ? b : a) // the first of equals
                .orElseThrow(() -> Fault.of(
                                TableFault.T18,
                                folder.toString(),
                                "No table (.csv, .tsv) was found with a column of patients whose ids stand in the names of "
                                        + files.volumes().size() + " image files.",
                                "put a table with one row a patient and a column `id` into the folder")
                        .raise());
    }

    /** A table that itself holds the paths, in columns image and mask. */
    private static Optional<Pair> byColumns(Candidate best, FolderFiles files) {
        int image = column(best.table, Pattern.compile("image|scan"));
        int mask = column(best.table, Pattern.compile("mask|seg(mentation)?|label"));
        if (image < 0 || mask < 0) {
            return Optional.empty();
        }
        int both = (int) IntStream.range(0, best.table.rows())
                .filter(i -> files.volumes().contains(best.table.at(i, image))
                        && files.volumes().contains(best.table.at(i, mask)))
                .count();
        return both == 0
                ? Optional.empty()
                : Optional.of(new Pair(
                        "MR",
                        "{" + best.table.names().get(image) + "}",
                        "{" + best.table.names().get(mask) + "}",
                        both));
    }

    private static Set<String> distinct(TextTable table, int column) {
        Set<String> values = new LinkedHashSet<>();
        for (int i = 0; i < table.rows(); i++) {
            if (!table.at(i, column).isEmpty()) {
                values.add(table.at(i, column));
            }
        }
        return values;
    }

    private static int column(TextTable table, Pattern name) {
        return IntStream.range(0, table.columns())
                .filter(j -> name.matcher(table.names().get(j).toLowerCase(Locale.ROOT))
                        .matches())
                .findFirst()
                .orElse(-1);
    }

    private static List<String> columns(Candidate best, IntPredicate wanted) {
        return IntStream.range(0, best.table.columns())
                .filter(j -> j != best.idColumn)
                .filter(wanted)
                .mapToObj(best.table.names()::get)
                .toList();
    }

    private static List<String> named(Candidate best, Pattern name) {
        return columns(
                best,
                j -> name.matcher(best.table.names().get(j).toLowerCase(Locale.ROOT))
                        .matches());
    }

    private static List<String> outcomes(Candidate best) {
        List<String> binary = columns(best, j -> distinct(best.table, j).size() == 2);
        List<String> usual = binary.stream()
                .filter(c -> Pattern.compile("(^|.*[_ ])(" + OUTCOME.pattern() + ")($|[_ ].*)")
                        .matcher(c.toLowerCase(Locale.ROOT))
                        .matches())
                .toList();
        return usual.isEmpty() ? binary : usual;
    }

    private static String text(Candidate best, List<Pair> pairs) {
        List<String> outcomes = outcomes(best);
        StringBuilder text = new StringBuilder();
        text.append("# Written by `radiome init` from what the folder holds. Read every line and correct it, then\n");
        text.append("# `radiome check` tells what is wrong, and `radiome run` makes the study.\n");
        text.append("study: Radiomics study            # its title, for the report\n");
        text.append("seed: 20250515                     # of all random steps; another seed gives another split\n");
        text.append("cohort:\n");
        text.append("  table: ").append(quoted(best.file)).append('\n');
        text.append("  id: ")
                .append(quoted(best.table.names().get(best.idColumn)))
                .append('\n');
        if (outcomes.isEmpty()) {
            text.append("  # No column with two values was found: name the outcome and the value that is the event.\n");
            text.append("  outcome: {column: OUTCOME, positive: 1}\n");
        } else {
            if (outcomes.size() > 1) {
                text.append("  # Columns with two values: ")
                        .append(String.join(", ", outcomes))
                        .append('\n');
            }
            int column = best.table.indexOf(outcomes.get(0));
            List<String> values = distinct(best.table, column).stream().sorted().toList();
            text.append("  # Is this the outcome, and is this value the event? The other value is ")
                    .append(values.get(0))
                    .append(".\n");
            text.append("  outcome: {column: ").append(quoted(outcomes.get(0)));
            text.append(", positive: ").append(quoted(values.get(1))).append("}\n");
        }
        List<String> centres = named(best, CENTRE);
        text.append(
                centres.isEmpty()
                        ? "  # centre: hospital               # a column, when patients come from several centres\n"
                        : "  centre: " + quoted(centres.get(0)) + "\n");
        List<String> clinical = named(best, CLINICAL).stream()
                .filter(c -> outcomes.isEmpty() || !c.equals(outcomes.get(0)))
                .map(StudyDraft::quoted)
                .toList();
        text.append(
                clinical.isEmpty()
                        ? "  # clinical: [age, sex]           # columns known before the outcome; they make Model 0\n"
                        : "  clinical: [" + String.join(", ", clinical) + "]   # all known before the outcome?\n");
        text.append("  # missing: [999]                 # numbers that mean missing, beside the usual words\n");
        text.append("sequences:\n");
        for (Pair pair : pairs) {
            text.append("  ")
                    .append(quoted(pair.name()))
                    .append(":   # ")
                    .append(pair.cases())
                    .append(" cases\n");
            text.append("    image: ").append(quoted(pair.image())).append('\n');
            text.append("    mask: ").append(quoted(pair.mask())).append('\n');
            text.append("    label: 1                       # the ROI's value in the mask\n");
        }
        text.append("# extract: {parameters: params.yaml}   # a PyRadiomics parameter file, beside this one\n");
        text.append("select: {method: lasso, folds: 10}\n");
        text.append("# The analysis that leads the report; name it before the first run.\n");
        text.append("# primary: {sequence: ").append(quoted(pairs.get(0).name()));
        text.append(", model: I, classifier: naive-bayes}\n");
        text.append("protocol: strict\n");
        text.append("resampling: {holdout: 0.7}         # share of the training patients\n");
        return text.toString();
    }

    private static String quoted(String value) {
        return value.matches("[A-Za-z][A-Za-z0-9_./-]*")
                ? value
                : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static List<String> found(Candidate best, List<Pair> pairs) {
        List<String> found = new ArrayList<>();
        found.add("table: " + best.file + ", " + best.table.rows() + " patients, id column "
                + best.table.names().get(best.idColumn));
        List<String> outcomes = outcomes(best);
        found.add(outcomes.isEmpty() ? "no outcome was recognised" : "outcome, to be confirmed: " + outcomes.get(0));
        for (Pair pair : pairs) {
            found.add("sequence " + pair.name() + ": " + pair.cases() + " cases, " + pair.image() + " with "
                    + pair.mask());
        }
        return found;
    }
}
