package radiome.study.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files of a folder to a depth of four, as paths with slashes relative to it, sorted.
 *
 * @param tables .csv and .tsv files
 * @param volumes NIfTI, NRRD and MetaImage files by their names
 */
record FolderFiles(List<String> tables, List<String> volumes) {
    private static final int DEPTH = 4;
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".csv.gz");
    private static final List<String> VOLUMES = List.of(".nii.gz", ".nii", ".nrrd", ".nhdr", ".mha", ".mhd");

    static FolderFiles of(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            List<String> all = files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            return new FolderFiles(withEnding(all, TABLES), withEnding(all, VOLUMES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> withEnding(List<String> files, List<String> endings) {
        return files.stream()
                .filter(f -> endings.stream().anyMatch(f.toLowerCase(Locale.ROOT)::endsWith))
                .toList();
    }

    /** A path without its volume ending. */
    static String stem(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return VOLUMES.stream()
                .filter(lower::endsWith)
                .findFirst()
                .map(e -> path.substring(0, path.length() - e.length()))
                .orElse(path);
    }
}
