package radiome.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.num.Folds;
import radiome.table.Drawn;
import radiome.table.FeatureTable;
import radiome.table.Outcome;

class LassoSelectionTest implements SelectorContract {
    @Override
    public Selector selector() {
        return new LassoSelection();
    }

    private static LassoSelection.Fitted fit(LassoSelection selection, FeatureTable table, double effect) {
        return selection.fit(table, Drawn.outcome(1, table, effect), SelectorContract.folds(table));
    }

    @Test
    void selectedAreTheNonZeroCoefficientsAtThePenaltyChosen() {
        FeatureTable table = Drawn.table(1, 80, 20);
        LassoSelection.Fitted fitted = fit(new LassoSelection(), table, 2);
        assertThat(fitted.chosen()).isEqualTo(fitted.curve().indexMin());
        assertThat(fitted.lambda()).isEqualTo(fitted.curve().alpha(fitted.chosen()));
        assertThat(fitted.coefficients().keySet()).containsExactlyElementsOf(fitted.selected());
        assertThat(fitted.coefficients().values()).allSatisfy(w -> assertThat(w).isNotZero());
        assertThat(fitted.coefficients().get("f000")).isPositive();
        assertThat(fitted.gap().gap()).isCloseTo(0, Offset.offset(1e-14));
        assertThat(fitted.intercept()).isCloseTo(Drawn.outcome(1, table, 2).events() / 80.0, Offset.offset(1e-15));
    }

    @Test
    void theGridHasOneHundredPenaltiesDownToAThousandth() {
        LassoSelection.Fitted fitted = fit(new LassoSelection(), Drawn.table(2, 80, 20), 1);
        CvCurve curve = fitted.curve();
        assertThat(curve.size()).isEqualTo(100);
        assertThat(curve.alpha(99) / curve.alpha(0)).isCloseTo(1e-3, Offset.offset(1e-15));
        assertThat(curve.alpha(50) / curve.alpha(49)).isCloseTo(curve.alpha(1) / curve.alpha(0), Offset.offset(1e-12));
    }

    @Test
    void oneStandardErrorIsSparser() {
        FeatureTable table = Drawn.table(3, 80, 20);
        LassoSelection.Fitted min = fit(new LassoSelection(), table, 1);
        LassoSelection.Fitted oneSe = fit(new LassoSelection(new LassoCv(), LassoSelection.Rule.ONE_SE), table, 1);
        assertThat(oneSe.lambda()).isGreaterThan(min.lambda());
        assertThat(oneSe.selected().size()).isLessThan(min.selected().size());
        CvCurve curve = min.curve();
        assertThat(curve.mean(curve.indexOneSe()))
                .isLessThanOrEqualTo(curve.mean(curve.indexMin()) + curve.se(curve.indexMin()));
        assertThat(curve.mean(curve.indexOneSe() - 1))
                .isGreaterThan(curve.mean(curve.indexMin()) + curve.se(curve.indexMin()));
    }

    /** Bit for bit, coefficients and curve too. */
    @Test
    void theOrderOfRowsAndColumnsChangesNoBit() {
        FeatureTable table = Drawn.table(4, 70, 30);
        int[] order = Drawn.order(5, 70);
        FeatureTable shuffled = Drawn.columnsShuffled(6, table.select(order));
        LassoSelection.Fitted expected = fit(new LassoSelection(), table, 1);
        LassoSelection.Fitted found = new LassoSelection()
                .fit(shuffled, Drawn.outcome(1, table, 1).select(order), SelectorContract.folds(shuffled));
        assertThat(found.coefficients()).containsExactlyEntriesOf(expected.coefficients());
        for (int i = 0; i < 100; i++) {
            assertThat(found.curve().mean(i)).isEqualTo(expected.curve().mean(i));
        }
    }

    /** The selector scales for itself in every fold, so scaling the table before changes only rounding. */
    @Test
    void unitsDoNotMatter() {
        FeatureTable table = Drawn.table(7, 80, 20);
        FeatureTable units = table.with((value, j) -> value * Math.scalb(1.0, 3 * j - 30) + j);
        LassoSelection.Fitted expected = fit(new LassoSelection(), table, 1);
        LassoSelection.Fitted found =
                new LassoSelection().fit(units, Drawn.outcome(1, table, 1), SelectorContract.folds(units));
        assertThat(found.selected()).isEqualTo(expected.selected());
        assertThat(found.coefficients().get("f000"))
                .isCloseTo(expected.coefficients().get("f000"), Offset.offset(1e-7));
    }

    @Test
    void aSpreadOfTwelveDecadesAndHugeValuesAreNoTrouble() {
        FeatureTable table = Drawn.table(8, 80, 4);
        double[] by = {1e300, 1e-12, 1, 1e12};
        FeatureTable wide = table.with((value, j) -> value * by[j]);
        assertThat(new LassoSelection()
                        .fit(wide, Drawn.outcome(1, table, 2), SelectorContract.folds(wide))
                        .coefficients()
                        .get("f000"))
                .isCloseTo(fit(new LassoSelection(), table, 2).coefficients().get("f000"), Offset.offset(1e-9));
    }

    @Test
    void aColumnConstantInAFoldIsNoTrouble() {
        FeatureTable table = Drawn.table(9, 60, 5);
        double[] rare = new double[60];
        for (int i = 0; i < 60; i += 5) {
            rare[i] = 1 + i; // all in fold 0, so constant in the training rows of that fold
        }
        FeatureTable more = Drawn.withColumn(table, "rare", rare);
        LassoSelection.Fitted fitted =
                new LassoSelection().fit(more, Drawn.outcome(1, table, 2), SelectorContract.folds(more));
        for (int i = 0; i < fitted.curve().size(); i++) {
            assertThat(fitted.curve().mean(i)).isFinite();
        }
    }

    @Test
    void nothingSelectedIsAResultThatIsTold() {
        for (long seed = 0; seed < 50; seed++) {
            FeatureTable table = Drawn.table(seed, 60, 10);
            LassoSelection.Fitted fitted =
                    new LassoSelection().fit(table, Drawn.outcome(seed + 100, table, 0), SelectorContract.folds(table));
            if (fitted.selected().isEmpty()) {
                assertThat(fitted.apply(table).columns()).isZero();
                assertThat(fitted.notices()).singleElement().satisfies(note -> {
                    assertThat(note.code().name()).isEqualTo("S13");
                    assertThat(note.level()).isEqualTo(Level.WARNING);
                    assertThat(note.what()).contains("None of 10");
                });
                return;
            }
        }
        throw new AssertionError("in 50 sets of noise the LASSO always selected something");
    }

    @Test
    void tooFewIterationsAreToldWithTheGapAndThePenalties() {
        LassoCv cv = new LassoCv().withLasso(new Lasso().withMaxIterations(1));
        LassoSelection.Fitted fitted =
                fit(new LassoSelection(cv, LassoSelection.Rule.MIN), Drawn.table(10, 60, 200), 1);
        assertThat(fitted.notices())
                .filteredOn(note -> note.code().name().equals("S14"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.level()).isEqualTo(Level.WARNING);
                    assertThat(note.what()).contains("duality gap", "of 100 penalties");
                    assertThat(note.what()).containsAnyOf("is among them", "is not among them");
                    assertThat(note.fix()).contains("iterations:");
                });
        assertThat(fit(new LassoSelection(), Drawn.table(10, 60, 200), 1).notices())
                .noneSatisfy(note -> assertThat(note.code().name()).isEqualTo("S14"));
    }

    @Test
    void emptyFoldsAreLeftOutAndOneFoldAloneIsRefused() {
        FeatureTable table = Drawn.table(11, 60, 5);
        Outcome outcome = Drawn.outcome(1, table, 2);
        int[] foldOf = new int[60];
        Arrays.setAll(foldOf, i -> i % 3);
        LassoSelection.Fitted dense = new LassoSelection().fit(table, outcome, new Folds(foldOf, 3));
        LassoSelection.Fitted gaps = new LassoSelection().fit(table, outcome, new Folds(foldOf, 7));
        assertThat(gaps.curve().folds()).isEqualTo(3);
        assertThat(gaps.coefficients()).isEqualTo(dense.coefficients());
        assertThatThrownBy(() -> new LassoSelection().fit(table, outcome, new Folds(new int[60], 2)))
                .isInstanceOfSatisfying(
                        RadiomeException.class,
                        e -> assertThat(e.fault().code().name()).isEqualTo("S9"));
    }

    @Test
    void selectorsAreFoundByName() {
        assertThat(Selectors.byName("lasso")).contains(new LassoSelection());
        assertThat(Selectors.byName("LASSO!")).isEmpty();
        assertThat(Selectors.all()).extracting(Selector::name).isEqualTo(List.of("lasso"));
    }
}
