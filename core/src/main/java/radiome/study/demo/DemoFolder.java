package radiome.study.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Volume;
import radiome.io.NiftiWriter;
import radiome.study.store.AtomicFile;
import radiome.synthetic.SyntheticCohort;
import radiome.table.text.TableWriter;

/**
 * Writes a synthetic cohort as a hospital would keep a real one: {@code images/ID_T1C.nii.gz}, {@code masks/...}, {@code
 * patients.csv} and a study file {@code study.yaml}; beside them {@code truth.csv}, which no study reads. The same bytes for
 * any number of threads.
 */
public final class DemoFolder {
    private static final String DESCRIPTION = "radiome synthetic image, research use only";

    private final Path folder;

    public DemoFolder(Path folder) {
        this.folder = folder;
    }

    /** The study file in the folder. */
    public Path studyFile() {
        return folder.resolve("study.yaml");
    }

    /**
     * Writes everything; files that are there are replaced.
     *
     * @param seed printed in the study file as its own seed
     * @param threads at least 1
     * @param done told the number of patients written so far
     * @throws radiome.error.RadiomeException R3, R4, R12
     */
    public void write(SyntheticCohort cohort, long seed, int threads, IntConsumer done) {
        try {
            Files.createDirectories(folder.resolve("images"));
            Files.createDirectories(folder.resolve("masks"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        AtomicFile.write(folder.resolve("patients.csv"), patients(cohort));
        AtomicFile.write(folder.resolve("truth.csv"), truth(cohort));
        AtomicFile.write(studyFile(), studyText(cohort.size(), seed).getBytes(StandardCharsets.UTF_8));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < cohort.size(); i++) {
                int patient = i;
                work.add(pool.submit(() -> images(cohort, patient)));
            }
            for (int i = 0; i < work.size(); i++) {
                finish(work.get(i));
                done.accept(i + 1);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void finish(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void images(SyntheticCohort cohort, int patient) {
        SyntheticCohort.Imaging imaging = cohort.imaging(patient);
        String id = cohort.id(patient);
        image(id + "_T1C.nii.gz", imaging.t1c(), imaging.t1cMask());
        image(id + "_T2.nii.gz", imaging.t2(), imaging.t2Mask());
    }

    private void image(String name, Volume image, Mask mask) {
        NiftiWriter.write(folder.resolve("images").resolve(name), image, PixelType.INT16, DESCRIPTION);
        NiftiWriter.write(folder.resolve("masks").resolve(name), asVolume(mask), PixelType.UINT8, DESCRIPTION);
    }

    private static Volume asVolume(Mask mask) {
        boolean[] inside = mask.inside();
        double[] values = new double[inside.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = inside[i] ? 1 : 0;
        }
        return new Volume(mask.geometry(), PixelType.UINT8, values);
    }

    private static byte[] patients(SyntheticCohort cohort) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = new TableWriter(bytes, SyntheticCohort.tableNames())) {
            cohort.table().forEach(table::texts);
        }
        return bytes.toByteArray();
    }

    private static byte[] truth(SyntheticCohort cohort) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> names = List.of("id", "log_volume_ml", "heterogeneity", "correlation_mm", "logit");
        try (TableWriter table = new TableWriter(bytes, names)) {
            for (SyntheticCohort.Truth t : cohort.truth()) {
                table.text(t.id()).number(t.logVolumeMl()).number(t.heterogeneity());
                table.number(t.correlationMm()).number(t.logit()).end();
            }
        }
        return bytes.toByteArray();
    }

    private static String studyText(int patients, long seed) {
        return String.format(Locale.ROOT, """
                # A synthetic cohort of %d patients made by `radiome demo`; no real person is behind it. Research use only.
                # Run it again with: radiome run study.yaml
                study: Synthetic cohort, recurrence after chemotherapy
                seed: %d
                cohort:
                  table: patients.csv
                  id: id
                  outcome: {column: recurrence, positive: 1}
                  centre: hospital
                  clinical: [age, sex, t_stage, n_stage]
                sequences:
                  T1C: {image: "images/{id}_T1C.nii.gz", mask: "masks/{id}_T1C.nii.gz", label: 1}
                  T2:  {image: "images/{id}_T2.nii.gz", mask: "masks/{id}_T2.nii.gz", label: 1}
                select: {method: lasso, folds: 10}
                models: ["0", V, I]
                classifiers: [knn, naive-bayes]
                primary: {sequence: T2, model: I, classifier: naive-bayes}    # named before the run
                protocol: strict
                resampling: {holdout: 0.7}
                """, patients, seed);
    }
}
