package radiome.io.stored.values;

import java.io.IOException;

/** One of several values a voxel, where those of a voxel stand together. */
public final class OneComponent implements Values {
    private static final int PIECE = 8192;

    private final Values all;
    private final int count;
    private final int chosen;
    private final double[] scratch;

    public OneComponent(Values all, int count, int chosen) {
        this.all = all;
        this.count = count;
        this.chosen = chosen;
        this.scratch = new double[Math.max(PIECE / count, 1) * count];
    }

    @Override
    public void next(double[] into, int from, int n) throws IOException {
        for (int done = 0; done < n; ) {
            int piece = Math.min(n - done, scratch.length / count);
            all.next(scratch, 0, piece * count);
            for (int i = 0; i < piece; i++) {
                into[from + done + i] = scratch[i * count + chosen];
            }
            done += piece;
        }
    }

    @Override
    public void skip(long n) throws IOException {
        all.skip(n * count);
    }

    @Override
    public void finish() throws IOException {
        all.finish();
    }

    @Override
    public void close() throws IOException {
        all.close();
    }
}
