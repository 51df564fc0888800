package radiome.num;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole seats dealt in proportion to sizes (Hamilton's method): the floor of each quota, then the largest remainders. */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * @param sizes of the strata, 0 or above
     * @param seats from 0 to the sum of sizes
     * @return seats a stratum, none above its size; equal remainders go to the earlier stratum
     */
    public static int[] deal(int[] sizes, int seats) {
        long total = IntStream.of(sizes).asLongStream().sum();
        if (seats < 0 || seats > total) {
            throw new IllegalArgumentException(seats + " seats for " + total);
        }
        int[] dealt = new int[sizes.length];
        long[] remainder = new long[sizes.length];
        int left = seats;
        for (int s = 0; s < sizes.length; s++) {
            long share = total == 0 ? 0 : (long) sizes[s] * seats;
            dealt[s] = total == 0 ? 0 : (int) (share / total);
            remainder[s] = total == 0 ? 0 : share % total;
            left -= dealt[s];
        }
        int[] byRemainder = IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparingLong(s -> -remainder[s]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < left; i++) {
            dealt[byRemainder[i]]++;
        }
        return dealt;
    }
}
