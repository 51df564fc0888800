package radiome.study.cohort.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageTextTest {
    @ParameterizedTest
    @CsvSource({
        "T3,3",
        "3,3",
        "3.0,3",
        "III,3",
        "Ⅲ,3",
        "T4a,4",
        "cT3,3",
        "ypT3N1M0,3",
        "t2,2",
        "T 1,1",
        "IVA,4",
        "T2期,2",
        "pT2bN0,2",
        "Ｔ３,3"
    })
    void tumourStageIsOneToFour(String text, int stage) {
        assertThat(StageText.t(text)).hasValue(stage);
    }

    @ParameterizedTest
    @CsvSource({"N0,0", "0,0", "N2b,2", "pT3N1M0,1", "cN3,3", "II,2"})
    void nodalStageIsZeroToThree(String text, int stage) {
        assertThat(StageText.n(text)).hasValue(stage);
    }

    @ParameterizedTest
    @CsvSource({"III,3", "IVB,4", "stage 2,2", "Stage III,3", "3期,3", "1,1"})
    void overallStageIsOneToFour(String text, int stage) {
        assertThat(StageText.overall(text)).hasValue(stage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Tx", "TX", "Tis", "T0", "T5", "III-IV", "T3-4", "T3/4", "T12", "2.5", "high", "T3?", "V"})
    void otherTextsAreNoTumourStage(String text) {
        assertThat(StageText.t(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"N4", "Nx", "N1-2", "T3", "IV", "4"})
    void otherTextsAreNoNodalStage(String text) {
        assertThat(StageText.n(text)).isEmpty();
    }
}
