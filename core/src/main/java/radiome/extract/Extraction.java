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

    /** @throws radiome.error.RadiomeException D21, R4, R6 (reading); G16, G21 (binning and texture) */
    CaseResult result(CaseInput input) {
        Mask roi = found.roi();
        boolean info = parameters.flag(Setting.additionalInfo);
        boolean normalise = parameters.flag(Setting.normalize);
        Optional<Scan.Part> whole =
                info || normalise ? Optional.of(image.readWithStatistics(roi.box())) : Optional.empty();
        Volume read = whole.map(Scan.Part::volume).orElseGet(() -> image.read(roi.box()));
        Optional<Statistics> statistics = whole.map(Scan.Part::whole);
        Volume volume = normalise ? normalised(read, statistics.orElseThrow()) : read;
        FeatureSettings settings = parameters.featureSettings();
        RegionOfInterest region = new RegionOfInterest(volume, roi, settings);
        checkGreyValues(region, statistics.filter(s -> !normalise));
        Map<String, Double> features = features(region);
        return new CaseResult(
                input.id(),
                input.sequence(),
                features,
                NanReasons.of(features, region.values()),
                info ? diagnostics(statistics.orElseThrow(), region.values()) : Map.of(),
                new CaseResult.Roi(roi.count(), roi.count() * image.geometry().voxelVolume(), roi.box()),
                notices.stream()
                        .map(notice -> notice.of(input.id(), input.sequence()))
                        .toList());
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
