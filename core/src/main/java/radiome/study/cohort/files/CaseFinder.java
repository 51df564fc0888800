package radiome.study.cohort.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.Suggestion;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.source.Source;
import radiome.study.cohort.Patient;
import radiome.study.cohort.Patients;
import radiome.study.cohort.files.CaseFiles.CaseFile;
import radiome.study.cohort.files.CaseFiles.Sequence;
import radiome.table.text.PathText;

/** Finds the files of every patient. Each folder is listed once; nothing is opened. */
public final class CaseFinder {
    private static final int FILES_IN_A_MESSAGE = 10;
    private static final int MOST_NEAREST = 100; // rows for which a near name is looked for
    private static final List<String> VOLUMES = List.of(".nii.gz", ".nii", ".nrrd", ".nhdr", ".mha", ".mhd", ".hdr");

    private final Patients patients;
    private final List<Sequence> sequences;
    private final Folders folders;
    private final FilesOnDisk onDisk;
    private final String home = System.getProperty("user.home", "~");
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> lostZeros = new TreeMap<>();
    private int nearestLookedFor;

    /**
     * What is looked for.
     *
     * @param role {@code image} or {@code mask}
     * @param written as the pattern gives it
     * @param path the same with slashes
     */
    private record Wanted(
            Patient patient, Sequence sequence, FilePattern pattern, String role, String written, String path) {}

    private CaseFinder(Patients patients, Path data, List<Sequence> sequences) {
        this.patients = patients;
        this.sequences = sequences;
        this.folders = new Folders(data);
        List<String> byId = sequences.stream()
                .flatMap(s -> Stream.of(s.image(), s.mask())
                        .filter(FilePattern::isById)
                        .map(p -> withSequence(p, s)))
                .toList();
        this.onDisk = new FilesOnDisk(byId, folders);
    }

    /**
     * @param data the folder to which the patterns are relative
     * @param sequences in the study's order
     */
    public static CaseFiles find(Patients patients, Path data, List<Sequence> sequences) {
        return new CaseFinder(patients, data, sequences).find();
    }

    private CaseFiles find() {
        for (Sequence sequence : sequences) {
            refuseUnknownPlaces(sequence, sequence.image());
            refuseUnknownPlaces(sequence, sequence.mask());
        }
        if (!faults.isEmpty()) {
            return new CaseFiles(List.of(), faults);
        }
        List<CaseFile> cases = new ArrayList<>();
        for (Patient patient : patients.list()) {
            for (Sequence sequence : sequences) {
                Optional<Source> image = find(patient, sequence, sequence.image(), "image");
                Optional<Source> mask = find(patient, sequence, sequence.mask(), "mask");
                if (image.isPresent() && mask.isPresent()) {
                    cases.add(new CaseFile(patient.id(), sequence.name(), image.get(), mask.get()));
                }
            }
        }
        tellWidth();
        noteFilesWithoutRow();
        return new CaseFiles(cases, faults);
    }

    private void refuseUnknownPlaces(Sequence sequence, FilePattern pattern) {
        for (String place : pattern.places()) {
            if (!place.equals("id") && !place.equals("sequence")) {
                try {
                    patients.table().column(place, "pattern of sequence " + Text.clean(sequence.name()));
                } catch (RadiomeException e) {
                    faults.add(e.fault());
                }
            }
        }
    }

    private static String withSequence(FilePattern pattern, Sequence sequence) {
        return pattern.fill(place -> place.equals("sequence") ? sequence.name() : "{" + place + "}");
    }

    private Optional<Source> find(Patient patient, Sequence sequence, FilePattern pattern, String role) {
        Optional<String> blank = pattern.places().stream()
                .filter(p -> value(p, patient, sequence).isEmpty())
                .findFirst();
        if (blank.isPresent()) {
            Fault fault = Fault.of(
                    TableFault.T18,
                    patients.table().file(),
                    "The column " + Text.clean(blank.get()) + " is blank in line " + patient.line() + ", so the " + role
                            + " is not known.",
                    "Write the path, or delete the row.");
            return refuse(fault, patient, sequence);
        }
        String written = pattern.fill(p -> value(p, patient, sequence));
        Wanted wanted = new Wanted(patient, sequence, pattern, role, written, PathText.of(written, home));
        Folders.Place place = folders.find(wanted.path);
        if (place instanceof Folders.Place.Found found) {
            Optional<String> copy = copy(wanted);
            return copy.isPresent()
                    ? refuse(both(wanted, copy.get()), patient, sequence)
                    : Optional.of(Source.of(found.path(), written));
        }
        Fault fault = place instanceof Folders.Place.Absent absent
                ? absent(wanted, absent)
                : otherCase(wanted, (Folders.Place.OtherCase) place);
        return refuse(fault, patient, sequence);
    }

    private String value(String place, Patient patient, Sequence sequence) {
        return switch (place) {
            case "id" -> patient.id();
            case "sequence" -> sequence.name();
            default -> patients.table().at(patient.row(), patients.table().indexOf(place));
        };
    }

    private Optional<Source> refuse(Fault fault, Patient patient, Sequence sequence) {
        faults.add(fault.at(Level.ERROR).of(patient.id(), sequence.name()));
        return Optional.empty();
    }

    /** The same name with another ending of a volume, beside a file that was found by its id. */
    private Optional<String> copy(Wanted wanted) {
        String path = wanted.path;
        Optional<String> ending =
                VOLUMES.stream().filter(path::endsWith).findFirst().filter(e -> wanted.pattern.isById());
        return ending.flatMap(own -> {
            String stem = path.substring(0, path.length() - own.length());
            return VOLUMES.stream()
                    .filter(other -> !other.equals(own))
                    .map(other -> stem + other)
                    .filter(other -> folders.find(other) instanceof Folders.Place.Found)
                    .findFirst();
        });
    }

    private static Fault both(Wanted wanted, String copy) {
        return Fault.of(
                TableFault.T19,
                wanted.written,
                "Two files fit: " + Text.path(wanted.path) + " and " + Text.path(copy) + ".",
                "Delete or rename one of them.");
    }

    private static Fault otherCase(Wanted wanted, Folders.Place.OtherCase other) {
        return Fault.of(
                TableFault.T19,
                wanted.written,
                "There is no " + wanted.role + " in these letters, only " + Text.path(other.path()) + ".",
                "Rename the file, or correct the id or the pattern: letter case counts.");
    }

    private Fault absent(Wanted wanted, Folders.Place.Absent place) {
        Optional<PatternFiles.Fitting> padded =
                onDisk.withZeros(withSequence(wanted.pattern, wanted.sequence), wanted.patient.id());
        if (padded.isPresent()) {
            String id = padded.get().id();
            lostZeros.put(id, id.length());
            return Fault.of(
                    TableFault.T4,
                    wanted.written,
                    "There is no " + wanted.role + " of " + Text.clean(wanted.patient.id()) + ", but "
                            + Text.path(padded.get().path()) + ": " + id
                            + " exists, zeros were lost in the spreadsheet.",
                    "Format the id column as text and write `" + id + "`.");
        }
        String near = nearestLookedFor++ < MOST_NEAREST
                ? nearest(place, wanted.patient.id())
                        .map(n -> "; the nearest name there is " + Text.clean(n))
                        .orElse("")
                : "";
        String folder = wanted.path.endsWith(place.name()) ? "" : ": there is no folder " + Text.clean(place.name());
        return Fault.of(
                TableFault.T18,
                wanted.written,
                "There is no such " + wanted.role + folder + near + ".",
                "Correct the pattern or the row, or set another `--data DIR`.");
    }

    /** Names with the patient's id go first. */
    private static Optional<String> nearest(Folders.Place.Absent place, String id) {
        List<String> own = place.beside().stream().filter(n -> n.contains(id)).toList();
        return Suggestion.nearest(place.name(), own).or(() -> Suggestion.nearest(place.name(), place.beside()));
    }

    /** One width that mends all, if there is one. */
    private void tellWidth() {
        Set<Integer> widths = new TreeSet<>(lostZeros.values());
        if (widths.size() == 1) {
            int width = widths.iterator().next();
            faults.add(Fault.of(
                            TableFault.T4,
                            patients.table().file(),
                            "With " + width + " digits all ids that lost their zeros match: " + lostZeros.size() + ".",
                            "Format the id column as text and write every id with " + width + " digits.")
                    .at(Level.WARNING)
                    .measured(width, "digits"));
        }
    }

    /** Every row of the table counts here, the patients that were left out too. */
    private void noteFilesWithoutRow() {
        Set<String> known = new TreeSet<>(lostZeros.keySet());
        known.addAll(patients.tableIds());
        List<String> files = onDisk.withoutRow(known);
        if (!files.isEmpty()) {
            String shown = String.join(
                    ", ",
                    files.stream().limit(FILES_IN_A_MESSAGE).map(Text::clean).toList());
            int more = files.size() - FILES_IN_A_MESSAGE;
            faults.add(Fault.of(
                            TableFault.T18,
                            patients.table().file(),
                            "Files of no row of the table: " + files.size() + ": " + shown
                                    + (more > 0 ? " and " + more + " more" : "") + ".",
                            "Correct the pattern or add the rows, if they belong to the study.")
                    .at(Level.NOTE)
                    .measured(files.size(), "files"));
        }
    }
}
