package radiome.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.RegionOfInterest;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;

/** The GLCM by its definition: a full matrix for each direction, every formula a double loop over it. */
public final class PlainGlcm {
    private static final double EPS = Math.ulp(1.0);

    private final double[] grey;
    private final double[][] p;
    private final double[] px;
    private final double[] py;

    private PlainGlcm(double[] grey, double[][] counts) {
        this.grey = grey;
        int g = grey.length;
        p = new double[g][g];
        px = new double[g];
        py = new double[g];
        double total = 0;
        for (double[] row : counts) {
            for (double count : row) {
                total += count;
            }
        }
        for (int i = 0; i < g; i++) {
            for (int j = 0; j < g; j++) {
                p[i][j] = counts[i][j] / total;
                px[i] += p[i][j];
                py[j] += p[i][j];
            }
        }
    }

    /** One matrix a direction, or one for all with a weighting norm; those without a pair left out. */
    public static List<PlainGlcm> of(RegionOfInterest region) {
        FeatureSettings settings = region.settings();
        Geometry box = region.volume().geometry();
        boolean float32 = region.volume().type() == PixelType.FLOAT32;
        long[] levels = PlainLevels.of(region.values(), settings, float32);
        long[] present = Arrays.stream(levels).sorted().distinct().toArray();
        int[] index = new int[region.mask().inside().length];
        for (int i = 0, n = 0; i < index.length; i++) {
            index[i] = region.mask().inside()[i] ? Arrays.binarySearch(present, levels[n++]) : -1;
        }
        double[] grey = Arrays.stream(present).asDoubleStream().toArray();
        List<PlainGlcm> matrices = new ArrayList<>();
        double[][] together = new double[grey.length][grey.length];
        for (int[] offset : offsets(box, settings)) {
            double[][] counts = counts(box, index, offset, grey.length, settings.symmetricalGLCM());
            if (settings.weightingNorm() != FeatureSettings.WeightingNorm.NONE) {
                double weight = weight(offset, box.spacing(), settings.weightingNorm());
                for (int i = 0; i < grey.length; i++) {
                    for (int j = 0; j < grey.length; j++) {
                        together[i][j] += weight * counts[i][j];
                    }
                }
            } else if (Arrays.stream(counts).flatMapToDouble(Arrays::stream).sum() > 0) {
                matrices.add(new PlainGlcm(grey, counts));
            }
        }
        if (Arrays.stream(together).flatMapToDouble(Arrays::stream).sum() > 0) {
            matrices.add(new PlainGlcm(grey, together));
        }
        return matrices;
    }

    /** Offsets (x, y, z): all of a cube, then one of each pair. */
    public static List<int[]> offsets(Geometry box, FeatureSettings settings) {
        int most = settings.distances().stream().mapToInt(d -> d).max().orElseThrow();
        List<int[]> offsets = new ArrayList<>();
        for (int z = most; z >= -most; z--) {
            for (int y = most; y >= -most; y--) {
                for (int x = most; x >= -most; x--) {
                    int distance = Math.max(Math.abs(x), Math.max(Math.abs(y), Math.abs(z)));
                    int[] byArrayAxis = {z, y, x};
                    boolean fits = Math.abs(x) < box.nx() && Math.abs(y) < box.ny() && Math.abs(z) < box.nz();
                    boolean flat = !settings.force2D() || byArrayAxis[settings.force2Ddimension()] == 0;
                    if (settings.distances().contains(distance) && fits && flat) {
                        offsets.add(new int[] {x, y, z});
                    }
                }
            }
        }
        return offsets.subList(0, offsets.size() / 2);
    }

    private static double[][] counts(Geometry box, int[] index, int[] offset, int levels, boolean symmetrical) {
        double[][] counts = new double[levels][levels];
        for (int z = 0; z < box.nz(); z++) {
            for (int y = 0; y < box.ny(); y++) {
                for (int x = 0; x < box.nx(); x++) {
                    int i = at(box, index, x, y, z);
                    int j = at(box, index, x + offset[0], y + offset[1], z + offset[2]);
                    if (i >= 0 && j >= 0) {
                        counts[i][j]++;
                        counts[j][i] += symmetrical ? 1 : 0;
                    }
                }
            }
        }
        return counts;
    }

    private static int at(Geometry box, int[] index, int x, int y, int z) {
        boolean inside = x >= 0 && y >= 0 && z >= 0 && x < box.nx() && y < box.ny() && z < box.nz();
        return inside ? index[x + box.nx() * (y + box.ny() * z)] : -1;
    }

    private static double weight(int[] offset, Vec spacing, FeatureSettings.WeightingNorm norm) {
        double x = Math.abs(offset[0]) * spacing.x();
        double y = Math.abs(offset[1]) * spacing.y();
        double z = Math.abs(offset[2]) * spacing.z();
        return switch (norm) {
            case INFINITY -> StrictMath.exp(-StrictMath.pow(Math.max(x, Math.max(y, z)), 2));
            case EUCLIDEAN -> StrictMath.exp(-(x * x + y * y + z * z));
            case MANHATTAN -> StrictMath.exp(-StrictMath.pow(x + y + z, 2));
            case NO_WEIGHTING, NONE -> 1;
        };
    }

    /** All features of this matrix but MCC. */
    public Map<String, Double> values() {
        double highest = grey[grey.length - 1];
        double ux = sum((i, j) -> i);
        double uy = sum((i, j) -> j);
        double sx = Math.sqrt(sum((i, j) -> (i - ux) * (i - ux)));
        double sy = Math.sqrt(sum((i, j) -> (j - uy) * (j - uy)));
        double da = sum((i, j) -> Math.abs(i - j));
        double hxy = entropy(Arrays.stream(p).flatMapToDouble(Arrays::stream).toArray());
        double hx = entropy(px);
        double hy = entropy(py);
        double hxy1 = 0;
        double hxy2 = 0;
        double largest = 0;
        double energy = 0;
        for (int i = 0; i < grey.length; i++) {
            for (int j = 0; j < grey.length; j++) {
                hxy1 -= p[i][j] * log2(px[i] * py[j] + EPS);
                hxy2 -= px[i] * py[j] * log2(px[i] * py[j] + EPS);
                largest = Math.max(largest, p[i][j]);
                energy += p[i][j] * p[i][j];
            }
        }
        Map<String, Double> values = new TreeMap<>();
        values.put("Autocorrelation", sum((i, j) -> i * j));
        values.put("ClusterProminence", sum((i, j) -> StrictMath.pow(i + j - ux - uy, 4)));
        values.put("ClusterShade", sum((i, j) -> StrictMath.pow(i + j - ux - uy, 3)));
        values.put("ClusterTendency", sum((i, j) -> StrictMath.pow(i + j - ux - uy, 2)));
        values.put("Contrast", sum((i, j) -> (i - j) * (i - j)));
        values.put("Correlation", sx * sy == 0 ? 1 : sum((i, j) -> (i - ux) * (j - uy)) / (sx * sy + EPS));
        values.put("DifferenceAverage", da);
        values.put("DifferenceEntropy", entropy(grouped(true)));
        values.put("DifferenceVariance", sum((i, j) -> (Math.abs(i - j) - da) * (Math.abs(i - j) - da)));
        values.put("Id", sum((i, j) -> 1 / (1 + Math.abs(i - j))));
        values.put("Idm", sum((i, j) -> 1 / (1 + (i - j) * (i - j))));
        values.put("Idmn", sum((i, j) -> 1 / (1 + (i - j) * (i - j) / (highest * highest))));
        values.put("Idn", sum((i, j) -> 1 / (1 + Math.abs(i - j) / highest)));
        values.put("Imc1", Math.max(hx, hy) == 0 ? 0 : (hxy - hxy1) / Math.max(hx, hy));
        values.put("Imc2", hxy2 == hxy ? 0 : Math.sqrt(1 - StrictMath.exp(-2 * (hxy2 - hxy))));
        values.put("InverseVariance", sum((i, j) -> i == j ? 0 : 1 / ((i - j) * (i - j))));
        values.put("JointAverage", ux);
        values.put("JointEnergy", energy);
        values.put("JointEntropy", hxy);
        values.put("MaximumProbability", largest);
        values.put("SumAverage", sum((i, j) -> i + j));
        values.put("SumEntropy", entropy(grouped(false)));
        values.put("SumSquares", sum((i, j) -> (i - ux) * (i - ux)));
        return values;
    }

    /** Of Q as it is written, by a general eigenvalue routine; one of -1e-17 counts as 0. */
    public double secondEigenvalue() {
        int g = grey.length;
        if (g == 1) {
            return 1;
        }
        DMatrixRMaj q = new DMatrixRMaj(g, g);
        for (int i = 0; i < g; i++) {
            for (int j = 0; j < g; j++) {
                for (int k = 0; k < g; k++) {
                    q.add(i, j, p[i][k] * p[j][k] / (px[i] * py[k] + EPS));
                }
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(g, false, false);
        if (!eigen.decompose(q)) {
            throw new IllegalStateException("no eigenvalues");
        }
        double[] real = new double[g];
        for (int i = 0; i < g; i++) {
            real[i] = eigen.getEigenvalue(i).getReal();
        }
        Arrays.sort(real);
        return Math.max(0, real[g - 2]);
    }

    private interface Term {
        double of(double i, double j);
    }

    private double sum(Term f) {
        double sum = 0;
        for (int i = 0; i < grey.length; i++) {
            for (int j = 0; j < grey.length; j++) {
                sum += f.of(grey[i], grey[j]) * p[i][j];
            }
        }
        return sum;
    }

    /** p(x - y), or p(x + y). */
    private double[] grouped(boolean difference) {
        Map<Double, Double> sums = new TreeMap<>();
        for (int i = 0; i < grey.length; i++) {
            for (int j = 0; j < grey.length; j++) {
                sums.merge(difference ? Math.abs(grey[i] - grey[j]) : grey[i] + grey[j], p[i][j], Double::sum);
            }
        }
        return sums.values().stream().mapToDouble(s -> s).toArray();
    }

    private static double entropy(double[] p) {
        double sum = 0;
        for (double share : p) {
            sum -= share * log2(share + EPS);
        }
        return sum;
    }

    private static double log2(double v) {
        return StrictMath.log(v) / StrictMath.log(2);
    }
}
