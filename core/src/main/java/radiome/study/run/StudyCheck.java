package radiome.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.extract.CaseInput;
import radiome.extract.CheckedCase;
import radiome.extract.Extractor;
import radiome.extract.check.Use;
import radiome.extract.roi.RoiChoice;
import radiome.study.batch.Workers;
import radiome.study.cohort.files.CaseFiles.CaseFile;
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
     * @param mostBytes of memory that one of them holds at most, by its headers
     * @param secondsACase what one case takes on one thread, measured on the first good one; NaN when there is none
     */
    public record Finding(List<Fault> faults, int good, long mostBytes, double secondsACase) {
        public Finding {
            faults = List.copyOf(faults);
        }
    }

    /** Checks all cases. */
    public Finding run(int threads, RunListener listener) {
        List<CaseFile> cases = inputs.files().cases();
        List<Callable<Looked>> tasks = new ArrayList<>();
        cases.forEach(c -> tasks.add(() -> look(c)));
        List<Fault> faults = new ArrayList<>();
        List<CaseFile> good = new ArrayList<>();
        long most = 0;
        try (Workers workers = new Workers(threads, n -> listener.progress("check", n, cases.size()))) {
            List<Looked> found = workers.all(tasks);
            for (int i = 0; i < found.size(); i++) {
                faults.addAll(found.get(i).faults);
                most = Math.max(most, found.get(i).bytes);
                if (found.get(i).isGood()) {
                    good.add(cases.get(i));
                }
            }
        }
        double seconds = good.isEmpty() ? Double.NaN : seconds(good.get(0));
        return new Finding(faults, good.size(), most, seconds);
    }

    private record Looked(List<Fault> faults, long bytes) {
        boolean isGood() {
            return faults.stream().noneMatch(f -> f.level() == Level.ERROR);
        }
    }

    private Looked look(CaseFile file) {
        try {
            CheckedCase checked = extractor.check(input(file));
            return new Looked(checked.notices(), checked.bytes());
        } catch (RadiomeException e) {
            return new Looked(List.of(e.fault()), 0);
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
