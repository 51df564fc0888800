package radiome.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import radiome.error.SettingFault;
import radiome.error.Text;

/**
 * A value of a YAML file with its place. The typed getters give an empty result and keep a fault C2 when the value is of
 * another type: whole numbers are not cut from fractions, text is not turned into numbers, true is not 1.
 */
public final class YamlValue {
    private static final int DEEPEST = 50;
    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);

    private final Node node;
    private final Yaml.Context context;
    private final int depth;

    YamlValue(Node node, Yaml.Context context, int depth) {
        this.node = node;
        this.context = context;
        this.depth = depth;
    }

    public boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether it was written as a whole number. */
    public boolean isInteger() {
        return node.getTag().equals(Tag.INT);
    }

    /** Whether it was written as a number, whole or not. */
    public boolean isNumber() {
        return isInteger() || node.getTag().equals(Tag.FLOAT);
    }

    public boolean isBoolean() {
        return node.getTag().equals(Tag.BOOL);
    }

    /** A scalar as written, whatever its type: ids such as {@code 0137} stay text. */
    public Optional<String> text() {
        if (node instanceof ScalarNode scalar && !isNull() && plain()) {
            return Optional.of(scalar.getValue());
        }
        wrong("text");
        return Optional.empty();
    }

    public OptionalDouble number() {
        if (node instanceof ScalarNode scalar && isNumber() && plain()) {
            OptionalDouble value = parse(scalar.getValue());
            if (value.isPresent()) {
                return value;
            }
        }
        wrong("a number");
        return OptionalDouble.empty();
    }

    public OptionalInt integer() {
        if (node instanceof ScalarNode scalar && isInteger() && plain()) {
            try {
                return OptionalInt.of(Integer.decode(scalar.getValue()));
            } catch (NumberFormatException e) {
                // out of the range of int: told below
            }
        }
        wrong("a whole number");
        return OptionalInt.empty();
    }

    public Optional<Boolean> bool() {
        if (node instanceof ScalarNode scalar && isBoolean() && plain()) {
            return Optional.of(scalar.getValue().equalsIgnoreCase("true"));
        }
        wrong("true or false");
        return Optional.empty();
    }

    public Optional<List<YamlValue>> list() {
        if (node instanceof SequenceNode sequence && shallow()) {
            List<YamlValue> values = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                values.add(new YamlValue(item, context, depth + 1));
            }
            return Optional.of(values);
        }
        wrong("a list");
        return Optional.empty();
    }

    public Optional<YamlMap> map() {
        if (!(node instanceof MappingNode mapping) || !shallow()) {
            wrong("a map (key: value)");
            return Optional.empty();
        }
        List<YamlMap.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple pair : mapping.getValue()) {
            YamlValue key = new YamlValue(pair.getKeyNode(), context, depth + 1);
            if (!(pair.getKeyNode() instanceof ScalarNode scalar)) {
                key.wrong("a plain word as key");
                continue;
            }
            if (!seen.add(scalar.getValue())) {
                context.add(
                        SettingFault.C6,
                        key.where() + ": the key '" + Text.clean(scalar.getValue()) + "' stands there twice",
                        "delete one of the two lines");
                continue;
            }
            entries.add(new YamlMap.Entry(
                    scalar.getValue(),
                    new YamlValue(pair.getValueNode(), context, depth + 1),
                    key.line(),
                    key.column()));
        }
        return Optional.of(new YamlMap(entries, context, where(), line()));
    }

    /** Keeps a fault C2: what was expected here, and what stands there. */
    public void wrong(String expected) {
        report(SettingFault.C2, "expected " + expected + ", found " + describe(), "write " + expected + " there");
    }

    /** Keeps a fault of this place: {@code what} follows line and column. */
    public void report(SettingFault code, String what, String fix) {
        context.add(code, where() + ": " + what, fix);
    }

    /** The value as a person would name it: {@code '1.5'}, {@code a list}, {@code nothing}. */
    public String describe() {
        if (isNull()) {
            return "nothing";
        }
        return node instanceof ScalarNode scalar
                ? "'" + Text.clean(scalar.getValue()) + "'"
                : isList() ? "a list" : "a map";
    }

    /** Counts from 1. */
    public int line() {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    /** Counts from 1. */
    public int column() {
        return node.getStartMark().map(m -> m.getColumn() + 1).orElse(1);
    }

    /** {@code line 3, column 5}. */
    public String where() {
        return "line " + line() + ", column " + column();
    }

    private boolean plain() {
        return PLAIN.contains(node.getTag());
    }

    private boolean shallow() {
        if (depth > DEEPEST) {
            report(SettingFault.C6, "nested more than " + DEEPEST + " levels deep", "write it flatter");
        }
        return depth <= DEEPEST && plain();
    }

    private static OptionalDouble parse(String value) {
        try {
            return OptionalDouble.of(
                    switch (value) {
                        case ".inf", ".Inf", "+.inf", "+.Inf" -> Double.POSITIVE_INFINITY;
                        case "-.inf", "-.Inf" -> Double.NEGATIVE_INFINITY;
                        case ".nan", ".NaN" -> Double.NaN;
                        default -> Double.parseDouble(value);
                    });
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
