package radiome.extract.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.Fault;
import radiome.error.RunFault;
import radiome.extract.CaseInput;
import radiome.extract.Extractor;
import radiome.extract.HookedSource;
import radiome.extract.Retry;
import radiome.extract.Sample;
import radiome.extract.setting.Parameters;
import radiome.num.Numbers;
import radiome.source.Source;

@Timeout(60)
class BatchTest {
    @TempDir
    static Path folder;

    private static final int CASES = 9;
    private static final BatchListener QUIET = new BatchListener() {};
    private static final Extractor EXTRACTOR =
            Extractor.of(Parameters.standard()).with(new Retry(3, Duration.ZERO));

    @BeforeAll
    static void writeCases() throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.createDirectories(folder.resolve("masks"));
        for (int i = 0; i < CASES; i++) {
            Sample.good(i).write(folder, id(i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void theBytesAreThoseOfOneWorker(int workers) {
        assertThat(bytes(Batch.of(EXTRACTOR, workers).run(cases(), QUIET)))
                .isEqualTo(bytes(Batch.of(EXTRACTOR, 1).run(cases(), QUIET)));
    }

    @Test
    void anotherLocaleAndTimeZoneGiveTheSameBytes() {
        String here = bytes(Batch.of(EXTRACTOR, 2).run(withFault(), QUIET));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(bytes(Batch.of(EXTRACTOR, 2).run(withFault(), QUIET)))
                        .as(tag)
                        .isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOrderOfTheCasesChangesNoValue() {
        List<CaseInput> shuffled = new ArrayList<>(cases());
        Collections.reverse(shuffled);
        List<CaseOutcome> other = new ArrayList<>(Batch.of(EXTRACTOR, 2).run(shuffled, QUIET));
        Collections.reverse(other);
        assertThat(bytes(other)).isEqualTo(bytes(Batch.of(EXTRACTOR, 2).run(cases(), QUIET)));
    }

    @Test
    void resultsAreDeliveredInTheOrderOfTheCases() {
        List<Integer> delivered = new ArrayList<>();
        List<Integer> finished = new ArrayList<>();
        CountDownLatch others = new CountDownLatch(CASES - 1);
        List<CaseInput> cases = new ArrayList<>(cases());
        cases.set(0, hooked(cases.get(0), () -> await(others)));
        List<CaseOutcome> outcomes = Batch.of(EXTRACTOR, 2).run(cases, new BatchListener() {
            @Override
            public void finished(CaseOutcome outcome) {
                finished.add(outcome.index());
                others.countDown();
            }

            @Override
            public void delivered(CaseOutcome outcome) {
                delivered.add(outcome.index());
            }
        });
        assertThat(finished.get(CASES - 1)).isZero();
        assertThat(delivered).isSorted().hasSize(CASES);
        assertThat(outcomes).extracting(CaseOutcome::index).isSorted();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void severalWorkersBeginWithTheLargestImages(int workers) {
        List<CaseInput> cases = IntStream.of(10, 1000, 100, 1000)
                .mapToObj(size ->
                        CaseInput.of("", "", Source.of("image", new byte[size]), Source.of("mask", new byte[1])))
                .toList();
        List<Integer> started = Collections.synchronizedList(new ArrayList<>());
        Batch.of(EXTRACTOR, workers).run(cases, new BatchListener() {
            @Override
            public void started(int index, CaseInput input) {
                started.add(index);
            }
        });
        if (workers == 1) {
            assertThat(started).containsExactly(0, 1, 2, 3);
        } else {
            assertThat(started).containsExactlyInAnyOrder(0, 1, 2, 3);
            // one worker may be slow to tell of its first case, not more
            assertThat(started.indexOf(0)).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aCaseThatRunsOutOfMemoryIsTriedOnceMoreAlone() {
        AtomicInteger opened = new AtomicInteger();
        List<CaseOutcome> outcomes = runWith(3, () -> {
            if (opened.getAndIncrement() == 0) {
                throw new OutOfMemoryError("a hostile case");
            }
        });
        assertThat(outcomes).allMatch(CaseOutcome::isDone);
        assertThat(bytes(outcomes)).isEqualTo(bytes(Batch.of(EXTRACTOR, 1).run(cases(), QUIET)));
    }

    @Test
    void aCaseThatNeverFitsIntoMemoryFailsAlone() {
        AtomicInteger opened = new AtomicInteger();
        List<CaseOutcome> outcomes = runWith(3, () -> {
            opened.incrementAndGet();
            throw new OutOfMemoryError("a hostile case");
        });
        Fault fault = onlyFault(outcomes, 3);
        assertThat(fault.code()).isEqualTo(RunFault.R6);
        assertThat(fault.file()).isEqualTo("images/" + id(3) + ".nrrd");
        assertThat(fault.what()).contains("out of memory", "MB");
        assertThat(fault.fix()).contains("-Xmx");
        assertThat(opened.get()).isEqualTo(2);
    }

    /** The hostile case does not even react to its interruption. */
    @Test
    void aCaseThatLoopsFailsAloneAfterItsTime() {
        CountDownLatch release = new CountDownLatch(1);
        List<CaseInput> cases = new ArrayList<>(cases());
        cases.set(3, hooked(cases.get(3), () -> awaitWhateverComes(release)));
        List<CaseOutcome> outcomes = Batch.of(EXTRACTOR, 2)
                .withCaseTimeout(Duration.ofMillis(1500))
                .withMemory(1)
                .run(cases, QUIET);
        release.countDown();
        Fault fault = onlyFault(outcomes, 3);
        assertThat(fault.code()).isEqualTo(RunFault.R6);
        assertThat(fault.what()).contains("longer than the limit of 0.0250 minutes");
        assertThat(fault.fix()).contains("--case-timeout");
    }

    @Test
    void casesThatDoNotFitTogetherWaitForEachOther() {
        List<CaseOutcome> outcomes = Batch.of(EXTRACTOR, 4).withMemory(1).run(cases(), QUIET);
        assertThat(bytes(outcomes)).isEqualTo(bytes(Batch.of(EXTRACTOR, 1).run(cases(), QUIET)));
    }

    @Test
    void aFileThatComesBackIsReadAtTheThirdAttempt() {
        AtomicInteger opened = new AtomicInteger();
        List<CaseOutcome> outcomes = runWith(5, () -> {
            if (opened.getAndIncrement() < 2) {
                throw new UncheckedIOException(new IOException("stale file handle"));
            }
        });
        assertThat(outcomes).allMatch(CaseOutcome::isDone);
    }

    @Test
    void aFileThatCannotBeReadFailsAlone() {
        AtomicInteger opened = new AtomicInteger();
        List<CaseOutcome> outcomes = runWith(5, () -> {
            opened.incrementAndGet();
            throw new UncheckedIOException(new IOException("input/output error"));
        });
        Fault fault = onlyFault(outcomes, 5);
        assertThat(fault.code()).isEqualTo(RunFault.R4);
        assertThat(fault.file()).isEqualTo("images/" + id(5) + ".nrrd");
        assertThat(opened.get()).isEqualTo(3);
    }

    @Test
    void aFileThatIsNotThereIsNotWaitedFor() {
        Extractor patient = Extractor.of(Parameters.standard()).with(new Retry(3, Duration.ofHours(1)));
        List<CaseInput> cases = new ArrayList<>(cases());
        cases.set(1, Sample.input(folder, "absent"));
        assertThat(onlyFault(Batch.of(patient, 2).run(cases, QUIET), 1).code()).isEqualTo(RunFault.R4);
    }

    @Test
    void aBugInOneCaseLeavesTheOthers() {
        List<CaseOutcome> outcomes = runWith(2, () -> {
            throw new IllegalStateException("a mistake of the program");
        });
        assertThat(outcomes.get(2).bug()).containsInstanceOf(IllegalStateException.class);
        assertThat(outcomes).filteredOn(CaseOutcome::isDone).hasSize(CASES - 1);
    }

    @Test
    void aStoppedBatchStartsNoCaseAnyMore() {
        AtomicInteger ended = new AtomicInteger();
        List<CaseOutcome> outcomes = Batch.of(EXTRACTOR, 1).run(cases(), new BatchListener() {
            @Override
            public void finished(CaseOutcome outcome) {
                ended.incrementAndGet();
            }

            @Override
            public boolean isStopped() {
                return ended.get() == 2;
            }
        });
        assertThat(outcomes).hasSize(2).allMatch(CaseOutcome::isDone);
    }

    @Test
    void whatAListenerThrowsEndsTheBatch() {
        BatchListener full = new BatchListener() {
            @Override
            public void finished(CaseOutcome outcome) {
                throw new UncheckedIOException(new IOException("no space left on device"));
            }
        };
        Batch batch = Batch.of(EXTRACTOR, 2);
        assertThatThrownBy(() -> batch.run(cases(), full)).hasMessageContaining("no space left");
    }

    @Test
    void anInterruptedBatchEndsWithinASecond() throws Exception {
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        List<CaseInput> cases = new ArrayList<>(cases());
        cases.set(0, hooked(cases.get(0), () -> {
            atWork.countDown();
            await(never);
        }));
        FutureTask<List<CaseOutcome>> task =
                new FutureTask<>(() -> Batch.of(EXTRACTOR, 1).run(cases, QUIET));
        Thread thread = new Thread(task);
        thread.start();
        atWork.await();
        thread.interrupt();
        assertThatThrownBy(() -> task.get(1, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(CancellationException.class);
    }

    @Test
    void noCasesAreNoWork() {
        assertThat(Batch.of(EXTRACTOR, 3).run(List.of(), QUIET)).isEmpty();
    }

    private static List<CaseOutcome> runWith(int index, Runnable hook) {
        List<CaseInput> cases = new ArrayList<>(cases());
        cases.set(index, hooked(cases.get(index), hook));
        return Batch.of(EXTRACTOR, 2).run(cases, QUIET);
    }

    private static Fault onlyFault(List<CaseOutcome> outcomes, int index) {
        assertThat(outcomes).hasSize(CASES);
        assertThat(outcomes).filteredOn(CaseOutcome::isDone).hasSize(CASES - 1);
        Fault fault = outcomes.get(index).fault().orElseThrow();
        assertThat(fault.patient()).isEqualTo(outcomes.get(index).input().id());
        return fault;
    }

    /** Good cases, and one whose mask is displaced, so that messages are compared too. */
    private static List<CaseInput> withFault() {
        List<CaseInput> cases = new ArrayList<>(cases());
        cases.add(Sample.good(77).withMaskOrigin(0.45, 1234.5, 0).write(folder, "displaced"));
        return cases;
    }

    private static CaseInput hooked(CaseInput input, Runnable hook) {
        return CaseInput.of(input.id(), input.sequence(), new HookedSource(input.image(), hook), input.mask());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static void awaitWhateverComes(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException e) {
                // hostile: goes on
            }
        }
    }

    private static List<CaseInput> cases() {
        List<CaseInput> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(Sample.input(folder, id(i)));
        }
        return cases;
    }

    private static String id(int i) {
        return String.format(Locale.ROOT, "%04d", i);
    }

    /** Everything that is told of the cases. */
    private static String bytes(List<CaseOutcome> outcomes) {
        StringBuilder text = new StringBuilder();
        for (CaseOutcome outcome : outcomes) {
            text.append(outcome.input().id()).append('\n');
            outcome.fault().ifPresent(text::append);
            outcome.result().ifPresent(result -> {
                result.features()
                        .forEach((name, value) -> text.append(name)
                                .append(' ')
                                .append(Numbers.text(value))
                                .append('\n'));
                text.append(result.diagnostics())
                        .append(result.nanReasons())
                        .append(result.roi())
                        .append(result.notices());
            });
        }
        return text.toString();
    }
}
