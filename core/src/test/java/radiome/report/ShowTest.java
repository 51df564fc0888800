package radiome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import radiome.report.data.Interval;
import radiome.report.data.Performance;

class ShowTest {
    @Test
    void whatIsNotDefinedIsADash() {
        assertThat(Show.proportion(Double.NaN)).isEqualTo("\u2013");
        assertThat(Show.interval(Interval.NONE)).isEqualTo("\u2013");
        assertThat(Show.significant(Double.NaN)).isEqualTo("\u2013");
        assertThat(Show.percent(Double.NaN)).isEqualTo("\u2013");
        assertThat(Show.estimate(Double.NaN, Interval.NONE)).isEqualTo("not estimable");
        assertThat(Show.estimate(0.7, Interval.NONE)).isEqualTo("0.70");
    }

    @Test
    void countsSayTheirShare() {
        assertThat(Show.countOf(12, 33)).isEqualTo("12 (36%)");
        assertThat(Show.countOf(0, 0)).isEqualTo("0");
        assertThat(Show.counted(1, "event")).isEqualTo("1 event");
        assertThat(Show.counted(0, "event")).isEqualTo("0 events");
    }

    @Test
    void listsReadAsEnglish() {
        assertThat(Show.list(List.of())).isEmpty();
        assertThat(Show.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Show.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void aBacktickWithoutPartnerIsText() {
        assertThat(Show.pieces("say `x: 1`, or ` alone"))
                .containsExactly(
                        new Show.Piece("say ", false),
                        new Show.Piece("x: 1", true),
                        new Show.Piece(", or ", false),
                        new Show.Piece(" alone", false));
        assertThat(Show.pieces("")).isEmpty();
    }

    @Test
    void aboveEightyFiveTheLogitScaleIsQuoted() {
        Performance low = SampleReport.performance(List.of("T2")).get(2);
        Interval plain = new Interval(0.7, 1);
        Performance high = Variants.scored(low, 0.86, plain, 1);
        assertThat(high.usesLogit()).isTrue();
        assertThat(Variants.scored(low, 0.85, plain, 1).usesLogit()).isFalse();
        assertThat(Variants.scored(low, 1, Interval.NONE, 1).quoted()).isEqualTo(Interval.NONE);
    }
}
