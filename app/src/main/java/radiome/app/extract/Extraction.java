package radiome.app.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import radiome.app.Console;
import radiome.app.ExitCode;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.extract.CaseInput;
import radiome.extract.CaseResult;
import radiome.extract.Extractor;
import radiome.extract.batch.Batch;
import radiome.extract.cases.CaseRow;
import radiome.extract.cases.CaseTable;
import radiome.extract.cases.RoiRows;
import radiome.extract.cases.Shard;
import radiome.extract.roi.RoiChoice;
import radiome.extract.setting.Parameters;
import radiome.study.batch.FailedCases;
import radiome.study.store.AtomicFile;

/** The work of one call of {@code extract}. */
public final class Extraction {
    private static final String LABEL = "Label";
    private static final String COMPONENT = "Component";

    private final Console console;
    private final Parameters parameters;
    private final RoiRows rule;
    private final OutputOptions output;
    private final BatchOptions batch;

    /** @throws RadiomeException C4 for labels that cannot be understood */
    public Extraction(
            Console console, Parameters parameters, RoiOptions rois, OutputOptions output, BatchOptions batch) {
        this.console = console;
        this.parameters = parameters;
        this.rule = rois.rule(parameters);
        this.output = output;
        this.batch = batch;
    }

    /** A row of the table and one of its ROIs. */
    private record Part(int number, CaseRow row) {}

    /**
     * An image and a mask of the command line: one ROI without a table's ways, several as a table.
     *
     * @return the exit code
     * @throws RadiomeException what is wrong with the case, when it is one ROI
     */
    public int runSingle(CaseTable table) {
        CaseRow row = table.rows().get(0);
        if (RoiRows.mayBeSeveral(table.rows(), rule)) {
            return run(table, Path.of(""));
        }
        CaseInput input = rule.of(row).get(0).input().orElseThrow();
        CaseResult result = Extractor.of(parameters).extract(input, output.images(1));
        console.tell(result.notices());
        FeatureOutput features = new FeatureOutput();
        features.add(
                "Case-1",
                copied(table.columns(), row, false, Path.of("")),
                result.diagnostics(),
                output.kept(result.features()));
        output.write(console, features, FeatureOutput.Format.txt);
        return ExitCode.DONE;
    }

    /**
     * Every row of a table, or those of this shard.
     *
     * @param folder that the table's paths start from
     * @return the exit code
     */
    public int run(CaseTable table, Path folder) {
        List<Part> parts = parts(table.rows());
        boolean several = RoiRows.mayBeSeveral(table.rows(), rule);
        List<CaseRuns.End> ends = ends(parts.stream().map(Part::row).toList());
        FeatureOutput all = new FeatureOutput();
        Map<Integer, FeatureOutput> each = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < ends.size(); i++) {
            Part part = parts.get(i);
            CaseRuns.End end = ends.get(i);
            end.fault().ifPresent(faults::add);
            end.result().ifPresent(r -> faults.addAll(r.notices()));
            done += end.result().isPresent() ? 1 : 0;
            add(all, part, end, table, several, folder);
            add(each.computeIfAbsent(part.number, any -> new FeatureOutput()), part, end, table, several, folder);
        }
        console.tell(faults);
        output.write(console, all, FeatureOutput.Format.csv);
        output.folder()
                .ifPresent(to -> each.forEach((number, one) -> AtomicFile.write(
                        to.resolve("features_" + number + ".csv"), one.bytes(FeatureOutput.Format.csv))));
        output.failedCases(batch.shard()).ifPresent(file -> FailedCases.write(file, faults));
        return ExitCode.ofCases(done, ends.size());
    }

    private List<CaseRuns.End> ends(List<CaseRow> rows) {
        Batch work = batch.batch(Extractor.of(parameters));
        if (!output.savesImages()) {
            return new CaseRuns(console, work, batch.store(output.store())).run(rows);
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).input().isPresent()) {
                numbers.add(i + 1);
            }
        }
        Batch saving = work.withImages(index -> output.images(numbers.get(index)));
        return new CaseRuns(console, saving, Optional.empty()).run(rows);
    }

    /**
     * Voxel maps of every row, or of those of this shard; a table of their files where a file for it is named.
     *
     * @param folder that the table's paths start from
     * @return the exit code
     */
    public int maps(CaseTable table, Path folder) {
        List<Part> parts = parts(table.rows());
        boolean several = RoiRows.mayBeSeveral(table.rows(), rule);
        Maps.Written written = new Maps(console, Extractor.of(parameters), batch.jobs(), output.mapFolder())
                .run(parts.stream().map(Part::row).toList());
        FeatureOutput all = new FeatureOutput();
        for (int i = 0; i < parts.size(); i++) {
            all.add(
                    "Case-" + (i + 1),
                    copied(table.columns(), parts.get(i).row, several, folder),
                    written.files().get(i),
                    Map.of());
        }
        console.tell(written.faults());
        if (output.isToFile()) {
            output.write(console, all, FeatureOutput.Format.csv);
        }
        return written.exitCode();
    }

    /**
     * Checks every row and extracts nothing.
     *
     * @return the exit code
     */
    public int check(CaseTable table) {
        Extractor extractor = Extractor.of(parameters);
        List<Fault> faults = new ArrayList<>();
        List<Part> parts = parts(table.rows());
        int good = 0;
        for (Part part : parts) {
            part.row.fault().ifPresent(faults::add);
            if (part.row.input().isPresent()) {
                try {
                    faults.addAll(extractor.check(part.row.input().get()).notices());
                    good++;
                } catch (RadiomeException e) {
                    faults.add(e.fault());
                }
            }
        }
        console.tell(faults);
        console.say(good + " of " + parts.size() + " can be extracted.");
        return ExitCode.ofCases(good, parts.size());
    }

    /** The shard's rows by ROI, each with its place in the table, from 1. */
    private List<Part> parts(List<CaseRow> rows) {
        List<Part> numbered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            numbered.add(new Part(i + 1, rows.get(i)));
        }
        Shard shard = batch.shard();
        return shard.of(numbered).stream()
                .flatMap(part -> rule.of(part.row).stream().map(row -> new Part(part.number, row)))
                .toList();
    }

    private void add(FeatureOutput into, Part part, CaseRuns.End end, CaseTable table, boolean several, Path folder) {
        String id = part.row.input().map(CaseInput::id).orElse("");
        into.add(
                id.isEmpty() || several ? "Case-" + (into.size() + 1) : id,
                copied(table.columns(), part.row, several, folder),
                end.result().map(CaseResult::diagnostics).orElse(Map.of()),
                end.result().map(r -> output.kept(r.features())).orElse(Map.of()));
    }

    /** The table's own cells, paths as wanted; where a row may be several ROIs, which one this is. */
    private Map<String, String> copied(List<String> columns, CaseRow row, boolean several, Path folder) {
        Map<String, String> copied = new LinkedHashMap<>();
        String labelColumn = LABEL;
        for (int j = 0; j < columns.size(); j++) {
            String column = columns.get(j);
            String cell = j < row.cells().size() ? row.cells().get(j) : "";
            boolean isPath = column.equalsIgnoreCase("Image") || column.equalsIgnoreCase("Mask");
            copied.put(column, isPath && !cell.isEmpty() ? output.path(cell, folder) : cell);
            labelColumn = column.equalsIgnoreCase(LABEL) ? column : labelColumn;
        }
        if (several) {
            String column = labelColumn;
            Optional<RoiChoice> roi = row.input().flatMap(CaseInput::roi);
            roi.ifPresentOrElse(r -> copied.put(column, r.labels().toString()), () -> copied.putIfAbsent(column, ""));
            copied.put(
                    COMPONENT,
                    roi.map(RoiChoice::component)
                            .filter(OptionalInt::isPresent)
                            .map(n -> String.valueOf(n.getAsInt()))
                            .orElse(""));
        }
        return copied;
    }
}
