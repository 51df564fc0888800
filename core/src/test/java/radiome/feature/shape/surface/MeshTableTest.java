package radiome.feature.shape.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import radiome.image.Vec;

class MeshTableTest {
    private static final String LIST = "golden/pyradiomics/mesh_configurations.csv";

    /** So the vertices of a mesh are known without it, as the search for diameters takes for granted. */
    @Test
    void everyEdgeBetweenInsideAndOutsideCarriesAVertexAndNoOther() {
        for (int configuration = 0; configuration < MeshTable.CONFIGURATIONS; configuration++) {
            Set<Integer> crossed = new TreeSet<>();
            for (int edge = 0; edge < PlainShape.EDGES.length; edge++) {
                if ((configuration >> PlainShape.EDGES[edge][0] & 1)
                        != (configuration >> PlainShape.EDGES[edge][1] & 1)) {
                    crossed.add(edge);
                }
            }
            assertThat(used(configuration))
                    .as("configuration %d", configuration)
                    .isEqualTo(crossed);
        }
    }

    @Test
    void aComplementIsTheSameSurfaceTurnedRound() {
        for (int i = 0; i < MeshTable.CONFIGURATIONS; i++) {
            int complement = MeshTable.CONFIGURATIONS - 1 - i;
            assertThat(MeshTable.BOURKE.triangles(i)).isEqualTo(MeshTable.BOURKE.triangles(complement));
            assertThat(MeshTable.BOURKE.determinant(i)).isEqualTo(-MeshTable.BOURKE.determinant(complement));
        }
    }

    @TestFactory
    List<DynamicTest> configurationsEqualThoseOfTheReference() throws IOException {
        Path list = Path.of(System.getProperty("radiome.reference", "../shared"), LIST);
        assumeTrue(Files.exists(list), () -> "no " + LIST + " in the reference folder");
        List<String> rows = Files.readAllLines(list);
        List<DynamicTest> tests = new ArrayList<>();
        double[] largest = new double[1];
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            tests.add(dynamicTest("configuration " + cells[0], () -> compare(cells, largest)));
        }
        assertThat(tests).as("rows of %s", LIST).isNotEmpty();
        tests.add(dynamicTest(
                "all",
                () -> System.out.printf(
                        "%s: %d configurations compared, largest deviation %.1e%n",
                        LIST, rows.size() - 1, largest[0])));
        return tests;
    }

    private static void compare(String[] cells, double[] largest) {
        int index = Integer.parseInt(cells[0]);
        int[] edges = MeshTable.BOURKE.triangles(index);
        String triangles = IntStream.range(0, edges.length / 3)
                .mapToObj(t -> edges[3 * t] + "-" + edges[3 * t + 1] + "-" + edges[3 * t + 2])
                .collect(Collectors.joining(" "));
        assertThat(triangles).isEqualTo(cells[2]);
        check(MeshTable.BOURKE.area(index, new Vec(1, 1, 1)), cells[3], largest);
        check(MeshTable.BOURKE.area(index, new Vec(3, 2, 1)), cells[4], largest);
        check(MeshTable.BOURKE.determinant(index) / 48.0, cells[5], largest);
    }

    private static void check(double value, String cell, double[] largest) {
        double expected = Double.parseDouble(cell);
        largest[0] = Math.max(largest[0], Math.abs(value - expected));
        assertThat(value).isCloseTo(expected, within(1e-14));
    }

    private static Set<Integer> used(int configuration) {
        return IntStream.of(MeshTable.BOURKE.triangles(configuration))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
