package radiome.app.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import radiome.app.Console;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.extract.ImageListener;
import radiome.extract.cases.Shard;
import radiome.study.store.AtomicFile;

/** What is written, where and in which form. */
public final class OutputOptions {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output.")
    private @Nullable Path out;

    @Option(
            names = {"-od", "--out-dir"},
            paramLabel = "DIR",
            description = "One file a row of the table: DIR/features_N.csv; for voxel maps one a feature.")
    private @Nullable Path folder;

    @Option(
            names = "--save-images",
            paramLabel = "DIR",
            description = "Also write every image and mask that features are computed on, the discretised ones too: "
                    + "DIR/Case-N/NAME.nrrd. Results in the store are then computed again.")
    private @Nullable Path images;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "csv, json or txt. Default: txt for one case, csv for a table.")
    private FeatureOutput.@Nullable Format format;

    @Option(names = "--skip-nans", description = "Leave out features that have no value.")
    private boolean skipNans;

    @Option(
            names = "--format-path",
            paramLabel = "FORM",
            description =
                    "Paths in the columns Image and Mask: asgiven, absolute, relative or basename. Default: asgiven.")
    private PathForm pathForm = PathForm.asgiven;

    @Option(
            names = {"-up", "--unix-path"},
            description = "Slashes in these paths, also at Windows.")
    private boolean unixPath;

    @Option(names = "--force", description = "Overwrite the file of -o.")
    private boolean force;

    /** How a path is written. */
    enum PathForm {
        asgiven,
        absolute,
        relative,
        basename
    }

    /** @throws radiome.error.RadiomeException C7 when a file would be overwritten */
    public void check() {
        if (out != null && !Files.isDirectory(storeBeside(out))) {
            refuseOverwriting(out, force);
        }
    }

    /** @throws radiome.error.RadiomeException C7 when the file is there and {@code force} is not given */
    public static void refuseOverwriting(Path file, boolean force) {
        if (Files.exists(file) && !force) {
            throw Fault.of(
                            SettingFault.C7,
                            file.toString(),
                            "The file is there already.",
                            "`--force` overwrites it; or give another name to `-o`")
                    .raise();
        }
    }

    /** Where results of many cases are kept unless told otherwise; empty when they go to standard output. */
    Optional<Path> store() {
        return folder != null
                ? Optional.of(folder.resolve("store"))
                : Optional.ofNullable(out).map(OutputOptions::storeBeside);
    }

    private static Path storeBeside(Path file) {
        return file.resolveSibling(file.getFileName() + ".store");
    }

    /** Where the list of failed cases goes; empty when results go to standard output. */
    Optional<Path> failedCases(Shard shard) {
        String name = shard.equals(Shard.WHOLE)
                ? "failed_cases.csv"
                : "failed_cases_" + shard.number() + "-of-" + shard.of() + ".csv";
        return folder != null
                ? Optional.of(folder.resolve(name))
                : Optional.ofNullable(out).map(file -> file.resolveSibling(name));
    }

    /**
     * The folder of voxel maps: the current one unless another is named. Made when it is not there.
     *
     * @throws radiome.error.RadiomeException C7 when it holds maps already and {@code --force} is not given; R12
     */
    Path mapFolder() {
        Path maps = folder == null ? Path.of("") : folder;
        try (DirectoryStream<Path> there = Files.newDirectoryStream(Folders.made(maps), "Case-*_*.nrrd")) {
            Iterator<Path> first = there.iterator();
            if (first.hasNext()) {
                refuseOverwriting(maps.resolve(first.next().getFileName()), force);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return maps;
    }

    /** Who takes the images of the case with a number from 1. */
    ImageListener images(int number) {
        return images == null ? ImageListener.NONE : new SavedImages(images.resolve("Case-" + number));
    }

    boolean savesImages() {
        return images != null;
    }

    /** Whether the table of results goes to a file. */
    boolean isToFile() {
        return out != null;
    }

    /** A folder for files of single cases, if one is wanted. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** The features to write. */
    Map<String, Double> kept(Map<String, Double> features) {
        if (!skipNans) {
            return features;
        }
        Map<String, Double> kept = new LinkedHashMap<>(features);
        kept.values().removeIf(v -> v.isNaN());
        return kept;
    }

    /**
     * A path as it is written.
     *
     * @param given as in the table or on the command line
     * @param base folder that a relative one starts from
     */
    String path(String given, Path base) {
        String path = switch (pathForm) {
            case asgiven -> given;
            case absolute -> base.resolve(given).toAbsolutePath().normalize().toString();
            case relative ->
                Path.of("")
                        .toAbsolutePath()
                        .relativize(base.resolve(given).toAbsolutePath().normalize())
                        .toString();
            case basename -> String.valueOf(base.resolve(given).getFileName());
        };
        return unixPath ? path.replace('\\', '/') : path;
    }

    /** Writes the whole output where it is wanted. */
    void write(Console console, FeatureOutput output, FeatureOutput.Format usual) {
        byte[] bytes = output.bytes(format == null ? usual : format);
        if (out != null) {
            AtomicFile.write(out, bytes);
        } else if (folder == null) {
            try {
                console.out().write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
