package radiome.num;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's step-down adjustment of p values (1979), as R's p.adjust: a missing p is left out of the count and stays NaN. */
public final class Holm {
    private Holm() {}

    /**
     * @param p from 0 to 1, or NaN; not changed
     * @return adjusted p in the same order
     */
    public static double[] adjust(double[] p) {
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        int[] ascending = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double running = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            running = Math.max(running, Math.min(1, (ascending.length - rank) * p[ascending[rank]]));
            adjusted[ascending[rank]] = running;
        }
        return adjusted;
    }
}
