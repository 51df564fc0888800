package radiome.io.stored.values;

import java.io.IOException;
import java.util.List;
import radiome.io.stored.bytes.Stretch;

/** The values of several stretches, one after another; one file is open at a time. */
public final class JoinedValues implements Values {
    /** Opens a stretch. */
    @FunctionalInterface
    public interface Opener {
        Values open(Stretch stretch) throws IOException;
    }

    private final List<Stretch> stretches;
    private final long each;
    private final Opener opener;
    private int next = 1;
    private Values current;
    private long left;

    /** @param each values in every stretch */
    public JoinedValues(List<Stretch> stretches, long each, Opener opener) throws IOException {
        this.stretches = stretches;
        this.each = each;
        this.opener = opener;
        this.current = opener.open(stretches.get(0));
        this.left = each;
    }

    @Override
    public void next(double[] into, int from, int n) throws IOException {
        for (int done = 0; done < n; ) {
            turn();
            int piece = (int) Math.min(n - done, left);
            current.next(into, from + done, piece);
            done += piece;
            left -= piece;
        }
    }

    @Override
    public void skip(long n) throws IOException {
        for (long done = 0; done < n; ) {
            turn();
            long piece = Math.min(n - done, left);
            current.skip(piece);
            done += piece;
            left -= piece;
        }
    }

    @Override
    public void finish() throws IOException {
        current.finish();
        while (next < stretches.size()) {
            left = 0;
            turn();
            current.finish();
        }
    }

    @Override
    public void close() throws IOException {
        current.close();
    }

    private void turn() throws IOException {
        if (left == 0) {
            current.finish();
            current.close();
            current = opener.open(stretches.get(next++));
            left = each;
        }
    }
}
