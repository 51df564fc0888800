package radiome.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.rng.UniformRandomProvider;
import radiome.image.Mask;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.num.Streams;

/**
 * A made cohort with known causes of the outcome, for the demo, tests and proofs: images of a simple head with a lesion
 * in two sequences, from four centres whose scanners differ. All from one seed; the same bytes on every machine. Patients
 * can be made in any order and in parallel. Research use only; no real person is behind it.
 *
 * <p>The outcome: logit = 0.5 z(log volume) + 1.8 z(heterogeneity) + 0.3 (N stage - 1.7); with one uniform number u a
 * patient, those with the largest logit - log(u / (1 - u)) have the event, 32 % of all. Age, sex and T stage are without
 * effect, and so is the centre.
 */
public final class SyntheticCohort {
    private static final double EVENT_SHARE = 106.0 / 328;
    private static final int FEWEST = 12;

    private final Streams streams;
    private final List<Centre> centres;
    private final List<SyntheticPatient> patients;
    private final Set<String> events = new HashSet<>();

    /**
     * @param patients at least 12
     * @param seed of all random numbers
     * @param centreEffects whether the centres' scanners differ
     */
    public SyntheticCohort(int patients, long seed, boolean centreEffects) {
        if (patients < FEWEST) {
            throw new IllegalArgumentException(patients + " patients; at least " + FEWEST + " are needed");
        }
        this.streams = new Streams(seed);
        this.centres = Centre.draw(streams, centreEffects);
        this.patients = new ArrayList<>();
        int[] sizes = Centre.sizes(patients);
        for (int centre = 0; centre < sizes.length; centre++) {
            for (int k = 0; k < sizes[centre]; k++) {
                this.patients.add(SyntheticPatient.of(streams, this.patients.size(), centre));
            }
        }
        this.patients.stream()
                .sorted(Comparator.<SyntheticPatient>comparingDouble(SyntheticPatient::rank)
                        .reversed()
                        .thenComparing(SyntheticPatient::id))
                .limit(Math.round(EVENT_SHARE * patients))
                .forEach(p -> events.add(p.id()));
    }

    /** The number of patients. */
    public int size() {
        return patients.size();
    }

    /** The id of a patient. */
    public String id(int patient) {
        return patients.get(patient).id();
    }

    /** Images and masks of one patient. */
    public record Imaging(Volume t1c, Mask t1cMask, Volume t2, Mask t2Mask) {}

    /** Makes the images of one patient; about a second of work. */
    public Imaging imaging(int patient) {
        SyntheticPatient p = patients.get(patient);
        UniformRandomProvider random = streams.of("synthetic anatomy", patient, "");
        Head head = new Head(random);
        Vec place = new Vec(8 * random.nextDouble() - 4, 2 + 6 * random.nextDouble(), -8 + 6 * random.nextDouble());
        Lesion lesion = new Lesion(random, place, p.volumeMl(), p.heterogeneity(), p.correlationMm());
        Scanner scanner = new Scanner(centres.get(p.centre()));
        Mask mask = scanner.mask(lesion);
        return new Imaging(
                scanner.image(head, lesion, Sequence.T1C, streams.of("synthetic noise", patient, "T1C")),
                mask,
                scanner.image(head, lesion, Sequence.T2, streams.of("synthetic noise", patient, "T2")),
                mask);
    }

    /** The column names of {@link #table}. */
    public static List<String> tableNames() {
        return List.of("id", "hospital", "age", "sex", "t_stage", "n_stage", "recurrence");
    }

    /** The table of patients as a hospital would keep it, one row a patient. */
    public List<List<String>> table() {
        return patients.stream()
                .map(p -> List.of(
                        p.id(),
                        centres.get(p.centre()).name(),
                        String.valueOf(p.age()),
                        p.sex(),
                        "T" + p.tStage(),
                        "N" + p.nStage(),
                        events.contains(p.id()) ? "1" : "0"))
                .toList();
    }

    /** What was planted in one patient: the drivers of the outcome. */
    public record Truth(String id, double logVolumeMl, double heterogeneity, double correlationMm, double logit) {}

    /** The planted truth, in the patients' order; not for a study's eyes. */
    public List<Truth> truth() {
        return patients.stream()
                .map(p -> new Truth(
                        p.id(), StrictMath.log(p.volumeMl()), p.heterogeneity(), p.correlationMm(), p.logit()))
                .toList();
    }
}
