package radiome.app.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.error.Text;
import radiome.extract.cases.RoiRows;
import radiome.extract.roi.RoiWish;
import radiome.extract.setting.Parameters;

/** Which ROIs of each mask are wanted. */
public final class RoiOptions {
    @Option(
            names = {"-l", "--label"},
            paramLabel = "LABELS",
            description = "2; several ROIs: 1,2; one ROI of several labels: 1+2; all: every label an ROI; "
                    + "union: every label together. A row's own cell Label wins. Default: the setting label.")
    private @Nullable String label;

    @Option(names = "--components", description = "Each connected piece is an ROI of its own, the largest first.")
    private boolean components;

    /** @throws radiome.error.RadiomeException C4 for labels that cannot be understood */
    public RoiRows rule(Parameters parameters) {
        return new RoiRows(wish(), parameters.label(), components, parameters.labelChannel());
    }

    private Optional<RoiWish> wish() {
        if (label == null) {
            return Optional.empty();
        }
        Optional<RoiWish> wish = RoiWish.parse(label);
        if (wish.isEmpty()) {
            throw Fault.of(
                            SettingFault.C4,
                            "",
                            "--label " + Text.clean(label) + " is no label: it is a whole number from 1, several as "
                                    + "1,2 or 1+2, all, or union.",
                            "`--label 1`")
                    .raise();
        }
        return wish;
    }
}
