package radiome.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import radiome.num.Streams;

class StratifiedBootstrapTest {
    private static final Streams STREAMS = new Streams(1);

    private static double[] scores(int[] y) {
        SplittableRandom random = new SplittableRandom(3);
        return Arrays.stream(y).mapToDouble(v -> random.nextInt(20) + 6 * v).toArray();
    }

    private static int[] outcome(int n, int events) {
        int[] y = new int[n];
        Arrays.fill(y, 0, events, 1);
        return y;
    }

    /** The quick count of pairs against a ROC curve of each resample, on the same random numbers. */
    @Test
    void theQuickAucIsThatOfEachResamplesCurve() {
        int[] y = outcome(50, 20);
        double[] s = scores(y);
        StratifiedBootstrap bootstrap = new StratifiedBootstrap(300);
        StratifiedBootstrap.Result plain = bootstrap.of(
                y,
                rows -> Roc.of(
                                Arrays.stream(rows).mapToDouble(i -> s[i]).toArray(),
                                Arrays.stream(rows).map(i -> y[i]).toArray())
                        .auc(),
                STREAMS.of("bootstrap", 0, ""));
        StratifiedBootstrap.Result quick = bootstrap.auc(s, y, STREAMS.of("bootstrap", 0, ""));
        assertThat(quick.interval()).isEqualTo(plain.interval());
        assertThat(quick.se()).isCloseTo(plain.se(), Offset.offset(1e-15));
        assertThat(quick.used()).isEqualTo(300);
    }

    @Test
    void everyResampleHasTheClassesOfTheRows() {
        int[] y = outcome(30, 3);
        new StratifiedBootstrap(50)
                .of(
                        y,
                        rows -> {
                            assertThat(Arrays.stream(rows).map(i -> y[i]).sum()).isEqualTo(3);
                            return 0;
                        },
                        STREAMS.of("bootstrap", 0, ""));
    }

    @Test
    void theIntervalHoldsTheAucAndIsAboutDeLongs() {
        int[] y = outcome(99, 32);
        double[] s = scores(y);
        StratifiedBootstrap.Result result = new StratifiedBootstrap().auc(s, y, STREAMS.of("bootstrap", 0, ""));
        Roc roc = Roc.of(s, y);
        assertThat(result.interval().contains(roc.auc())).isTrue();
        assertThat(result.se()).isCloseTo(Math.sqrt(roc.variance()), Offset.offset(0.005));
    }

    @Test
    void oneClassHasNoInterval() {
        StratifiedBootstrap.Result result =
                new StratifiedBootstrap().auc(new double[] {1, 2, 3}, new int[3], STREAMS.of("bootstrap", 0, ""));
        assertThat(result.used()).isZero();
        assertThat(result.interval().low()).isNaN();
        assertThat(result.se()).isNaN();
    }
}
