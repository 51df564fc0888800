package radiome.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void countsByDistanceAndPrintsOneLine() {
        Tally tally = new Tally("example");
        tally.row();
        tally.row();
        tally.skip();
        tally.add(1, 1);
        tally.add(1, 1 + 1e-10);
        tally.add(1, 1 + 1e-7);
        tally.add(1, 2);
        tally.add(Double.NaN, Double.NaN);
        tally.add(1, Double.NaN);
        tally.add(0, 1e-15, 1e-12);

        assertThat(tally.line())
                .isEqualTo("reference: example compared=7 within1e-12=3 within1e-9=4 within1e-6=5 outside=2 skipped=1"
                        + " rows=2");
        assertThat(tally.largest()).isInfinite();
    }

    @Test
    void aDeviationIsRelativeAndNothingIsCloseToZero() {
        assertThat(Tally.deviation(-4, -5)).isEqualTo(0.25);
        assertThat(Tally.deviation(0, -0.0)).isZero();
        assertThat(Tally.deviation(0, 1e-300)).isInfinite();
        assertThat(Tally.deviation(Double.POSITIVE_INFINITY, 1)).isInfinite();
        assertThat(Tally.deviation(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY))
                .isZero();
    }
}
