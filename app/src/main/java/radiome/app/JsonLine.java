package radiome.app;

import org.jspecify.annotations.Nullable;
import radiome.error.Fault;
import radiome.num.Numbers;

/**
 * A message as one JSON object on one line, always with the same keys: level, code, id, sequence, file, what, measured,
 * unit, fix. Written here because a JSON library costs more time to load than a short command takes.
 */
final class JsonLine {
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder text = new StringBuilder("{");

    private JsonLine() {}

    static String of(Fault fault) {
        return new JsonLine()
                .add("level", fault.level().word())
                .add("code", fault.code().name())
                .add("id", fault.patient())
                .add("sequence", fault.sequence())
                .add("file", fault.file())
                .add("what", fault.what())
                .add("measured", fault.measured())
                .add("unit", fault.unit())
                .add("fix", fault.fix())
                .end();
    }

    /** A line that has no code. */
    static String of(String level, String what) {
        return new JsonLine()
                .add("level", level)
                .add("code", "")
                .add("id", "")
                .add("sequence", "")
                .add("file", "")
                .add("what", what)
                .add("measured", (Double) null)
                .add("unit", "")
                .add("fix", "")
                .end();
    }

    private JsonLine add(String key, String value) {
        key(key).append('"');
        for (int i = 0; i < value.length(); i++) {
            escape(value.charAt(i));
        }
        text.append('"');
        return this;
    }

    /** JSON knows no NaN and no infinity: null. */
    private JsonLine add(String key, @Nullable Double value) {
        key(key).append(value == null || value.isNaN() || value.isInfinite() ? "null" : Numbers.text(value));
        return this;
    }

    private StringBuilder key(String key) {
        return text.append(text.length() == 1 ? "" : ",")
                .append('"')
                .append(key)
                .append("\":");
    }

    private void escape(char c) {
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (isPlain(c)) {
            text.append(c);
        } else {
            text.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                text.append(Character.forDigit((c >> shift) & 15, 16));
            }
        }
    }

    /** Surrogates are escaped, since half a pair cannot be written as UTF-8; so are line ends that JSON itself allows. */
    private static boolean isPlain(char c) {
        return c >= FIRST_PRINTABLE && !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029';
    }

    private String end() {
        return text.append('}').toString();
    }
}
