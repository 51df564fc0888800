package radiome.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.extract.CaseInput;
import radiome.extract.Extractor;
import radiome.extract.check.Use;
import radiome.extract.roi.RoiChoice;
import radiome.study.batch.Workers;
import radiome.study.cohort.CaseFiles.CaseFile;
import radiome.study.plan.StudyPlan.SequencePlan;

/** Looks at every case of a study without computing a feature; what is told here is what a run tells. */
public final class StudyCheck {
    private final StudyInputs inputs;
    private final Extractor extractor;

    public StudyCheck(StudyInputs inputs) {
        this.inputs = inputs;
        this.extractor = Extractor.of(inputs.parameters()).with(Use.STUDY);
    }

    /**
     * What was found.
     *
     * @param faults errors, warnings and notes of the cases, in the order of the cases
     * @param good cases that a run would extract
     * @param secondsACase what one case takes on one thread, measured on the first good one; NaN when there is none
     */
    public record Finding(List<Fault> faults, int good, double secondsACase) {
        public Finding {
            faults = List.copyOf(faults);
        }
    }

    /** Checks all cases. */
    public Finding run(int threads, RunListener listener) {
        List<CaseFile> cases = inputs.files().cases();
        List<Callable<List<Fault>>> tasks = new ArrayList<>();
        cases.forEach(c -> tasks.add(() -> check(c)));
        List<Fault> faults = new ArrayList<>();
        int good = 0;
        Optional<CaseFile> first = Optional.empty();
        try (Workers workers = new Workers(threads, n -> listener.progress("check", n, cases.size()))) {
            List<List<Fault>> found = workers.all(tasks);
            for (int i = 0; i < found.size(); i++) {
                faults.addAll(found.get(i));
                if (found.get(i).stream().noneMatch(f -> f.level() == radiome.error.Level.ERROR)) {
                    good++;
                    first = first.isPresent() ? first : Optional.of(cases.get(i));
                }
            }
        }
        return new Finding(faults, good, first.map(this::seconds).orElse(Double.NaN));
    }

    private List<Fault> check(CaseFile file) {
        try {
            return extractor.check(input(file));
        } catch (RadiomeException e) {
            return List.of(e.fault());
        }
    }

    private double seconds(CaseFile file) {
        long start = System.nanoTime();
        try {
            extractor.extract(input(file));
        } catch (RadiomeException e) {
            return Double.NaN; // told by a run: only binning and texture find it
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private CaseInput input(CaseFile file) {
        int label = inputs.plan().sequences().stream()
                .filter(s -> s.name().equals(file.sequence()))
                .findFirst()
                .map(SequencePlan::label)
                .orElseThrow();
        return new CaseInput(
                file.patient(),
                file.sequence(),
                file.image(),
                file.mask(),
                Optional.of(RoiChoice.label(label)),
                OptionalInt.empty());
    }
}
