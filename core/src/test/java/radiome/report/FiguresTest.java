package radiome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.num.Numbers;
import radiome.plot.Drawing;
import radiome.plot.svg.Figure;
import radiome.report.data.Performance;
import radiome.report.data.Performance.Rows;
import radiome.report.data.ReportData;
import radiome.report.data.SequenceData;

class FiguresTest {
    private static final ReportData DATA = SampleReport.data();

    static Stream<Figure> figures() {
        return Stream.of(
                        DATA,
                        Hostile.data(DATA),
                        Variants.empty(DATA),
                        Variants.large(DATA),
                        Variants.nothingSelected(DATA),
                        Variants.oneSequence(DATA))
                .flatMap(data -> Figures.of(data).stream());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureCanBeReadAndHasItsNumbers(Figure figure) {
        new Drawing(figure.svg()).assertReadable();
        assertThat(figure.caption()).endsWith(".");
        assertThat(figure.csv().lines()).hasSizeGreaterThan(1);
    }

    @Test
    void namesAreFileNamesOfTheirOwn() {
        assertThat(Figures.of(DATA))
                .extracting(Figure::name)
                .doesNotHaveDuplicates()
                .contains("path-T1C", "auc");
        assertThat(Figures.name("path", "T1C+T2")).isEqualTo("path-T1C+T2");
        assertThat(Figures.name("path", "../\u590d_a")).isEqualTo("path-_2e__2e__2f__590d__5f_a");
    }

    @Test
    void thePathTableHoldsEveryPointOfTheData() {
        SequenceData sequence = DATA.sequences().get(0);
        SequenceData.Lasso lasso = Objects.requireNonNull(sequence.lasso());
        List<String> lines = table("path-T1C");
        assertThat(lines).hasSize(1 + lasso.path().size() * lasso.lambdas().size());
        SequenceData.PathLine second = lasso.path().get(1);
        int first = 1 + lasso.lambdas().size();
        for (int i = 0; i < lasso.lambdas().size(); i++) {
            assertThat(lines.get(first + i))
                    .startsWith(second.feature() + ",")
                    .endsWith("," + Numbers.text(lasso.lambdas().get(i)) + ","
                            + Numbers.text(second.coefficients().get(i)));
        }
    }

    @Test
    void theTableOfAucsHoldsEveryValidationRow() {
        List<String> lines = table("auc");
        List<Performance> rows = DATA.performance().stream()
                .filter(p -> p.cohort() == Rows.VALIDATION)
                .toList();
        assertThat(lines).hasSize(1 + rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Performance row = rows.get(i);
            assertThat(lines.get(1 + i))
                    .contains("," + Numbers.text(row.auc()) + ","
                            + Numbers.text(row.quoted().low()) + ","
                            + Numbers.text(row.quoted().high()) + ",");
        }
    }

    @Test
    void theRocTableHoldsTheCurvesOfItsSequence() {
        int points = DATA.performance().stream()
                .filter(p -> p.cohort() == Rows.VALIDATION && p.sequence().equals("T2"))
                .mapToInt(p -> p.roc().size())
                .sum();
        assertThat(table("roc-T2")).hasSize(1 + points);
    }

    private static List<String> table(String name) {
        return Figures.of(DATA).stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow()
                .csv()
                .lines()
                .toList();
    }
}
