package radiome.study.run;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names from a study file as parts of file names, one to one: letters, digits, {@code - _ + .} stay, other bytes become %XX. */
final class FileName {
    private FileName() {}

    static String of(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128
                    && (Character.isLetterOrDigit(c) || "-_+".indexOf(c) >= 0 || (c == '.' && out.length() > 0));
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
