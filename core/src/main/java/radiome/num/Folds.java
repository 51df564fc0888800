package radiome.num;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows dealt to folds for cross-validation: each row is tested in one fold and trained on in the others. Immutable. */
public final class Folds {
    private final int[] foldOf;
    private final int count;

    /**
     * @param foldOf the fold of each row, from 0; copied
     * @param count the number of folds, at least 2; a fold may be empty after {@link #select}
     */
    public Folds(int[] foldOf, int count) {
        if (count < 2) {
            throw new IllegalArgumentException(count + " fold(s)");
        }
        for (int fold : foldOf) {
            if (fold < 0 || fold >= count) {
                throw new IllegalArgumentException("fold " + fold + " of " + count);
            }
        }
        this.foldOf = foldOf.clone();
        this.count = count;
    }

    public int count() {
        return count;
    }

    public int rows() {
        return foldOf.length;
    }

    /** The fold a row is tested in. */
    public int of(int row) {
        return foldOf[row];
    }

    /** The places of the rows tested in a fold, ascending. */
    public int[] test(int fold) {
        return IntStream.range(0, foldOf.length).filter(i -> foldOf[i] == fold).toArray();
    }

    /** The places of the rows trained on in a fold, ascending. */
    public int[] training(int fold) {
        return IntStream.range(0, foldOf.length).filter(i -> foldOf[i] != fold).toArray();
    }

    /** The same folds for the rows at these places, in this order. */
    public Folds select(int[] rows) {
        return new Folds(Arrays.stream(rows).map(i -> foldOf[i]).toArray(), count);
    }
}
