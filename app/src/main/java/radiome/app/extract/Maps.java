package radiome.app.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import radiome.app.Console;
import radiome.app.ExitCode;
import radiome.app.Steps;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.extract.CaseInput;
import radiome.extract.Extractor;
import radiome.extract.cases.CaseRow;
import radiome.image.PixelType;
import radiome.io.NrrdWriter;

/**
 * Voxel maps of cases, one file a feature: {@code Case-N_FEATURE.nrrd}, as PyRadiomics. Cases one after the other; all
 * threads work on one.
 *
 * @param folder that takes the files
 */
record Maps(Console console, Extractor extractor, int threads, Path folder) {
    /** What came of the rows: for each the files by feature, and all faults. */
    record Written(List<Map<String, String>> files, List<Fault> faults, int done) {
        int exitCode() {
            return ExitCode.ofCases(done, files.size());
        }
    }

    Written run(List<CaseRow> rows) {
        List<Map<String, String>> files = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int done = 0;
        try (Steps steps = new Steps(console)) {
            for (CaseRow row : rows) {
                steps.at("maps", files.size(), rows.size());
                row.fault().ifPresent(faults::add);
                Map<String, String> written = new LinkedHashMap<>();
                if (row.input().isPresent()) {
                    try {
                        String name = "Case-" + (files.size() + 1);
                        faults.addAll(written(row.input().get(), name, written));
                        done++;
                    } catch (RadiomeException e) {
                        faults.add(e.fault());
                    }
                }
                files.add(written);
            }
        }
        return new Written(files, faults, done);
    }

    private List<Fault> written(CaseInput input, String name, Map<String, String> files) {
        return extractor.maps(input, threads, (feature, map) -> {
            Path file = folder.resolve(name + "_" + feature + ".nrrd");
            NrrdWriter.write(file, map, PixelType.FLOAT64);
            files.put(feature, file.toString());
        });
    }
}
