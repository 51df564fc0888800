package radiome.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CvCurveTest {
    /** Two folds around the given means. */
    private static CvCurve curve(double l1Ratio, double spread, double... means) {
        double[] alphas = Lasso.grid(1, 0.1, means.length);
        double[][] errors = new double[2][means.length];
        boolean[] converged = new boolean[means.length];
        for (int i = 0; i < means.length; i++) {
            errors[0][i] = means[i] - spread;
            errors[1][i] = means[i] + spread;
        }
        return new CvCurve(l1Ratio, alphas, errors, converged);
    }

    @Test
    void ofEqualMeansTheLargerPenaltyWins() {
        assertThat(curve(1, 0.25, 3, 2, 1, 1, 2).indexMin()).isEqualTo(2);
        assertThat(curve(1, 0.25, 1, 1, 1).indexMin()).isZero();
    }

    @Test
    void theStandardErrorIsThatOfFoldsOfEqualWeight() {
        CvCurve curve = curve(1, 0.25, 3, 2, 1);
        assertThat(curve.mean(1)).isEqualTo(2);
        assertThat(curve.se(1)).isEqualTo(0.25); // sample SD 0.25 sqrt(2), over sqrt(2) folds
        assertThat(curve.folds()).isEqualTo(2);
        assertThat(curve.isConverged(0)).isFalse();
    }

    @Test
    void oneStandardErrorGoesToTheLargestPenaltyWithinIt() {
        assertThat(curve(1, 0.5, 3, 1.5, 1.25, 1, 2).indexOneSe()).isEqualTo(1);
        assertThat(curve(1, 0.125, 3, 1.5, 1.25, 1, 2).indexOneSe()).isEqualTo(3);
        assertThat(curve(1, 9, 3, 1.5, 1.25, 1, 2).indexOneSe()).isZero();
    }

    @Test
    void ofSeveralCurvesTheSmallestMeanWinsAndOfTiesTheFirst() {
        CvCurve half = curve(0.5, 0.1, 3, 2, 2.5);
        CvCurve lasso = curve(1, 0.1, 3, 1, 2.5);
        assertThat(CvCurve.best(List.of(half, lasso)).l1Ratio()).isEqualTo(1);
        assertThat(CvCurve.best(List.of(half, curve(0.9, 0.1, 2, 2, 2))).l1Ratio())
                .isEqualTo(0.5);
    }

    @Test
    void impossibleSettingsAreRefused() {
        for (double ratio : new double[] {0, -1, 1.5, Double.NaN}) {
            assertThatThrownBy(() -> new Lasso().withL1Ratio(ratio)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Lasso().withMaxIterations(0)).isInstanceOf(IllegalArgumentException.class);
        for (double smallest : new double[] {0, 1, Double.NaN}) {
            assertThatThrownBy(() -> new LassoCv().withGrid(100, smallest))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new LassoCv().withGrid(1, 0.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
