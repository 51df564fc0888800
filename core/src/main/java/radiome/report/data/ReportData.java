package radiome.report.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import radiome.error.Fault;

/**
 * Everything a report says, as plain values; the page is a pure function of it. Texts may come from files: the page
 * escapes them. No time, machine or absolute path belongs in here: the report is byte-equal for equal inputs.
 *
 * @param study what was studied, from which inputs
 * @param primary the analysis named before the run, which leads the report
 * @param cautions what to know before believing a number, most severe first
 * @param faults everything the run found, in the order found; those of level {@code ERROR} are the failed cases
 * @param cohort patients: flow, baseline, centres
 * @param sequences one for each image sequence, in the study's order; combinations such as T1C+T2 last
 * @param performance one row for each sequence, model, classifier and cohort, in the order to be shown
 * @param methods what was done, for the methods text
 * @param settings every setting of the run with its origin, in the order to be shown
 * @param notDone steps of the whole method that this run left out
 * @param demo what was planted in a synthetic cohort and whether it was found; null for a real study
 * @param software program and libraries
 */
public record ReportData(
        StudyInfo study,
        Primary primary,
        List<String> cautions,
        List<Fault> faults,
        CohortData cohort,
        List<SequenceData> sequences,
        List<Performance> performance,
        Methods methods,
        List<Setting> settings,
        List<NotDone> notDone,
        @Nullable Demo demo,
        List<Software> software) {

    public ReportData {
        cautions = List.copyOf(cautions);
        faults = List.copyOf(faults);
        sequences = List.copyOf(sequences);
        performance = List.copyOf(performance);
        settings = List.copyOf(settings);
        notDone = List.copyOf(notDone);
        software = List.copyOf(software);
    }

    /**
     * What was studied.
     *
     * @param title the study's title as its author wrote it
     * @param programVersion version of radiome
     * @param protocol {@code strict} or {@code published}
     * @param seed the study's seed
     * @param splitFingerprint SHA-256 over the sorted id, tab, cohort lines, as hexadecimal digits
     * @param outcome the outcome's column name
     * @param event the value of that column which is the event, for example {@code 1}
     * @param inputs what was read
     */
    public record StudyInfo(
            String title,
            String programVersion,
            String protocol,
            long seed,
            String splitFingerprint,
            String outcome,
            String event,
            List<Input> inputs) {
        public StudyInfo {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A group of input files.
     *
     * @param name what it is, for example {@code patients.csv} or {@code images T1C}; never an absolute path
     * @param files how many
     * @param sha256 over the contents, as hexadecimal digits
     */
    public record Input(String name, int files, String sha256) {}

    /** Which analysis leads the report; the names are those of {@link Performance}. */
    public record Primary(String sequence, String model, String classifier) {}

    /** Where a setting's value comes from. */
    public enum Origin {
        DEFAULT("default"),
        STUDY_FILE("study file"),
        PARAMETER_FILE("parameter file"),
        COMMAND_LINE("command line");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        /** As shown to the reader. */
        public String words() {
            return words;
        }
    }

    /**
     * One setting.
     *
     * @param name the key as in its file, for example {@code select.folds}
     * @param value as it would be written there
     * @param origin where it comes from
     * @param line the line in that file, from 1; 0 where there is none
     * @param reason why this value, or the empty string
     */
    public record Setting(String name, String value, Origin origin, int line, String reason) {}

    /** A step that this run left out, and why. */
    public record NotDone(String step, String reason) {}

    /** A program or library and its version. */
    public record Software(String name, String version) {}

    /**
     * What was planted in a synthetic cohort, against what was found.
     *
     * @param note one or two sentences on the cohort, for example that centre effects are not removed
     */
    public record Demo(String note, List<Driver> drivers) {
        public Demo {
            drivers = List.copyOf(drivers);
        }
    }

    /**
     * A planted cause of the outcome.
     *
     * @param name for example {@code heterogeneity}
     * @param sequence where it was looked for
     * @param feature the feature that follows it best
     * @param rho absolute Spearman correlation of the two, 0 to 1
     * @param found whether a selected feature follows it
     */
    public record Driver(String name, String sequence, String feature, double rho, boolean found) {}
}
