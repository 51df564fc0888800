package radiome.study.cohort.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import radiome.num.Numbers;
import radiome.study.cohort.Coding.Kind;
import radiome.table.number.MissingWords;
import radiome.table.text.CellText;

/** What a clinical column is, by its name, else by its values; and how its texts become numbers. */
final class ClinicalKind {
    private static final Set<String> FEMALE = Set.of("f", "female", "w", "woman", "women", "女", "女性");
    private static final Set<String> MALE = Set.of("m", "male", "man", "men", "男", "男性");
    private static final Pattern T_NAME = Pattern.compile("(c|p|yp|clinical|pathological)?t(stage|category|分期)");
    private static final Pattern N_NAME = Pattern.compile("(c|p|yp|clinical|pathological)?n(stage|category|分期)");
    private static final Pattern T_VALUE = Pattern.compile("(?i)[cpyra]{0,3}T[0-4X].*");
    private static final Pattern N_VALUE = Pattern.compile("(?i)[cpyra]{0,3}N[0-3X].*");
    private static final Pattern ROMAN_VALUE = Pattern.compile("(I{1,3}|IV)[A-D]?");

    private ClinicalKind() {}

    static Kind of(String name, List<String> cells, MissingWords missing) {
        return byName(name).orElseGet(() -> byValues(cells, missing));
    }

    private static Optional<Kind> byName(String name) {
        String lower = CellText.normal(name).toLowerCase(Locale.ROOT);
        List<String> words = Arrays.asList(lower.split("[^\\p{L}]+", -1));
        String joined = String.join("", words);
        if (words.contains("age") || lower.contains("年龄")) {
            return Optional.of(Kind.AGE);
        }
        if (words.contains("sex") || words.contains("gender") || lower.contains("性别")) {
            return Optional.of(Kind.SEX);
        }
        if (lower.equals("t") || T_NAME.matcher(joined).matches()) {
            return Optional.of(Kind.T_STAGE);
        }
        if (lower.equals("n") || N_NAME.matcher(joined).matches()) {
            return Optional.of(Kind.N_STAGE);
        }
        boolean isOfMetastases = joined.endsWith("mstage") || joined.equals("m分期");
        boolean isStage = words.contains("stage") || lower.contains("分期");
        return isStage && !isOfMetastases ? Optional.of(Kind.STAGE) : Optional.empty();
    }

    private static Kind byValues(List<String> cells, MissingWords missing) {
        List<String> keys = cells.stream().map(ValuePair::key).distinct().toList();
        if (ValuePair.in(keys).filter(p -> !p.equals(ValuePair.ZERO_ONE)).isPresent()) {
            return Kind.TWO_VALUES;
        }
        List<String> values =
                cells.stream().filter(c -> !missing.contains(c)).distinct().toList();
        if (values.isEmpty() || values.stream().anyMatch(Numbers::isNumber)) {
            return Kind.NUMBER;
        }
        List<String> plain = values.stream().map(CellText::normal).toList();
        if (allMatch(plain, T_VALUE)) {
            return Kind.T_STAGE;
        }
        if (allMatch(plain, N_VALUE)) {
            return Kind.N_STAGE;
        }
        if (allMatch(plain, ROMAN_VALUE)) {
            return Kind.STAGE;
        }
        List<String> lower =
                plain.stream().map(v -> v.toLowerCase(Locale.ROOT)).distinct().toList();
        if (lower.stream().allMatch(v -> FEMALE.contains(v) || MALE.contains(v))) {
            return Kind.SEX;
        }
        boolean areTwo = lower.size() <= 2 && lower.stream().noneMatch(v -> Character.isDigit(v.charAt(0)));
        return areTwo ? Kind.TWO_VALUES : Kind.NUMBER;
    }

    private static boolean allMatch(List<String> values, Pattern pattern) {
        return values.stream().allMatch(v -> pattern.matcher(v).matches());
    }

    /** Text to level; empty for what is missing or no value of the kind. */
    static Function<String, OptionalInt> coder(Kind kind, List<String> cells, MissingWords missing) {
        List<String> keys = cells.stream()
                .filter(c -> !missing.contains(c))
                .map(ValuePair::key)
                .distinct()
                .sorted()
                .toList();
        return switch (kind) {
            case T_STAGE -> unlessMissing(missing, StageText::t);
            case N_STAGE -> unlessMissing(missing, StageText::n);
            case STAGE -> unlessMissing(missing, StageText::overall);
            case SEX -> unlessMissing(missing, cell -> sex(cell, keys));
            case TWO_VALUES -> pairCoder(cells, keys, missing);
            case NUMBER, AGE -> throw new IllegalArgumentException(kind + " has no levels");
        };
    }

    private static Function<String, OptionalInt> unlessMissing(
            MissingWords missing, Function<String, OptionalInt> coder) {
        return cell -> missing.contains(cell) ? OptionalInt.empty() : coder.apply(cell);
    }

    /** Words; 0 and 1 as they stand; of two other numbers the smaller is 0. */
    private static OptionalInt sex(String cell, List<String> keys) {
        String key = ValuePair.key(cell);
        if (FEMALE.contains(key) || MALE.contains(key)) {
            return OptionalInt.of(MALE.contains(key) ? 1 : 0);
        }
        boolean plain = keys.stream().allMatch(k -> k.equals("0") || k.equals("1"));
        if (plain) {
            return OptionalInt.of(Integer.parseInt(key));
        }
        boolean twoNumbers = keys.size() <= 2 && keys.stream().allMatch(Numbers::isNumber);
        return twoNumbers ? OptionalInt.of(keys.indexOf(key)) : OptionalInt.empty();
    }

    /** No and yes of a known pair are 0 and 1, else the first text by code points is 0. */
    private static Function<String, OptionalInt> pairCoder(
            List<String> cells, List<String> keys, MissingWords missing) {
        List<String> all = cells.stream().map(ValuePair::key).distinct().toList();
        Optional<ValuePair> pair = ValuePair.in(all).or(() -> ValuePair.ofAll(keys));
        return cell -> {
            String key = ValuePair.key(cell);
            if (pair.isPresent()) {
                return key.equals(pair.get().yes())
                        ? OptionalInt.of(1)
                        : key.equals(pair.get().no()) ? OptionalInt.of(0) : OptionalInt.empty();
            }
            int place = missing.contains(cell) ? -1 : keys.indexOf(key);
            return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
        };
    }
}
