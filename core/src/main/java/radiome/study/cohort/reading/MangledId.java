package radiome.study.cohort.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a spreadsheet makes of ids that look like dates or numbers to it. */
enum MangledId {
    DATE_WORD("a date (3-Mar)", "(?i)\\d{1,2}-[a-z]{3}(-\\d{2,4})?|[a-z]{3}-\\d{1,2}(-\\d{2,4})?|\\d{1,2}月\\d{1,2}日"),
    DATE_NUMBER("a date (2024/3/5)", "\\d{4}/\\d{1,2}/\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{2,4}"),
    SCIENTIFIC("a number with an exponent (1.2E+11)", "\\d(\\.\\d+)?E\\+\\d{1,3}"),
    DECIMAL("a number with a decimal (137.0)", "\\d+\\.0+"),
    NARROW("a column too narrow to show it (#####)", "#+");

    private static final Pattern MONTHS = Pattern.compile("(?i)jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec");

    private final String form;
    private final Pattern pattern;

    MangledId(String form, String pattern) {
        this.form = form;
        this.pattern = Pattern.compile(pattern);
    }

    /** In words, with an example. */
    String form() {
        return form;
    }

    /** The form an id has, if it has one. */
    static Optional<MangledId> of(String id) {
        for (MangledId form : values()) {
            boolean matches = form.pattern.matcher(id).matches();
            boolean isWord = form == DATE_WORD && id.indexOf('月') < 0;
            if (matches && (!isWord || MONTHS.matcher(id).find())) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
