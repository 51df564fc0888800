package radiome.extract;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.extract.check.Notices;
import radiome.extract.check.Use;
import radiome.extract.roi.Found;
import radiome.extract.roi.Labels;
import radiome.extract.roi.RoiChoice;
import radiome.extract.setting.ImageType;
import radiome.extract.setting.Parameters;
import radiome.feature.KernelSettings;
import radiome.image.Scan;
import radiome.io.Formats;

/**
 * From an image and a mask to a row of features, as PyRadiomics: the order of events, of columns and of checks is that of
 * its {@code RadiomicsFeatureExtractor.execute}. Each file is read in one pass (the image in two, to normalise and then
 * resample by a spline); of an uncompressed image only the box that the ROI and its filters need is read when nothing needs
 * the whole (neither {@code normalize} nor {@code additionalInfo} nor a filter). A file that cannot be read is tried three
 * times within two seconds.
 *
 * <p>Immutable and safe for threads. An interrupted thread leaves at the next piece of a file or class of features with a
 * {@link CancellationException}.
 */
public final class Extractor {
    private final Plan plan;
    private final Retry retry;

    private Extractor(Plan plan, Retry retry) {
        this.plan = plan;
        this.retry = retry;
    }

    /**
     * An extractor for the command {@code extract}.
     *
     * @throws RadiomeException C3 when the parameters ask for what is not in this version
     */
    public static Extractor of(Parameters parameters) {
        return new Extractor(Plan.of(parameters, Use.EXTRACT), Retry.STANDARD);
    }

    /** The same for another use: a study is stricter about G4 and G21. */
    public Extractor with(Use otherUse) {
        return new Extractor(Plan.of(plan.parameters(), otherUse), retry);
    }

    /** The same with another patience for files that cannot be read at the moment (R4). */
    public Extractor with(Retry otherRetry) {
        return new Extractor(plan, otherRetry);
    }

    /** The same on other images than the parameters name. */
    Extractor with(List<ImageType> types) {
        return new Extractor(Plan.of(plan.parameters(), plan.use(), types), retry);
    }

    public Parameters parameters() {
        return plan.parameters();
    }

    /** What the values are for. */
    public Use use() {
        return plan.use();
    }

    /**
     * The feature columns in order: shape once, then all other classes for each filtered image. A case may have fewer: a 2-D
     * image has no shape, and a filter gives nothing where PyRadiomics gives nothing. The wavelets of a 2-D image have two
     * letters where these have three.
     */
    public List<String> columns() {
        return plan.columns();
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
            return extract(input, claim, ImageListener.NONE);
        }
    }

    /**
     * All checks of a case without its features: what {@link #extract} would refuse is thrown, word for word, and what it
     * would note is given.
     *
     * @throws RadiomeException as {@link #extract}, but what only binning and texture find
     * @throws CancellationException when the thread is interrupted
     */
    public CheckedCase check(CaseInput input) {
        try (MemoryBudget.Claim claim = MemoryBudget.unlimited().claim()) {
            List<Fault> notices = told(input, () -> extraction(input, claim).checked(input));
            return new CheckedCase(notices, claim.bytes());
        }
    }

    /** As {@link #extract(CaseInput)}, with every image and mask that features are computed on. */
    public CaseResult extract(CaseInput input, ImageListener listener) {
        try (MemoryBudget.Claim claim = MemoryBudget.unlimited().claim()) {
            return extract(input, claim, listener);
        }
    }

    /**
     * Maps of features, PyRadiomics' voxel mode: for each voxel of the ROI the features of the kernel about it. Shape has no
     * maps. See {@link radiome.feature.VoxelMaps}.
     *
     * @param threads that share the voxels, at least 1; values do not depend on it
     * @return warnings and notes, told of this case
     * @throws RadiomeException as {@link #extract(CaseInput)}
     * @throws CancellationException when the thread is interrupted
     */
    public List<Fault> maps(CaseInput input, int threads, MapListener listener) {
        KernelSettings kernel = plan.parameters().kernel();
        try (MemoryBudget.Claim claim = MemoryBudget.unlimited().claim()) {
            return told(
                    input,
                    () -> extraction(input, claim, kernel.kernelRadius()).maps(input, kernel, threads, listener));
        }
    }

    /** As {@link #extract(CaseInput)}; waits for memory before voxels are read. The claim is the caller's to close. */
    public CaseResult extract(CaseInput input, MemoryBudget.Claim memory, ImageListener listener) {
        return told(input, () -> extraction(input, memory).result(input, listener));
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
        return extraction(input, memory, 0);
    }

    private Extraction extraction(CaseInput input, MemoryBudget.Claim memory, int margin) {
        memory.close();
        Scan image = Formats.open(input.image());
        Scan mask = Formats.open(
                input.mask(), input.labelChannel().orElse(plan.parameters().labelChannel()));
        memory.forReading(image.geometry(), mask.geometry());
        RoiChoice roi =
                input.roi().orElseGet(() -> RoiChoice.label(plan.parameters().label()));
        Notices notices = new Notices();
        Found found = plan.finder().find(image, mask, roi, notices);
        Labels labels = new Labels(mask, image.source().name(), found, roi);
        Extraction extraction = new Extraction(plan, image, labels, notices, margin);
        memory.forRoi(extraction.bytes());
        return extraction;
    }
}
