package radiome.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.SettingFault;
import radiome.extract.check.Notices;
import radiome.extract.check.roi.GreyRange;
import radiome.extract.check.roi.NotFinite;
import radiome.extract.check.roi.RoiSize;
import radiome.extract.frame.Frame;
import radiome.extract.frame.Normalised;
import radiome.extract.frame.Taken;
import radiome.extract.frame.Wanted;
import radiome.extract.roi.Found;
import radiome.extract.roi.Labels;
import radiome.extract.roi.Resegmentation;
import radiome.extract.row.Diagnostics;
import radiome.extract.row.FeatureRow;
import radiome.extract.row.Measured;
import radiome.extract.setting.ChosenClass;
import radiome.extract.setting.ImageType;
import radiome.extract.setting.Parameters;
import radiome.extract.setting.Resegmenting;
import radiome.extract.setting.Setting;
import radiome.feature.KernelSettings;
import radiome.feature.VoxelMaps;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.RegionOfInterest;
import radiome.filter.FilterInput;
import radiome.filter.ImageFilter;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Scan;
import radiome.image.Statistics;
import radiome.image.Volume;

/** One case whose ROI is found: reads the image, resegments, checks grey values, filters, computes the classes. Used once. */
final class Extraction {
    private final Plan plan;
    private final Parameters parameters;
    private final Scan image;
    private final Labels labels;
    private final Found found;
    private final Notices notices;
    private final int margin;

    /**
     * @param labels of the mask, its ROI found
     * @param notices those of the ROI; takes the rest
     * @param margin voxels round the ROI's box that are looked at too
     */
    Extraction(Plan plan, Scan image, Labels labels, Notices notices, int margin) {
        this.plan = plan;
        this.parameters = plan.parameters();
        this.image = image;
        this.labels = labels;
        this.found = labels.found();
        this.notices = notices;
        this.margin = margin;
    }

    /** What the case is going to hold in memory, by its headers and its ROI's box alone. */
    long bytes() {
        return MemoryBudget.bytes(
                found.frame(), wanted(), found.roi().box(), parameters.flag(Setting.normalize), plan.filterCopies());
    }

    /** @throws radiome.error.RadiomeException D21, R4, R6 (reading); G12, G16, G20, G21 (resegmentation, binning, texture) */
    CaseResult result(CaseInput input, ImageListener listener) {
        Measured measured = measured();
        listener.image("image", measured.taken().voxels());
        listener.mask("mask", found.roi());
        measured.resegmented().ifPresent(mask -> listener.mask("resegmented-mask", mask));
        FeatureRow row = new FeatureRow();
        boolean ofResegmented = parameters.flag(Setting.resegmentShape);
        RegionOfInterest ofShapes = measured.shapeRegion(ofResegmented, parameters.featureSettings());
        plan.shapes().stream()
                .filter(ChosenClass::isNamed)
                .forEach(shape ->
                        shape.family().leftOut(ofShapes).ifPresent(why -> notices.add(skipped(shape.name(), why))));
        row.add("original", ofShapes, plan.shapes());
        for (ImageType type : plan.types()) {
            add(type, measured, row, listener);
        }
        Mask roi = found.roi();
        return new CaseResult(
                input.id(),
                input.sequence(),
                row.features(),
                row.nanReasons(),
                parameters.flag(Setting.additionalInfo) ? Diagnostics.of(image.geometry(), measured) : Map.of(),
                new CaseResult.Roi(roi.count(), roi.count() * roi.whole().voxelVolume(), roi.box()),
                told(input));
    }

    /** Maps of every feature but shape, on every image type, instead of a row. */
    List<Fault> maps(CaseInput input, KernelSettings kernel, int threads, MapListener listener) {
        Measured measured = measured();
        Box box = grown(measured.box());
        for (ImageType type : plan.types()) {
            Mask roi = roi(type, measured).within(box);
            images(type, measured, box, (name, image) -> {
                VoxelMaps maps = new VoxelMaps(image, roi, type.settings(), kernel);
                for (ChosenClass chosen : plan.others()) {
                    List<String> features = chosen.features();
                    List<double[]> values = maps.of(chosen.family(), features, threads);
                    for (int f = 0; f < features.size(); f++) {
                        listener.map(
                                chosen.column(name, features.get(f)),
                                new Volume(image.geometry(), PixelType.FLOAT64, values.get(f)));
                    }
                }
            });
        }
        return told(input);
    }

    /** Reads and checks without computing a feature. */
    List<Fault> checked(CaseInput input) {
        measured();
        return told(input);
    }

    private List<Fault> told(CaseInput input) {
        return notices.all().stream()
                .map(notice -> notice.of(input.id(), input.sequence()))
                .toList();
    }

    private Measured measured() {
        Frame frame = found.frame();
        boolean normalise = parameters.flag(Setting.normalize);
        Wanted wanted = new Wanted(
                wanted(),
                parameters.flag(Setting.additionalInfo) || plan.filterCopies() > 0,
                normalise ? Optional.of(this::normalised) : Optional.empty());
        Taken taken = frame.take(image, wanted);
        Measured measured = resegmented(taken);
        checkGreyValues(measured, taken.file().filter(s -> !normalise));
        return measured;
    }

    /** The voxels that the ROI and all filters on it need. */
    private Box wanted() {
        Geometry grid = found.frame().grid();
        Box roi = grown(found.roi().box());
        return plan.types().stream()
                .flatMap(type -> type.filter().stream())
                .filter(filter -> filter.skipped(grid).isEmpty())
                .map(filter -> filter.reads(grid, roi))
                .reduce(roi, Box::union);
    }

    private Box grown(Box roi) {
        Geometry grid = found.frame().grid();
        int longest = Math.max(grid.nx(), Math.max(grid.ny(), grid.nz())); // beyond it nothing overflows
        return margin == 0 ? roi : roi.grow(Math.min(margin, longest)).intersect(grid.box());
    }

    private Normalised normalised(Statistics whole) {
        notices.add(notFinite().whenNormalising(whole));
        return Normalised.by(
                whole,
                parameters.number(Setting.removeOutliers),
                parameters.number(Setting.normalizeScale).orElseThrow());
    }

    private Measured resegmented(Taken taken) {
        Optional<Resegmenting> asked = parameters.resegmenting();
        if (asked.isEmpty()) {
            return new Measured(found, taken, Optional.empty());
        }
        Mask roi = found.roi();
        String file = labels.mask().source().name();
        Optional<Mask> left = new Resegmentation(asked.get()).of(roi, taken.on(roi.box()));
        int kept = left.map(Mask::count).orElse(0);
        if (kept < 2) {
            throw RoiSize.resegmented(file, roi, kept).raise();
        }
        notices.add(plan.finder().size().fault(file, left.orElseThrow()));
        return new Measured(found, taken, left);
    }

    /** Shape does not see grey values, so they are no matter where it is the only class. */
    private void checkGreyValues(Measured measured, Optional<Statistics> asRead) {
        if (!plan.others().isEmpty()) {
            double[] values = measured.values();
            notices.add(notFinite().inRoi(values));
            plan.types().stream().filter(type -> type.filter().isEmpty()).forEach(type -> {
                FeatureSettings settings = type.settings();
                double binWidth = settings.binCount().isPresent() ? Double.NaN : settings.binWidth();
                notices.add(GreyRange.fault(image.source().name(), values, binWidth));
            });
        }
        long inRoi = NotFinite.count(measured.valuesInRoi());
        boolean comparable = found.change() != Found.Change.INTERPOLATED || inRoi == 0;
        notices.add(
                asRead.filter(whole -> comparable).flatMap(whole -> notFinite().elsewhere(whole, inRoi)));
    }

    private void add(ImageType type, Measured measured, FeatureRow row, ImageListener listener) {
        Mask roi = roi(type, measured).within(measured.box());
        images(type, measured, measured.box(), (name, image) -> {
            RegionOfInterest region = new RegionOfInterest(image, roi, type.settings());
            if (type.filter().isPresent()) {
                listener.image(name, image);
                if (!plan.others().isEmpty()) {
                    notices.add(notFinite().inFiltered(name, region.values()));
                }
            }
            row.add(name, region, plan.others());
            if (!plan.others().isEmpty()) {
                listener.levels(name, region);
            }
        });
    }

    /** The ROI that the classes see on an image type. */
    private Mask roi(ImageType type, Measured measured) {
        return type.label().isPresent()
                ? labels.of(
                        measured.roi(),
                        type.label().getAsInt(),
                        measured.resegmented().isPresent())
                : measured.roi();
    }

    /** The images of a type on a box, one after the other; none where the filter gives none of so small an image. */
    private void images(ImageType type, Measured measured, Box box, ImageFilter.Output output) {
        Taken taken = measured.taken();
        if (type.filter().isEmpty()) {
            output.image("original", taken.on(box));
            return;
        }
        ImageFilter filter = type.filter().get();
        Geometry grid = found.frame().grid();
        Optional<String> why = filter.skipped(grid);
        if (why.isPresent()) {
            notices.add(skipped(String.join(", ", filter.names()), why.get()));
            return;
        }
        Mask roi = roi(type, measured);
        FilterInput input =
                new FilterInput(grid, taken.box(), taken.voxels(), taken.grid().orElseThrow(), roi);
        filter.apply(input, box, output);
    }

    private Fault skipped(String names, String why) {
        return Fault.of(
                        SettingFault.C2,
                        image.source().name(),
                        names + ": no features. " + why,
                        "leave it out of the parameter file, or take it as missing for this case")
                .at(Level.WARNING);
    }

    private NotFinite notFinite() {
        return new NotFinite(image.source().name(), plan.use());
    }
}
