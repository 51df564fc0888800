package radiome.io.meta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import radiome.error.Text;
import radiome.io.stored.bytes.Refusal;
import radiome.io.stored.header.FileStart;
import radiome.io.stored.header.HeaderText;
import radiome.io.stored.header.Numbers;
import radiome.source.Source;

/**
 * The {@code Key = value} lines of a MetaImage header; the last of them is {@code ElementDataFile}.
 *
 * @param end the offset behind the header, where local voxels begin
 */
record MetaFields(Source source, Map<String, String> fields, int end) {
    static final String DATA_FILE = "ElementDataFile";

    static MetaFields of(FileStart start) {
        HeaderText text = HeaderText.of(start, line -> key(line).equals(DATA_FILE));
        Source source = start.source();
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : text.lines()) {
            if (line.isBlank()) {
                continue;
            }
            if (key(line).isEmpty()) {
                throw Refusal.impossible(
                        source,
                        "The header holds the line '" + Text.clean(line) + "', which is not of the form Key = value.");
            }
            String value = line.substring(line.indexOf('=') + 1).strip();
            if (fields.putIfAbsent(key(line), value) != null) {
                throw Refusal.impossible(source, Text.clean(key(line)) + " stands twice in the header.");
            }
        }
        if (!text.closed()) {
            throw Refusal.damaged(
                            source,
                            "The header ends after " + Refusal.count(text.end())
                                    + " bytes without the line ElementDataFile: the file is cut.")
                    .raise();
        }
        return new MetaFields(source, fields, text.end());
    }

    /** The word before the equals sign; empty when there is none. */
    static String key(String line) {
        int equals = line.indexOf('=');
        return equals < 0 ? "" : line.substring(0, equals).strip();
    }

    /** The first of these keys that is there, newer spellings first. */
    Optional<String> first(String... keys) {
        return List.of(keys).stream().filter(fields::containsKey).findFirst();
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** @throws radiome.error.RadiomeException D22 when it is missing */
    String required(String key) {
        return optional(key).orElseThrow(() -> Refusal.impossible(source, key + " is missing from the header."));
    }

    boolean isTrue(String key) {
        return optional(key)
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("t") || value.equals("1"))
                .isPresent();
    }

    /** One whole number, or {@code otherwise} when the key is absent. */
    long whole(String key, long otherwise) {
        if (!fields.containsKey(key)) {
            return otherwise;
        }
        long[] value = Numbers.whole(source, key, required(key));
        if (value.length != 1) {
            throw Refusal.impossible(source, key + " is '" + Text.clean(required(key)) + "', not one whole number.");
        }
        return value[0];
    }

    /** Exactly {@code count} finite numbers. */
    double[] real(String key, int count) {
        double[] values = Numbers.real(source, key, Numbers.words(required(key)));
        if (values.length != count) {
            throw Refusal.impossible(source, key + " holds " + values.length + " numbers, not " + count + ".");
        }
        return values;
    }
}
