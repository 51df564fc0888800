package radiome.study.cohort.files;

import java.util.List;
import radiome.error.Fault;
import radiome.source.Source;

/**
 * The files of the patients.
 *
 * @param cases patient by patient in the table's order, sequence by sequence in the study's; only those with both files
 * @param faults T4, T9, T18, T19, in the same order; errors name patient and sequence
 */
public record CaseFiles(List<CaseFile> cases, List<Fault> faults) {
    public CaseFiles {
        cases = List.copyOf(cases);
        faults = List.copyOf(faults);
    }

    /**
     * Image and mask of one patient in one sequence.
     *
     * @param patient the id
     * @param sequence its name
     * @param image named as the pattern gives it, relative to the data folder
     * @param mask the same
     */
    public record CaseFile(String patient, String sequence, Source image, Source mask) {}

    /**
     * A sequence of the study file.
     *
     * @param name for example {@code T1C}
     * @param image where the images lie
     * @param mask where the masks lie
     */
    public record Sequence(String name, FilePattern image, FilePattern mask) {}
}
