package radiome.plot.axis;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Moves labels along a line just so far that none covers another. */
public final class Spread {
    private Spread() {}

    /**
     * The places at least {@code gap} apart, in the order of the wanted ones, whose summed squared distance from the
     * wanted ones is smallest (isotonic regression of {@code wanted - rank * gap} by pooling neighbours). They lie
     * inside the bounds as far as those have room.
     *
     * @param wanted in any order
     * @return one place a label, in the order of {@code wanted}
     */
    public static double[] apart(double[] wanted, double gap, double low, double high) {
        int n = wanted.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] mean = new double[n];
        int[] size = new int[n];
        int pools = 0;
        for (int rank = 0; rank < n; rank++) {
            mean[pools] = wanted[order[rank]] - rank * gap;
            size[pools++] = 1;
            while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
                int both = size[pools - 2] + size[pools - 1];
                mean[pools - 2] = (mean[pools - 2] * size[pools - 2] + mean[pools - 1] * size[pools - 1]) / both;
                size[pools-- - 2] = both;
            }
        }
        double[] place = new double[n];
        double highest = Math.max(low, high - (n - 1) * gap);
        int rank = 0;
        for (int pool = 0; pool < pools; pool++) {
            double shifted = Math.min(highest, Math.max(low, mean[pool]));
            for (int k = 0; k < size[pool]; k++, rank++) {
                place[order[rank]] = shifted + rank * gap;
            }
        }
        return place;
    }
}
