package radiome.extract.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of the rows of a table, for one of several machines: every n-th row, so that neighbours in the table, which are
 * often alike in size, are dealt out evenly. The parts together are the table, and none has a row of another.
 *
 * @param number from 1 to {@code of}
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
    /** All rows. */
    public static final Shard WHOLE = new Shard(1, 1);

    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("shard " + number + " of " + of);
        }
    }

    /** Reads {@code 2/8}; empty when the text is no shard. */
    public static Optional<Shard> parse(String text) {
        if (!text.strip().matches("[0-9]{1,6}/[0-9]{1,6}")) {
            return Optional.empty();
        }
        String[] parts = text.strip().split("/", -1);
        int number = Integer.parseInt(parts[0]);
        int of = Integer.parseInt(parts[1]);
        return number < 1 || number > of ? Optional.empty() : Optional.of(new Shard(number, of));
    }

    /** The rows of this part, in their order. */
    public <T> List<T> of(List<T> rows) {
        List<T> part = new ArrayList<>();
        for (int i = number - 1; i < rows.size(); i += of) {
            part.add(rows.get(i));
        }
        return part;
    }
}
