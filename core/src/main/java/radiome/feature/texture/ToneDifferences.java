package radiome.feature.texture;

import java.util.Arrays;
import radiome.feature.formula.Distribution;
import radiome.feature.region.GreyLevels;
import radiome.feature.region.RegionOfInterest;

/**
 * The neighbourhood grey tone difference matrix: for each grey level i that occurs its number of voxels n, its share p, and
 * s, the sum over its voxels of |i - mean level of the neighbours|. What the formulas of {@link Ngtdm} share, in forms that
 * do not compare all pairs of levels. For one thread.
 */
final class ToneDifferences {
    private final double[] grey;
    private final double[] n;
    private final double[] p;
    private final double[] s;
    private final double voxels;

    /**
     * @param grey the numbers of the levels that occur, ascending, at least one
     * @param n their voxels, each at least 1; with and without neighbours
     * @param s their sums of differences
     */
    ToneDifferences(double[] grey, double[] n, double[] s) {
        this.grey = Arrays.copyOf(grey, grey.length);
        this.n = Arrays.copyOf(n, n.length);
        this.s = Arrays.copyOf(s, s.length);
        this.voxels = Arrays.stream(n).sum();
        this.p = Arrays.stream(n).map(count -> count / voxels).toArray();
    }

    /** @throws radiome.error.RadiomeException G16 when no direction fits into the box, G20 and G21 as {@link GreyLevels} */
    static ToneDifferences of(RegionOfInterest region) {
        double[] s = Neighbours.of(region).differences();
        GreyLevels levels = region.greyLevels();
        double[] grey = new double[s.length];
        double[] n = new double[s.length];
        for (int rank = 1; rank <= s.length; rank++) {
            grey[rank - 1] = levels.number(rank);
            n[rank - 1] = levels.voxels(rank);
        }
        return new ToneDifferences(grey, n, s);
    }

    /** How many levels occur. */
    int levels() {
        return grey.length;
    }

    /** All voxels. */
    double voxels() {
        return voxels;
    }

    /** Sum of s. */
    double sum() {
        double sum = 0;
        for (double difference : s) {
            sum += difference;
        }
        return sum;
    }

    /** Sum of p s. */
    double weightedSum() {
        double sum = 0;
        for (int i = 0; i < s.length; i++) {
            sum += p[i] * s[i];
        }
        return sum;
    }

    /** Sum over i and j of p(i) p(j) (i - j)^2: twice the variance. */
    double contrast() {
        return 2 * new Distribution(grey, p, 1).variance();
    }

    /**
     * Sum over i and j of (p(i) + p(j)) (i - j)^2: twice the sum of p(i) times the squared distances of i from all levels,
     * which are levels x (i - m)^2 + sum of (j - m)^2 about their mean m.
     */
    double strength() {
        double middle = 0;
        for (double level : grey) {
            middle += level / grey.length;
        }
        double spread = 0;
        double distances = 0;
        for (int i = 0; i < grey.length; i++) {
            double squared = (grey[i] - middle) * (grey[i] - middle);
            spread += squared;
            distances += p[i] * squared;
        }
        return 2 * (grey.length * distances + spread);
    }

    /** Sum over i and j of |i p(i) - j p(j)|: each gap between neighbours in order, times the pairs on its two sides. */
    double busyness() {
        double[] products = new double[grey.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = grey[i] * p[i];
        }
        Arrays.sort(products);
        double sum = 0;
        for (int i = 1; i < products.length; i++) {
            sum += (products[i] - products[i - 1]) * i * (products.length - i);
        }
        return 2 * sum;
    }

    /**
     * Sum over i and j of |i - j| (p(i) s(i) + p(j) s(j)) / (p(i) + p(j)): twice the sum over i of n(i) s(i) times the sum
     * over j of |i - j| / (n(i) + n(j)). The levels j of one n are taken together; there are few different n.
     */
    double complexity() {
        double sum = 0;
        for (double count : Arrays.stream(n).distinct().toArray()) {
            double several = 0;
            double total = 0;
            for (int j = 0; j < n.length; j++) {
                several += n[j] == count ? 1 : 0;
                total += n[j] == count ? grey[j] - grey[0] : 0;
            }
            double below = 0;
            double totalBelow = 0;
            for (int i = 0; i < n.length; i++) {
                double level = grey[i] - grey[0];
                double distances = (level * below - totalBelow) + (total - totalBelow - level * (several - below));
                sum += n[i] * s[i] / (n[i] + count) * distances;
                if (n[i] == count) {
                    below++;
                    totalBelow += level;
                }
            }
        }
        return 2 * sum;
    }
}
