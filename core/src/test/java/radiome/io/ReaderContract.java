package radiome.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Scan;
import radiome.image.Statistics;
import radiome.image.Volume;
import radiome.source.Source;

/** What every reader of volume files keeps; a test class gives files and gets these. */
interface ReaderContract {
    /** A good file. */
    record Sample(String name, Source source) {}

    Stream<Sample> samples();

    @TestFactory
    default Stream<DynamicTest> aBoxIsThatPartOfTheWhole() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    Scan scan = Formats.open(sample.source());
                    Volume whole = scan.read(scan.geometry().box());
                    for (Box box : boxes(scan.geometry())) {
                        assertSame(scan.read(box).values(), whole.crop(box).values());
                        assertThat(scan.read(box).geometry())
                                .isEqualTo(scan.geometry().of(box));
                    }
                }));
    }

    @TestFactory
    default Stream<DynamicTest> slicesAreTheWholeInOrder() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    Scan scan = Formats.open(sample.source());
                    double[] whole = scan.read(scan.geometry().box()).values();
                    List<Integer> order = new ArrayList<>();
                    scan.slices((z, slice) -> {
                        order.add(z);
                        assertSame(slice, Arrays.copyOfRange(whole, z * slice.length, (z + 1) * slice.length));
                    });
                    assertThat(order).hasSize(scan.geometry().nz()).isSorted();
                }));
    }

    @TestFactory
    default Stream<DynamicTest> statisticsAreThoseOfAllVoxels() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    Scan scan = Formats.open(sample.source());
                    double[] x = scan.read(scan.geometry().box()).values();
                    Statistics s = scan.statistics();
                    double mean = 0;
                    double min = Double.POSITIVE_INFINITY;
                    double max = Double.NEGATIVE_INFINITY;
                    long strange = 0;
                    for (double v : x) {
                        mean += v / x.length;
                        min = v < min ? v : min;
                        max = v > max ? v : max;
                        strange += Double.isFinite(v) ? 0 : 1;
                    }
                    double squares = 0;
                    for (double v : x) {
                        squares += (v - mean) * (v - mean) / (x.length - 1);
                    }
                    assertThat(s.count()).isEqualTo(x.length);
                    assertThat(s.notFinite()).isEqualTo(strange);
                    assertThat(s.minimum()).isEqualTo(min);
                    assertThat(s.maximum()).isEqualTo(max);
                    if (strange > 0) {
                        assertThat(s.mean()).isNotFinite();
                    } else {
                        Offset<Double> rounding =
                                Offset.offset(1e-12 * Math.max(Math.abs(min), Math.abs(max)) + 1e-300);
                        assertThat(s.mean()).isCloseTo(mean, rounding);
                        assertThat(s.sd())
                                .isCloseTo(Math.sqrt(squares), Offset.offset(1e-9 * Math.sqrt(squares) + 1e-300));
                    }
                }));
    }

    @TestFactory
    default Stream<DynamicTest> boxAndStatisticsInOnePassAreBoth() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    Scan scan = Formats.open(sample.source());
                    for (Box box : boxes(scan.geometry())) {
                        Scan.Part part = scan.readWithStatistics(box);
                        assertSame(part.volume().values(), scan.read(box).values());
                        assertThat(part.volume().geometry())
                                .isEqualTo(scan.geometry().of(box));
                        assertThat(part.volume().type()).isEqualTo(scan.type());
                        assertThat(part.whole()).isEqualTo(scan.statistics());
                    }
                }));
    }

    @TestFactory
    default Stream<DynamicTest> fourThreadsReadTheSame() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    Scan scan = Formats.open(sample.source());
                    Values expected = Values.of(scan);
                    ExecutorService threads = Executors.newFixedThreadPool(4);
                    try {
                        List<Future<Values>> results = new ArrayList<>();
                        for (int i = 0; i < 4; i++) {
                            results.add(threads.submit(() -> Values.of(scan)));
                        }
                        for (Future<Values> result : results) {
                            assertThat(result.get()).isEqualTo(expected);
                        }
                    } finally {
                        threads.shutdown();
                    }
                }));
    }

    private static void assertSame(double[] actual, double[] expected) {
        assertThat(Arrays.equals(actual, expected)).isTrue(); // NaN equals NaN here
    }

    /** The first voxel, the last, the middle third, and three at random. */
    private static List<Box> boxes(Geometry g) {
        List<Box> boxes = new ArrayList<>(List.of(
                new Box(0, 0, 0, 1, 1, 1),
                new Box(g.nx() - 1, g.ny() - 1, g.nz() - 1, 1, 1, 1),
                new Box(
                        g.nx() / 3,
                        g.ny() / 3,
                        g.nz() / 3,
                        Math.max(1, g.nx() / 3),
                        Math.max(1, g.ny() / 3),
                        Math.max(1, g.nz() / 3))));
        Random random = new Random(1);
        for (int i = 0; i < 3; i++) {
            int x = random.nextInt(g.nx());
            int y = random.nextInt(g.ny());
            int z = random.nextInt(g.nz());
            boxes.add(new Box(
                    x,
                    y,
                    z,
                    1 + random.nextInt(g.nx() - x),
                    1 + random.nextInt(g.ny() - y),
                    1 + random.nextInt(g.nz() - z)));
        }
        return boxes;
    }
}
