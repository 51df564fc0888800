package radiome.study.run;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.extract.setting.ParameterFile;
import radiome.extract.setting.Parameters;
import radiome.source.Source;
import radiome.study.cohort.CohortSettings;
import radiome.study.cohort.Patients;
import radiome.study.cohort.files.CaseFiles;
import radiome.study.cohort.files.CaseFinder;
import radiome.study.cohort.files.FilePattern;
import radiome.study.cohort.reading.PatientReader;
import radiome.study.plan.StudyFile;
import radiome.study.plan.StudyPlan;
import radiome.table.text.TableReader;
import radiome.table.text.TextTable;

/**
 * Everything a study needs before any work: plan, parameters, patients, and the files of each. What {@code check} and
 * {@code run} find wrong here is the same, word for word.
 *
 * @param plan the study file
 * @param data the folder to which table, images, masks and features are relative
 * @param parameters of the extraction
 * @param patients of the table
 * @param files of the patients; none when the study starts from a feature table
 */
public record StudyInputs(StudyPlan plan, Path data, Parameters parameters, Patients patients, CaseFiles files) {

    /**
     * Inputs, or the faults that stop the study; warnings, notes and errors of single cases beside them.
     *
     * @param inputs empty when a fault is at STOP
     * @param faults in the order found
     */
    public record Reading(Optional<StudyInputs> inputs, List<Fault> faults) {
        public Reading {
            faults = List.copyOf(faults);
        }

        private static Reading stopped(List<Fault> faults) {
            return new Reading(Optional.empty(), faults);
        }
    }

    /**
     * Reads all inputs but images; every problem is found, not the first.
     *
     * @param studyFile as the user wrote it
     * @param folder of the study file; parameter files are relative to it
     * @param data of the tables and images, when it is another
     */
    public static Reading read(Source studyFile, Path folder, Optional<Path> data) {
        List<Fault> faults = new ArrayList<>();
        StudyFile.Reading file;
        try {
            file = StudyFile.read(studyFile);
        } catch (RadiomeException e) {
            return Reading.stopped(List.of(e.fault()));
        }
        faults.addAll(file.faults());
        if (file.plan().isEmpty()) {
            return Reading.stopped(faults);
        }
        StudyPlan plan = file.plan().get();
        Path root = data.orElse(folder);
        Optional<Parameters> parameters = parameters(plan, folder, faults);
        Optional<Patients> patients = patients(plan, root, faults);
        Optional<CaseFiles> files = patients.flatMap(p -> files(plan, p, root, faults));
        if (parameters.isEmpty() || patients.isEmpty() || files.isEmpty() || isStopped(faults)) {
            return Reading.stopped(faults);
        }
        return new Reading(
                Optional.of(new StudyInputs(plan, root, parameters.get(), patients.get(), files.get())), faults);
    }

    private static boolean isStopped(List<Fault> faults) {
        return faults.stream().anyMatch(f -> f.level() == Level.STOP);
    }

    private static Optional<Parameters> parameters(StudyPlan plan, Path folder, List<Fault> faults) {
        if (plan.parameters().isEmpty()) {
            return Optional.of(StudyParameters.forMr());
        }
        String name = plan.parameters().get();
        try {
            ParameterFile.Reading reading = ParameterFile.read(Source.of(folder.resolve(name), name));
            faults.addAll(reading.faults());
            Optional<Parameters> parameters = reading.parameters();
            parameters.ifPresent(p -> faults.addAll(p.notBuilt()));
            parameters.ifPresent(p -> faults.addAll(p.notices()));
            return parameters;
        } catch (RadiomeException e) {
            faults.add(e.fault());
            return Optional.empty();
        }
    }

    private static Optional<Patients> patients(StudyPlan plan, Path root, List<Fault> faults) {
        StudyPlan.CohortPlan cohort = plan.cohort();
        CohortSettings settings = new CohortSettings(
                cohort.id(),
                cohort.outcome(),
                cohort.positive(),
                cohort.centre(),
                false,
                cohort.clinical(),
                cohort.missing(),
                cohort.split(),
                cohort.time(),
                cohort.event());
        try {
            TableReader standard = TableReader.standard().withNamed(settings.columns());
            TableReader reader = cohort.encoding()
                    .map(Charset::forName)
                    .map(standard::withEncoding)
                    .orElse(standard);
            TextTable table = reader.read(Source.of(root.resolve(cohort.table()), cohort.table()));
            PatientReader.Reading reading = PatientReader.read(table, settings);
            faults.addAll(reading.faults());
            return reading.patients();
        } catch (RadiomeException e) {
            faults.add(e.fault());
            return Optional.empty();
        }
    }

    private static Optional<CaseFiles> files(StudyPlan plan, Patients patients, Path root, List<Fault> faults) {
        if (plan.features().isPresent()) {
            return Optional.of(new CaseFiles(List.of(), List.of()));
        }
        try {
            List<CaseFiles.Sequence> sequences = plan.sequences().stream()
                    .map(s -> new CaseFiles.Sequence(s.name(), new FilePattern(s.image()), new FilePattern(s.mask())))
                    .toList();
            CaseFiles files = CaseFinder.find(patients, root, sequences);
            faults.addAll(files.faults());
            return Optional.of(files);
        } catch (RadiomeException e) {
            faults.add(e.fault());
            return Optional.empty();
        }
    }
}
