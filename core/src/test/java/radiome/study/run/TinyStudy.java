package radiome.study.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.io.NiftiWriter;
import radiome.source.Source;
import radiome.study.store.ContentKey;

/** A study of 36 patients with images of a few hundred voxels, whose texture follows the outcome. */
final class TinyStudy {
    static final int PATIENTS = 36;
    private static final int SIDE = 12;
    private static final Geometry GRID = Geometry.of(SIDE, SIDE, 6, new Vec(0.9, 0.9, 3));

    private final Path folder;
    private final List<String> rows = new ArrayList<>();

    TinyStudy(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder.resolve("images"));
            Files.createDirectories(folder.resolve("masks"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SplittableRandom random = new SplittableRandom(77);
        for (int i = 0; i < PATIENTS; i++) {
            int outcome = i % 3 == 0 ? 1 : 0;
            patient(String.format(Locale.ROOT, "P%02d", i), outcome, random, 4 + (i % 4));
        }
    }

    /** A patient with both sequences; {@code radius} 0 makes an empty mask. */
    void patient(String id, int outcome, SplittableRandom random, int radius) {
        rows.add(id + "," + outcome + "," + (40 + random.nextInt(30)) + "," + (random.nextBoolean() ? "M" : "F") + ","
                + (random.nextBoolean() ? "North" : "South"));
        for (String sequence : List.of("T1C", "T2")) {
            double[] image = new double[(int) GRID.voxels()];
            double[] mask = new double[image.length];
            double amplitude = 60 * (1 + outcome) * (0.6 + 0.8 * random.nextDouble());
            for (int v = 0; v < image.length; v++) {
                int x = v % SIDE - SIDE / 2;
                int y = v / SIDE % SIDE - SIDE / 2;
                int z = v / SIDE / SIDE - 3;
                boolean inside = x * x + y * y + 4 * z * z < radius * radius;
                mask[v] = inside ? 1 : 0;
                image[v] = Math.rint(400 + (inside ? amplitude : 200) * (random.nextDouble() - 0.5));
            }
            write("images/" + id + "_" + sequence + ".nii.gz", new Volume(GRID, PixelType.INT16, image));
            write("masks/" + id + "_" + sequence + ".nii.gz", new Volume(GRID, PixelType.UINT8, mask));
        }
    }

    private void write(String name, Volume volume) {
        NiftiWriter.write(folder.resolve(name), volume, volume.type(), "");
    }

    /** Writes table and study file. */
    TinyStudy finish() {
        text("patients.csv", "id,recurrence,age,sex,hospital\n" + String.join("\n", rows) + "\n");
        text("study.yaml", """
                study: Tiny
                seed: 5
                cohort:
                  table: patients.csv
                  id: id
                  outcome: {column: recurrence, positive: 1}
                  centre: hospital
                  clinical: [age, sex]
                sequences:
                  T1C: {image: "images/{id}_T1C.nii.gz", mask: "masks/{id}_T1C.nii.gz"}
                  T2: {image: "images/{id}_T2.nii.gz", mask: "masks/{id}_T2.nii.gz"}
                extract: {parameters: params.yaml}
                select: {folds: 4}
                """);
        text("params.yaml", """
                imageType: {Original: {}, Square: {}}
                featureClass: {shape: null, firstorder: null, glcm: null, gldm: null}
                setting: {normalize: true, normalizeScale: 100, binWidth: 5, voxelArrayShift: 300}
                """);
        return this;
    }

    /** The rows of the table in another order. */
    TinyStudy shuffled() {
        Collections.shuffle(rows, new Random(3));
        return finish();
    }

    void text(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    StudyRun.Outcome run(Path out, int threads) {
        return run("study.yaml", out, threads);
    }

    StudyRun.Outcome run(String studyFile, Path out, int threads) {
        StudyInputs.Reading reading =
                StudyInputs.read(Source.of(folder.resolve(studyFile), studyFile), folder, Optional.empty());
        return new StudyRun(
                        reading.inputs().orElseThrow(() -> new AssertionError(reading.faults())),
                        reading.faults(),
                        new RunOptions(out, threads, "test"),
                        RunListener.SILENT)
                .run(Optional.empty());
    }

    /** SHA-256 of every file of a run but what is allowed to differ: the record of machine and times, and the lock. */
    static Map<String, String> bytes(Path out) {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            files.filter(Files::isRegularFile).forEach(f -> {
                String name = out.relativize(f).toString();
                if (!name.equals("run.json") && !name.equals("lock") && !name.equals("events.jsonl")) {
                    hashes.put(name, ContentKey.ofContent(Source.of(f)));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }
}
