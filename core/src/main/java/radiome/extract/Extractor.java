package radiome.extract;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.extract.RoiFinder.Found;
import radiome.extract.check.Placement;
import radiome.extract.check.RoiSize;
import radiome.extract.check.Use;
import radiome.extract.setting.Parameters;
import radiome.extract.setting.Setting;
import radiome.image.Scan;
import radiome.io.Formats;

/**
 * From an image and a mask to a row of features, as PyRadiomics: the order of events, of columns and of checks is that of
 * its {@code RadiomicsFeatureExtractor.execute}. Each file is read in one pass; of an uncompressed image only the ROI's box
 * is read when nothing needs the whole (neither {@code normalize} nor {@code additionalInfo}). A file that cannot be read is
 * tried three times within two seconds.
 *
 * <p>Immutable and safe for threads. An interrupted thread leaves at the next piece of a file or class of features with a
 * {@link CancellationException}.
 */
public final class Extractor {
    private final Parameters parameters;
    private final Use use;
    private final RoiFinder finder;
    private final Retry retry;

    private Extractor(Parameters parameters, Use use, Retry retry) {
        this.parameters = parameters.requireBuilt();
        this.use = use;
        this.retry = retry;
        this.finder = new RoiFinder(
                new Placement(parameters.geometryTolerance(), parameters.flag(Setting.correctMask), use),
                new RoiSize(
                        parameters.whole(Setting.minimumROIDimensions).orElseThrow(),
                        parameters.whole(Setting.minimumROISize)));
    }

    /**
     * An extractor for the command {@code extract}.
     *
     * @throws RadiomeException C3 when the parameters ask for what is not in this version
     */
    public static Extractor of(Parameters parameters) {
        return new Extractor(parameters, Use.EXTRACT, Retry.STANDARD);
    }

    /** The same for another use: a study is stricter about G4 and G21. */
    public Extractor with(Use otherUse) {
        return new Extractor(parameters, otherUse, retry);
    }

    Extractor with(Retry otherRetry) {
        return new Extractor(parameters, use, otherRetry);
    }

    public Parameters parameters() {
        return parameters;
    }

    /** The feature columns of a 3-D image in order; a 2-D image has those without shape. */
    public List<String> columns() {
        return parameters.classes().stream()
                .flatMap(chosen -> chosen.features().stream().map(chosen::column))
                .toList();
    }

    /**
     * Extracts one case.
     *
     * @throws RadiomeException with what makes a number of this case wrong or unknowable: G1 to G16, G21, D20 to D25, R4,
     *     R6; told of the case's id and sequence
     * @throws CancellationException when the thread is interrupted
     */
    public CaseResult extract(CaseInput input) {
        try (MemoryBudget.Claim claim = MemoryBudget.unlimited().claim()) {
            return extract(input, claim);
        }
    }

    /**
     * All checks of a case without its features: what {@link #extract} would refuse is thrown, word for word, and what it
     * would note is given.
     *
     * @throws RadiomeException as {@link #extract}, but what only binning and texture find
     * @throws CancellationException when the thread is interrupted
     */
    public List<Fault> check(CaseInput input) {
        try (MemoryBudget.Claim claim = MemoryBudget.unlimited().claim()) {
            return told(input, () -> extraction(input, claim).checked(input));
        }
    }

    /** As {@link #extract(CaseInput)}; waits for memory before voxels are read. The claim is the caller's to close. */
    CaseResult extract(CaseInput input, MemoryBudget.Claim memory) {
        return told(input, () -> extraction(input, memory).result(input));
    }

    private <T> T told(CaseInput input, Supplier<T> work) {
        try {
            return retry.reading(List.of(input.image(), input.mask()), work);
        } catch (RadiomeException e) {
            throw e.fault().of(input.id(), input.sequence()).raise(e);
        }
    }

    /** Headers read, the ROI found; what an attempt before this one held is given back. */
    private Extraction extraction(CaseInput input, MemoryBudget.Claim memory) {
        memory.close();
        Scan image = Formats.open(input.image());
        Scan mask = Formats.open(input.mask(), input.labelChannel().orElse(parameters.labelChannel()));
        memory.forReading(image.geometry(), mask.geometry());
        Found found = finder.find(image, mask, input.label().orElse(parameters.label()));
        memory.forRoi(found.roi().box());
        return new Extraction(parameters, use, image, found);
    }
}
