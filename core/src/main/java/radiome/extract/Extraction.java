package radiome.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import radiome.error.Fault;
import radiome.extract.RoiFinder.Found;
import radiome.extract.check.GreyRange;
import radiome.extract.check.NotFinite;
import radiome.extract.check.Use;
import radiome.extract.setting.ChosenClass;
import radiome.extract.setting.Parameters;
import radiome.extract.setting.Setting;
import radiome.feature.Family;
import radiome.feature.FeatureSettings;
import radiome.feature.RegionOfInterest;
import radiome.image.Mask;
import radiome.image.Scan;
import radiome.image.Statistics;
import radiome.image.Volume;

/**
 * One case whose ROI is found: reads the image, checks its grey values, computes the classes. Used once.
 */
final class Extraction {
    private final Parameters parameters;
    private final Use use;
    private final Scan image;
    private final Found found;
    private final List<Fault> notices;

    Extraction(Parameters parameters, Use use, Scan image, Found found) {
        this.parameters = parameters;
        this.use = use;
        this.image = image;
        this.found = found;
        this.notices = new ArrayList<>(found.notices());
    }

    /** The case's ROI with its grey values, and the whole image's statistics where they were needed. */
    private record Read(RegionOfInterest region, Optional<Statistics> whole) {}

    /** @throws radiome.error.RadiomeException D21, R4, R6 (reading); G16, G21 (binning and texture) */
    CaseResult result(CaseInput input) {
        Read read = read();
        Mask roi = found.roi();
        Map<String, Double> features = features(read.region);
        return new CaseResult(
                input.id(),
                input.sequence(),
                features,
                NanReasons.of(features, read.region.values()),
                parameters.flag(Setting.additionalInfo)
                        ? diagnostics(read.whole.orElseThrow(), read.region.values())
                        : Map.of(),
                new CaseResult.Roi(roi.count(), roi.count() * image.geometry().voxelVolume(), roi.box()),
                told(input));
    }

    /** Reads and checks without computing a feature. */
    List<Fault> checked(CaseInput input) {
        read();
        return told(input);
    }

    private List<Fault> told(CaseInput input) {
        return notices.stream()
                .map(notice -> notice.of(input.id(), input.sequence()))
                .toList();
    }

    private Read read() {
        Mask roi = found.roi();
        boolean normalise = parameters.flag(Setting.normalize);
        Optional<Scan.Part> whole = parameters.flag(Setting.additionalInfo) || normalise
                ? Optional.of(image.readWithStatistics(roi.box()))
                : Optional.empty();
        Volume volume = whole.map(Scan.Part::volume).orElseGet(() -> image.read(roi.box()));
        Optional<Statistics> statistics = whole.map(Scan.Part::whole);
        RegionOfInterest region = new RegionOfInterest(
                normalise ? normalised(volume, statistics.orElseThrow()) : volume, roi, parameters.featureSettings());
        checkGreyValues(region, statistics.filter(s -> !normalise));
        return new Read(region, statistics);
    }

    private Volume normalised(Volume read, Statistics whole) {
        RoiFinder.raiseOrNote(notFinite().whenNormalising(whole), notices);
        return Normalised.of(
                read,
                whole,
                parameters.number(Setting.removeOutliers),
                parameters.number(Setting.normalizeScale).orElseThrow());
    }

    /** Shape does not see grey values, so they are no matter where it is the only class. */
    private void checkGreyValues(RegionOfInterest region, Optional<Statistics> asRead) {
        double[] values = region.values();
        long inRoi = NotFinite.count(values);
        if (parameters.classes().stream().anyMatch(c -> !c.name().equals("shape"))) {
            RoiFinder.raiseOrNote(notFinite().inRoi(values), notices);
            FeatureSettings settings = region.settings();
            double binWidth = settings.binCount().isPresent() ? Double.NaN : settings.binWidth();
            GreyRange.fault(image.source().name(), values, binWidth).ifPresent(notices::add);
        }
        asRead.flatMap(whole -> notFinite().elsewhere(whole, inRoi)).ifPresent(notices::add);
    }

    private Map<String, Double> features(RegionOfInterest region) {
        Map<String, Double> features = new LinkedHashMap<>();
        for (ChosenClass chosen : parameters.classes()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("extraction was interrupted");
            }
            Family family = chosen.family().orElseThrow();
            if (family.appliesTo(image.geometry())) {
                List<String> names = chosen.features();
                double[] values = family.values(region, names);
                for (int i = 0; i < values.length; i++) {
                    features.put(chosen.column(names.get(i)), values[i]);
                }
            }
        }
        return features;
    }

    private Map<String, String> diagnostics(Statistics whole, double[] values) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.image(image.geometry(), whole);
        diagnostics.mask("original", found.drawn(), found.drawnPieces());
        if (found.corrected() && !parameters.flag(Setting.preCrop)) { // which corrects the mask unseen
            diagnostics.mask("corrected", found.roi(), found.pieces());
            diagnostics.values("corrected", values);
        }
        return diagnostics.found();
    }

    private NotFinite notFinite() {
        return new NotFinite(image.source().name(), use);
    }
}
