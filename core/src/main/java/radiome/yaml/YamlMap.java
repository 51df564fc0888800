package radiome.yaml;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.error.Suggestion;
import radiome.error.Text;

/**
 * A map of a YAML file, keys in the order of the file. Reading a value of the wrong type does not throw: the problem is
 * kept in {@link #faults()}, so that all of a file's problems can be told at once.
 */
public final class YamlMap {
    private final List<Entry> entries;
    private final Yaml.Context context;
    private final String where;
    private final int line;

    YamlMap(List<Entry> entries, Yaml.Context context, String where, int line) {
        this.entries = List.copyOf(entries);
        this.context = context;
        this.where = where;
        this.line = line;
    }

    public List<Entry> entries() {
        return entries;
    }

    public List<String> keys() {
        return entries.stream().map(Entry::key).toList();
    }

    public Optional<YamlValue> get(String key) {
        return entries.stream().filter(e -> e.key.equals(key)).map(Entry::value).findFirst();
    }

    /** The value unless it is absent or null. */
    public Optional<YamlValue> given(String key) {
        return get(key).filter(v -> !v.isNull());
    }

    /** Every key that is not among the known ones becomes a fault C1 with line, column and "did you mean". */
    public void refuseUnknown(Collection<String> known) {
        for (Entry e : entries) {
            if (!known.contains(e.key)) {
                context.add(
                        SettingFault.C1,
                        e.where() + ": the key '" + Text.clean(e.key) + "' is not known"
                                + Suggestion.didYouMean(e.key, known),
                        "use one of: " + String.join(", ", known));
            }
        }
    }

    /** A fault told of this map: {@code what} follows line and column. */
    public void report(SettingFault code, String what, String fix) {
        context.add(code, where + ": " + what, fix);
    }

    /** All problems found in this file so far, in the order found. */
    public List<Fault> faults() {
        return Collections.unmodifiableList(context.faults());
    }

    /** {@code line 3, column 5}. */
    public String where() {
        return where;
    }

    public int line() {
        return line;
    }

    /** The file's name as the user wrote it. */
    public String file() {
        return context.file();
    }

    /** One key with its value; line and column are the key's. */
    public record Entry(String key, YamlValue value, int line, int column) {
        public String where() {
            return "line " + line + ", column " + column;
        }
    }
}
