package radiome.filter.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Points spread evenly over a sphere: the corners of an icosahedron, whose triangles are split in four at the middles of their
 * edges as often as asked, each time moving all corners out to the sphere: 12, 42, 162, 642, ... points, in the order and with
 * the roundings of trimesh's {@code icosphere}; samples beside a border and sums in 32 bit hang on them.
 */
final class Icosphere {
    private static final double GOLDEN = (1 + Math.sqrt(5)) / 2;

    /** Between the length of an edge, 1.05, and the next distance between corners, 1.7. */
    private static final double LONGER_THAN_EDGES = 1.2;

    private final double radius;
    private final List<double[]> corners = new ArrayList<>();
    private List<int[]> triangles = new ArrayList<>();

    private Icosphere(double radius) {
        this.radius = radius;
        addCorners();
        addTriangles();
    }

    /** @return points x 3 coordinates */
    static double[][] points(int subdivisions, double radius) {
        Icosphere sphere = new Icosphere(radius);
        for (int i = 0; i < subdivisions; i++) {
            sphere.split();
            sphere.moveToSphere();
        }
        if (subdivisions == 0) {
            sphere.moveToSphere();
        }
        return sphere.corners.toArray(new double[0][]);
    }

    /** (-1, golden, 0), (1, golden, 0), (-1, -golden, 0), (1, -golden, 0) and their rotations through the axes. */
    private void addCorners() {
        double size = Math.sqrt(2 + GOLDEN);
        for (int axis = 0; axis < 3; axis++) {
            for (int i = 0; i < 4; i++) {
                double[] corner = new double[3];
                corner[axis] = (i % 2 == 0 ? -1 : 1) / size;
                corner[(axis + 1) % 3] = (i < 2 ? GOLDEN : -GOLDEN) / size;
                corners.add(corner);
            }
        }
    }

    private void addTriangles() {
        for (int a = 0; a < corners.size(); a++) {
            for (int b = a + 1; b < corners.size(); b++) {
                for (int c = b + 1; c < corners.size(); c++) {
                    if (isEdge(a, b) && isEdge(b, c) && isEdge(a, c)) {
                        triangles.add(new int[] {a, b, c});
                    }
                }
            }
        }
    }

    private boolean isEdge(int a, int b) {
        double[] p = corners.get(a);
        double[] q = corners.get(b);
        return length(p[0] - q[0], p[1] - q[1], p[2] - q[2]) < LONGER_THAN_EDGES;
    }

    /** The middles of edges are numbered by the higher of the edge's corners, then by the lower. */
    private void split() {
        TreeMap<Long, Integer> middles = new TreeMap<>();
        for (int[] t : triangles) {
            for (int i = 0; i < 3; i++) {
                middles.put(edge(t[i], t[(i + 1) % 3]), 0);
            }
        }
        middles.replaceAll((edge, none) -> {
            double[] p = corners.get((int) (edge >> Integer.SIZE));
            double[] q = corners.get(edge.intValue());
            corners.add(new double[] {(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2});
            return corners.size() - 1;
        });
        List<int[]> smaller = new ArrayList<>();
        for (int[] t : triangles) {
            int ab = Objects.requireNonNull(middles.get(edge(t[0], t[1])));
            int bc = Objects.requireNonNull(middles.get(edge(t[1], t[2])));
            int ca = Objects.requireNonNull(middles.get(edge(t[2], t[0])));
            smaller.add(new int[] {t[0], ab, ca});
            smaller.add(new int[] {t[1], bc, ab});
            smaller.add(new int[] {t[2], ca, bc});
            smaller.add(new int[] {ab, bc, ca});
        }
        triangles = smaller;
    }

    private static long edge(int a, int b) {
        return (long) Math.max(a, b) << Integer.SIZE | Math.min(a, b);
    }

    private void moveToSphere() {
        for (double[] corner : corners) {
            double length = length(corner[0], corner[1], corner[2]);
            double missing = radius - length;
            for (int i = 0; i < 3; i++) {
                corner[i] += corner[i] / length * missing;
            }
        }
    }

    private static double length(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }
}
