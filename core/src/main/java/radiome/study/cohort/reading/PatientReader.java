package radiome.study.cohort.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.TableFault;
import radiome.study.cohort.Coding;
import radiome.study.cohort.Coding.Kind;
import radiome.study.cohort.CohortSettings;
import radiome.study.cohort.Flow;
import radiome.study.cohort.Patient;
import radiome.study.cohort.Patients;
import radiome.table.FeatureTable;
import radiome.table.number.MissingWords;
import radiome.table.text.CellText;
import radiome.table.text.TextTable;

/**
 * A table of texts to the patients of a study. Everything wrong with it is found, not the first: rows with an error are
 * left out and do not change any other; an error of the whole table leaves no patients.
 */
public final class PatientReader {
    private final TextTable table;
    private final CohortSettings settings;
    private final MissingWords missing;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Fault> columnFaults = new ArrayList<>();

    /**
     * What was read.
     *
     * @param patients empty when a fault is at STOP
     * @param faults those of reading the table, then T4 to T17 and T28, in the order found; errors name their patient
     */
    public record Reading(Optional<Patients> patients, List<Fault> faults) {
        public Reading {
            faults = List.copyOf(faults);
        }

        /** @throws RadiomeException with the first fault at STOP */
        public Patients orThrow() {
            return patients.orElseThrow(() -> faults.stream()
                    .filter(f -> f.level() == Level.STOP)
                    .findFirst()
                    .orElseThrow()
                    .raise());
        }
    }

    private PatientReader(TextTable table, CohortSettings settings) {
        this.table = table;
        this.settings = settings;
        this.missing = new MissingWords(settings.missing());
    }

    /** @param table best read with {@code withNamed(settings.columns())}, which finds a title line */
    public static Reading read(TextTable table, CohortSettings settings) {
        return new PatientReader(table, settings).read();
    }

    private Reading read() {
        findColumns();
        columnFaults.addAll(Predictors.named(settings, table.file()));
        Integer idColumn = columns.get(settings.id());
        List<Fault> faults = new ArrayList<>(raggedNamed(idColumn));
        faults.addAll(columnFaults);
        if (table.rows() == 0) {
            faults.add(Fault.of(
                            TableFault.T20,
                            table.file(),
                            "The table has a header line and no patients.",
                            "Save the table again, with a row for each patient.")
                    .at(Level.STOP));
        }
        if (idColumn == null || table.rows() == 0) {
            return new Reading(Optional.empty(), faults);
        }
        RowChecks rows = new RowChecks(table, idColumn);
        Optional<Patients> patients = read(rows, idColumn, faults);
        faults.addAll(rows.faults());
        boolean stopped = faults.stream().anyMatch(f -> f.level() == Level.STOP);
        return new Reading(stopped ? Optional.empty() : patients, faults);
    }

    private Optional<Patients> read(RowChecks rows, int idColumn, List<Fault> before) {
        Optional<Integer> split = settings.split().map(columns::get);
        new IdChecks(rows, idColumn).run(split);
        String[] cohorts = new String[table.rows()];
        SplitColumn.read(rows, split, missing, cohorts);
        String[] centres = new String[table.rows()];
        Arrays.fill(centres, "");
        settings.centre()
                .map(columns::get)
                .ifPresent(j -> new CentreColumn(rows, j).read(settings.centreNeeded(), missing, centres));
        int[] y = new int[table.rows()];
        Integer outcome = columns.get(settings.outcome());
        Optional<OutcomeColumn.Values> values = outcome == null
                ? Optional.empty()
                : new OutcomeColumn(rows, outcome, missing).code(settings.positive(), y);
        List<ClinicalColumn.Coded> coded = codeClinical(rows);
        if (values.isEmpty() || rows.isStopped()) {
            return Optional.empty();
        }
        List<Patient> list = new ArrayList<>();
        for (int i : rows.rows()) {
            list.add(new Patient(rows.id(i), i, table.line(i), y[i], centres[i], cohorts[i]));
        }
        int events = (int) list.stream().filter(p -> p.outcome() == 1).count();
        OutcomeColumn.tooFew(rows, events, settings.outcome()).forEach(rows::add);
        FeatureTable clinical = clinical(list, coded);
        Predictors.suspicious(clinical, list.stream().mapToInt(Patient::outcome).toArray(), table.file())
                .forEach(rows::add);
        List<Fault> all = new ArrayList<>(before);
        all.addAll(rows.faults());
        return Optional.of(new Patients(
                table,
                settings,
                list,
                clinical,
                coded.stream().map(ClinicalColumn.Coded::coding).toList(),
                outcomeCoding(values.get(), list.size(), events),
                flow(list, rows.duplicates(), all)));
    }

    private void findColumns() {
        Map<String, String> uses = new LinkedHashMap<>();
        uses.put(settings.id(), "id");
        uses.putIfAbsent(settings.outcome(), "outcome");
        settings.centre().ifPresent(c -> uses.putIfAbsent(c, "centre"));
        settings.clinical().forEach(c -> uses.putIfAbsent(c, "clinical"));
        settings.split().ifPresent(c -> uses.putIfAbsent(c, "split"));
        settings.time().ifPresent(c -> uses.putIfAbsent(c, "time"));
        settings.event().ifPresent(c -> uses.putIfAbsent(c, "event"));
        uses.forEach((name, use) -> {
            try {
                columns.put(name, table.column(name, use));
            } catch (RadiomeException e) {
                columnFaults.add(e.fault());
            }
        });
    }

    /** The table's own notices, with the patient's id in those of ragged rows that reach to it. */
    private List<Fault> raggedNamed(@Nullable Integer idColumn) {
        Map<Fault, String> ids = new LinkedHashMap<>();
        for (TextTable.RaggedRow row : table.ragged()) {
            int place = idColumn == null ? row.cells().size() : idColumn;
            String id = place < row.cells().size() ? CellText.normal(row.cells().get(place)) : "";
            ids.put(row.fault(), RowChecks.name(id, row.line()));
        }
        return table.notices().stream()
                .map(f -> ids.containsKey(f) ? f.of(ids.getOrDefault(f, ""), "") : f)
                .toList();
    }

    private List<ClinicalColumn.Coded> codeClinical(RowChecks rows) {
        List<ClinicalColumn.Coded> coded = new ArrayList<>();
        for (String name : new LinkedHashSet<>(settings.clinical())) {
            Integer column = columns.get(name);
            if (column != null) {
                try {
                    coded.add(ClinicalColumn.code(rows, column, missing));
                } catch (RadiomeException e) {
                    rows.add(e.fault());
                }
            }
        }
        return coded;
    }

    private static FeatureTable clinical(List<Patient> list, List<ClinicalColumn.Coded> coded) {
        int p = coded.size();
        double[] values = new double[Math.multiplyExact(list.size(), p)];
        for (int j = 0; j < p; j++) {
            for (int i = 0; i < list.size(); i++) {
                values[i * p + j] = coded.get(j).values().get(i);
            }
        }
        List<String> ids = list.stream().map(Patient::id).toList();
        return new FeatureTable(
                ids, coded.stream().map(c -> c.coding().column()).toList(), values);
    }

    private Coding outcomeCoding(OutcomeColumn.Values values, int n, int events) {
        List<Coding.Level> levels =
                List.of(new Coding.Level(values.no(), 0, n - events), new Coding.Level(values.yes(), 1, events));
        return new Coding(settings.outcome(), Kind.TWO_VALUES, "", levels, 0);
    }

    private Flow flow(List<Patient> list, int duplicates, List<Fault> faults) {
        Set<String> kept = new LinkedHashSet<>(list.stream().map(Patient::id).toList());
        int read = table.rows() + table.ragged().size();
        return new Flow(read, duplicates, Flow.exclusions(faults, kept), kept.size());
    }
}
