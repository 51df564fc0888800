package radiome.extract.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import radiome.error.RadiomeException;
import radiome.extract.CaseInput;
import radiome.extract.roi.RoiChoice;
import radiome.extract.roi.RoiWish;
import radiome.image.Scan;
import radiome.io.Formats;

/**
 * From a row a mask to a row an ROI. What a row says of its ROIs wins over what is said for all rows. The cases of one row
 * share its id; where there are several, each has its ROI as the second word: {@code 0137, label 2}.
 *
 * @param standard ROIs of rows that say nothing; empty for the one label of the parameters
 * @param label of the parameters
 * @param components whether each connected piece is an ROI of its own
 * @param labelChannel of the parameters
 */
public record RoiRows(Optional<RoiWish> standard, int label, boolean components, int labelChannel) {
    /**
     * @return at least one row: where a mask must be looked into and cannot be, the row with the fault
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    public List<CaseRow> of(CaseRow row) {
        Optional<CaseInput> input = row.input();
        if (input.isEmpty()) {
            return List.of(row);
        }
        Optional<RoiWish> said = row.wish().or(() -> standard);
        if (said.isEmpty() && !components) {
            return List.of(row);
        }
        RoiWish wish = said.orElseGet(() -> RoiWish.of(RoiChoice.label(label).labels()));
        return rows(row, input.get(), components ? wish.byComponent() : wish);
    }

    private List<CaseRow> rows(CaseRow row, CaseInput input, RoiWish wish) {
        if (wish.one().isPresent()) {
            return List.of(row.with(input.with(wish.one().get())));
        }
        try {
            Scan mask = Formats.open(input.mask(), input.labelChannel().orElse(labelChannel));
            return wish.in(mask, input.image().name()).stream()
                    .map(roi -> row.with(named(input, roi)))
                    .toList();
        } catch (RadiomeException e) {
            return List.of(row.failed(e.fault().of(input.id(), input.sequence())));
        }
    }

    private static CaseInput named(CaseInput input, RoiChoice roi) {
        return new CaseInput(
                input.id(), roi.toString(), input.image(), input.mask(), Optional.of(roi), input.labelChannel());
    }

    /** Whether rows may become several, so that a column must say which ROI a row is. */
    public static boolean mayBeSeveral(List<CaseRow> rows, RoiRows rule) {
        return rule.components
                || Stream.concat(rule.standard.stream(), rows.stream().flatMap(row -> row.wish().stream()))
                        .anyMatch(wish -> wish.one().isEmpty());
    }
}
