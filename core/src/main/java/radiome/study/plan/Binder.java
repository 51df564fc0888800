package radiome.study.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import radiome.num.Numbers;
import radiome.report.data.ReportData.Origin;
import radiome.report.data.ReportData.Setting;
import radiome.yaml.YamlMap;
import radiome.yaml.YamlValue;

/** Reads one map of the study file; each value read is noted as a setting with its origin. */
final class Binder {
    private final Optional<YamlMap> map;
    private final String prefix;
    private final List<Setting> settings;

    /**
     * @param map the map, or empty when the file does not give it: all values are defaults then
     * @param prefix of setting names, for example {@code cohort.}, or the empty string
     * @param settings where each setting is noted
     */
    Binder(Optional<YamlMap> map, String prefix, List<Setting> settings) {
        this.map = map;
        this.prefix = prefix;
        this.settings = settings;
    }

    /** A map inside this one. */
    Binder inside(String key) {
        return new Binder(value(key).flatMap(YamlValue::map), prefix + key + ".", settings);
    }

    Optional<YamlMap> map() {
        return map;
    }

    Optional<YamlValue> value(String key) {
        return map.flatMap(m -> m.given(key));
    }

    String text(String key, String otherwise) {
        return optionalText(key).orElseGet(() -> byDefault(key, otherwise, otherwise));
    }

    Optional<String> optionalText(String key) {
        Optional<String> text = value(key).flatMap(YamlValue::text);
        text.ifPresent(t -> note(key, t));
        return text;
    }

    List<String> texts(String key, List<String> otherwise) {
        Optional<List<YamlValue>> items = value(key).flatMap(YamlValue::list);
        if (items.isEmpty()) {
            return byDefault(key, otherwise, otherwise.toString());
        }
        List<String> texts = new ArrayList<>();
        items.get().forEach(item -> item.text().ifPresent(texts::add));
        note(key, texts.toString());
        return texts;
    }

    int integer(String key, int otherwise, int least) {
        return checked(
                key,
                otherwise,
                String.valueOf(otherwise),
                v -> v.integer().stream().boxed().findFirst(),
                i -> i >= least,
                "a whole number of at least " + least,
                String::valueOf);
    }

    long seed(String key, long otherwise) {
        return checked(
                key, otherwise, String.valueOf(otherwise), Binder::whole, s -> true, "a whole number", String::valueOf);
    }

    /** A number above 0 and below 1. */
    double share(String key, double otherwise) {
        return checked(
                key,
                otherwise,
                Numbers.text(otherwise),
                v -> v.number().stream().boxed().findFirst(),
                x -> x > 0 && x < 1,
                "a number above 0 and below 1",
                Numbers::text);
    }

    private <T> T checked(
            String key,
            T otherwise,
            String otherwiseText,
            Function<YamlValue, Optional<T>> read,
            java.util.function.Predicate<T> allowed,
            String expected,
            Function<T, String> write) {
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            return byDefault(key, otherwise, otherwiseText);
        }
        Optional<T> found = read.apply(value.get());
        if (found.isPresent() && !allowed.test(found.get())) {
            value.get().wrong(expected);
            return otherwise;
        }
        found.ifPresent(f -> note(key, write.apply(f)));
        return found.orElse(otherwise);
    }

    private static Optional<Long> whole(YamlValue value) {
        if (value.isInteger()) {
            try {
                return value.text().map(Long::decode);
            } catch (NumberFormatException e) {
                // beyond 64 bits: told below
            }
        }
        value.wrong("a whole number of at most 18 digits");
        return Optional.empty();
    }

    /** Notes that a key has its default. */
    <T> T byDefault(String key, T value, String text) {
        settings.add(new Setting(prefix + key, text, Origin.DEFAULT, 0, ""));
        return value;
    }

    private void note(String key, String text) {
        int line = value(key).map(YamlValue::line).orElse(0);
        settings.add(new Setting(prefix + key, text, Origin.STUDY_FILE, line, ""));
    }
}
