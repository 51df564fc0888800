package radiome.feature.shape.surface;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import radiome.image.Mask;
import radiome.image.Vec;

/**
 * The shape measures as their definition says them, in the manner of PyRadiomics: cube by cube, vertex by vertex, all
 * pairs of vertices. The specification of what is computed faster elsewhere.
 */
public final class PlainShape {
    private static final int[][] CORNERS = {
        {0, 0, 0}, {0, 0, 1}, {0, 1, 1}, {0, 1, 0}, {1, 0, 0}, {1, 0, 1}, {1, 1, 1}, {1, 1, 0}
    };
    static final int[][] EDGES = {
        {0, 1}, {1, 2}, {2, 3}, {3, 0}, {4, 5}, {5, 6}, {6, 7}, {7, 4}, {0, 4}, {1, 5}, {2, 6}, {3, 7}
    };

    private final Mask mask;
    private final double[] spacing;
    private final Set<List<Integer>> vertices = new LinkedHashSet<>();

    public double volume;
    public double area;
    public double whole;
    public double slice;
    public double column;
    public double row;

    /** Sum of the sizes of what was added to the volume: what its rounding is measured by. */
    public double volumeScale;

    public PlainShape(Mask mask, Vec spacing) {
        this.mask = mask;
        this.spacing = new double[] {spacing.z(), spacing.y(), spacing.x()};
        for (int z = 0; z <= mask.box().nz(); z++) {
            for (int y = 0; y <= mask.box().ny(); y++) {
                for (int x = 0; x <= mask.box().nx(); x++) {
                    addCube(new int[] {z, y, x});
                }
            }
        }
        measureDistances();
    }

    /** Coordinates count from the first voxel of a border of zeros around the box. */
    private boolean inside(int z, int y, int x) {
        return z >= 1
                && z <= mask.box().nz()
                && y >= 1
                && y <= mask.box().ny()
                && x >= 1
                && x <= mask.box().nx()
                && mask.at(x - 1, y - 1, z - 1);
    }

    private void addCube(int[] cube) {
        int index = 0;
        for (int k = 0; k < 8; k++) {
            index |= inside(cube[0] + CORNERS[k][0], cube[1] + CORNERS[k][1], cube[2] + CORNERS[k][2]) ? 1 << k : 0;
        }
        int sign = index < 128 ? 1 : -1;
        int[] edges = MeshTable.BOURKE.triangles(index < 128 ? index : 255 - index);
        for (int t = 0; t < edges.length; t += 3) {
            double[] a = vertex(cube, edges[t]);
            double[] b = vertex(cube, edges[t + 1]);
            double[] c = vertex(cube, edges[t + 2]);
            double part = sign * dot(cross(a, b), c) / 6;
            volume += part;
            volumeScale += Math.abs(part);
            double[] normal = cross(minus(a, c), minus(b, c));
            area += 0.5 * Math.sqrt(dot(normal, normal));
        }
    }

    private double[] vertex(int[] cube, int edge) {
        int[] from = CORNERS[EDGES[edge][0]];
        int[] to = CORNERS[EDGES[edge][1]];
        List<Integer> half = new ArrayList<>();
        double[] place = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            half.add(2 * cube[axis] + from[axis] + to[axis]);
            place[axis] = half.get(axis) * 0.5 * spacing[axis];
        }
        vertices.add(half);
        return place;
    }

    private void measureDistances() {
        int[][] all = vertices.stream()
                .map(v -> v.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        for (int[] a : all) {
            for (int[] b : all) {
                double z = (a[0] - b[0]) * 0.5 * spacing[0];
                double y = (a[1] - b[1]) * 0.5 * spacing[1];
                double x = (a[2] - b[2]) * 0.5 * spacing[2];
                double distance = Math.sqrt(z * z + y * y + x * x);
                whole = Math.max(whole, distance);
                slice = a[0] == b[0] ? Math.max(slice, distance) : slice;
                column = a[1] == b[1] ? Math.max(column, distance) : column;
                row = a[2] == b[2] ? Math.max(row, distance) : row;
            }
        }
    }

    /** Eigenvalues of the covariance of voxel centres, divided by n, ascending. */
    public double[] variances() {
        List<double[]> centres = new ArrayList<>();
        for (int z = 0; z < mask.box().nz(); z++) {
            for (int y = 0; y < mask.box().ny(); y++) {
                for (int x = 0; x < mask.box().nx(); x++) {
                    if (mask.at(x, y, z)) {
                        centres.add(new double[] {z * spacing[0], y * spacing[1], x * spacing[2]});
                    }
                }
            }
        }
        double[] mean = new double[3];
        centres.forEach(c -> {
            for (int axis = 0; axis < 3; axis++) {
                mean[axis] += c[axis] / centres.size();
            }
        });
        DMatrixRMaj covariance = new DMatrixRMaj(3, 3);
        for (double[] c : centres) {
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    covariance.add(i, j, (c[i] - mean[i]) * (c[j] - mean[j]) / centres.size());
                }
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(3, false, true);
        eigen.decompose(covariance);
        return IntStream.range(0, 3)
                .mapToDouble(i -> eigen.getEigenvalue(i).getReal())
                .sorted()
                .toArray();
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
