package radiome.feature.shape.surface;

import radiome.image.Vec;

/**
 * The surface that marching cubes puts into a cube of eight voxels, for each of the 256 ways in which they lie inside or
 * outside. Corners 0 to 7 are at (z, y, x) = 000 001 011 010 100 101 111 110; configuration = sum of 2^k over the corners
 * inside; every vertex is the middle of an edge. A configuration with corner 7 inside takes the triangles of its
 * complement, turned round: PyRadiomics' rule ({@code cshape.c}), by which neighbours may disagree on a face whose inside
 * corners are diagonal. There the surface has a hole, and its volume depends on where the coordinates start.
 *
 * <p>Triangles: public-domain table of Paul Bourke and Cory Bloyd ("Polygonising a scalar field", 1994), first half.
 */
final class MeshTable {
    static final int CONFIGURATIONS = 256;

    private static final int HALF = CONFIGURATIONS / 2;
    private static final int[][] CORNERS = {
        {0, 0, 0}, {0, 0, 1}, {0, 1, 1}, {0, 1, 0}, {1, 0, 0}, {1, 0, 1}, {1, 1, 1}, {1, 1, 0}
    };
    private static final int[][] EDGES = {
        {0, 1}, {1, 2}, {2, 3}, {3, 0}, {4, 5}, {5, 6}, {6, 7}, {7, 4}, {0, 4}, {1, 5}, {2, 6}, {3, 7}
    };

    /** Configurations 0 to 127 in order; three edges (hexadecimal) a triangle, - for none. */
    private static final String TRIANGLES = """
            - 083 019 183981 12a 08312a 92a029 2832a8a98 3b2 0b28b0 19023b 1b219b98b 3a1ba3 0a108a8ba 3903b9ba9
            98aa8b 478 430734 019847 419471731 12a847 34730412a 92a902847 2a9297273794 8473b2 b47b24204
            90184723b 47b94b9b2921 3a13ba784 1ba14b1047b4 47890b9bab03 47b4b99ba 954 954083 054150 854835315
            12a954 30812a495 52a542402 2a5325354348 95423b 0b208b495 05401523b 21525828b485 a3ba13954
            4950818a18ba 54050b5bab03 54858aa8b 978579 930953573 078017157 153357 978957a12 a12950530573
            802825857a52 2a5253357 7957893b2 95797292027b 23b018178157 b21b17715 958857a13a3b 5705097b010aba0
            ba0b03a50807570 ba57b5 a65 0835a6 9015a6 1831985a6 165261 165126308 965906026 598582526328 23ba65
            b08b20a65 01923b5a6 5a61929b298b 63b653513 08b0b50515b6 3b6036065059 65969bb98 5a6478 43047365a
            1905a6847 a65197173794 612651478 125526304347 847905065026 739794329596269 3b2784a65 5a647242027b
            01947823b5a6 9219b294b7b45a6 8473b53515b6 51b5b610b7b404b 059065036b63847 65969b4797b9 a4964a
            4a649a083 a01a60640 83181686461a 149124264 308129249264 024426 832824426 a49a64b23 08228b49a4a6
            3b201606461a 64161a48121b8b1 964936913b63 8b1810b61914641 3b6360064 648b68 7a678a89a 0730a709a67a
            a671a7178180 a67a71173 126168189867 269291679093739 780706602 732672 23ba68a89867 20727b09767a9a7
            1801781a767a23b b21b17a61671 896867916b63136 091b67 7807063b0b60 7b6
            """;

    /** Built from the table once; declared below what it is built from. */
    static final MeshTable BOURKE = new MeshTable();

    private final int[][] triangles = new int[CONFIGURATIONS][];
    private final long[] determinant = new long[CONFIGURATIONS];
    private final long[][] oriented = new long[3][CONFIGURATIONS];

    private MeshTable() {
        String[] listed = TRIANGLES.strip().split("\\s+", -1);
        for (int i = 0; i < HALF; i++) {
            int[] edges = listed[i].equals("-")
                    ? new int[0]
                    : listed[i].chars().map(digit -> Character.digit(digit, 16)).toArray();
            int complement = CONFIGURATIONS - 1 - i;
            triangles[i] = edges;
            triangles[complement] = edges;
            for (int t = 0; t < edges.length; t += 3) {
                long[] a = middle(edges[t]);
                long[] b = middle(edges[t + 1]);
                long[] c = middle(edges[t + 2]);
                long[] ab = cross(a, b);
                long[] bc = cross(b, c);
                long[] ca = cross(c, a);
                determinant[i] += a[0] * bc[0] + a[1] * bc[1] + a[2] * bc[2];
                for (int axis = 0; axis < 3; axis++) {
                    oriented[axis][i] += ab[axis] + bc[axis] + ca[axis];
                }
            }
            determinant[complement] = -determinant[i];
            for (int axis = 0; axis < 3; axis++) {
                oriented[axis][complement] = -oriented[axis][i];
            }
        }
    }

    /** The edges that carry a configuration's vertices, three a triangle; not to be changed. */
    int[] triangles(int configuration) {
        return triangles[configuration];
    }

    /**
     * 48 times the signed volume, in voxels, between a configuration's triangles and its cube's first corner: the sum of
     * the determinants of their vertices in half voxels. Seen from another origin it is determinant + (2 x place of the
     * cube) . oriented, because det(p + a, p + b, p + c) = det(a, b, c) + p . (a x b + b x c + c x a). Whole numbers, so
     * without rounding.
     */
    long determinant(int configuration) {
        return determinant[configuration];
    }

    /** The sum of a x b + b x c + c x a over the triangles, in half voxels; axis 0 z, 1 y, 2 x. */
    long oriented(int axis, int configuration) {
        return oriented[axis][configuration];
    }

    /** Surface area (mm^2) of a configuration's triangles. */
    double area(int configuration, Vec spacing) {
        int[] edges = triangles[configuration];
        double sum = 0;
        for (int t = 0; t < edges.length; t += 3) {
            long[] c = middle(edges[t + 2]);
            Vec first = side(middle(edges[t]), c, spacing);
            Vec second = side(middle(edges[t + 1]), c, spacing);
            Vec normal = new Vec(
                    first.y() * second.z() - first.z() * second.y(),
                    first.z() * second.x() - first.x() * second.z(),
                    first.x() * second.y() - first.y() * second.x());
            sum += 0.5 * normal.length();
        }
        return sum;
    }

    private static Vec side(long[] from, long[] to, Vec spacing) {
        return new Vec(
                0.5 * (from[2] - to[2]) * spacing.x(),
                0.5 * (from[1] - to[1]) * spacing.y(),
                0.5 * (from[0] - to[0]) * spacing.z());
    }

    /** An edge's middle in half voxels, (z, y, x). */
    private static long[] middle(int edge) {
        int[] from = CORNERS[EDGES[edge][0]];
        int[] to = CORNERS[EDGES[edge][1]];
        return new long[] {from[0] + to[0], from[1] + to[1], from[2] + to[2]};
    }

    private static long[] cross(long[] a, long[] b) {
        return new long[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }
}
