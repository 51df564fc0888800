package radiome.extract.check.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.extract.check.Figures;
import radiome.io.MaskReading;
import radiome.io.MaskReading.LabelCount;

/**
 * What a mask file holds: G13 (an image), G14 (no whole numbers), G15 (negative or very large labels), G11 (empty), G12 (not
 * the label asked for), in that order.
 *
 * @param file of the mask as the user wrote it
 * @param image of the image, likewise
 * @param reading what one pass over the mask found
 */
public record MaskContents(String file, String image, MaskReading reading) {
    private static final int MOST_LABELS = 1000;
    private static final int LABELS_SHOWN = 20;
    private static final int VALUES_SHOWN = 5;
    private static final double LARGEST_USUAL = 65_535;
    private static final double UNSIGNED_32 = 4_294_967_296.0;

    /** The first thing wrong, as an error. */
    public Optional<Fault> fault() {
        return anImage().or(this::notWhole).or(this::negative).or(this::empty).or(this::absent);
    }

    /** The same of a mask whose fractions are going to be made whole. */
    public Optional<Fault> faultButFractions() {
        return anImage().or(this::negative).or(this::empty);
    }

    /** What is only worth a count: labels over 65,535. */
    public List<Fault> notices() {
        return reading.largest() > LARGEST_USUAL
                ? List.of(fault(
                                GeometryFault.G15,
                                "The mask has labels up to " + Figures.count((long) reading.largest())
                                        + ", over 65,535; they are used as they are.",
                                "nothing, if these labels are meant; otherwise save the mask as unsigned 8 or 16 bit")
                        .at(Level.NOTE)
                        .measured(reading.largest(), "label"))
                : List.of();
    }

    private Optional<Fault> anImage() {
        int different = reading.labels().size();
        boolean shares = reading.smallest() >= 0 && reading.largest() <= 1; // a probability map is G14
        if (file.equals(image)) {
            return Optional.of(fault(
                    GeometryFault.G13,
                    "This looks like an image: it is the same file as the image.",
                    "give the mask file"));
        }
        if ((!reading.more() && different <= MOST_LABELS) || shares) {
            return Optional.empty();
        }
        return Optional.of(fault(
                        GeometryFault.G13,
                        "This looks like an image: " + (reading.more() ? "more than " : "") + Figures.count(different)
                                + " different values.",
                        "give the mask file; are image and mask exchanged?")
                .measured(different, "values"));
    }

    private Optional<Fault> notWhole() {
        if (reading.isWhole()) {
            return Optional.empty();
        }
        List<LabelCount> broken = reading.labels().stream()
                .filter(found -> found.value() != Math.rint(found.value()))
                .toList();
        if (broken.isEmpty()) {
            return Optional.of(fault(
                            GeometryFault.G14,
                            "The mask has NaN in " + Figures.voxels(reading.notANumber()) + ".",
                            "save the mask as integers, 0 outside")
                    .measured((double) reading.notANumber(), "voxels"));
        }
        double first = broken.get(0).value();
        return Optional.of(fault(
                        GeometryFault.G14,
                        "The mask's labels are not whole numbers: " + listed(broken, VALUES_SHOWN)
                                + ". PyRadiomics cuts " + value(first) + " to "
                                + value(first < 0 ? Math.ceil(first) : Math.floor(first)) + ".",
                        "save the mask as integers; or threshold it: `radiome resample " + file + " --like " + image
                                + "` writes whole labels")
                .measured(first, "label"));
    }

    private Optional<Fault> negative() {
        double least = reading.smallest();
        if (least < 0) {
            return Optional.of(fault(
                            GeometryFault.G15,
                            "The mask has negative labels: "
                                    + listed(
                                            reading.labels().stream()
                                                    .filter(found -> found.value() < 0)
                                                    .toList(),
                                            VALUES_SHOWN)
                                    + ". PyRadiomics would turn " + value(least) + " into "
                                    + value(UNSIGNED_32 + least) + ".",
                            "save the mask as unsigned integers, 0 outside")
                    .measured(least, "label"));
        }
        return Optional.empty();
    }

    private Optional<Fault> empty() {
        return reading.labels().isEmpty()
                ? Optional.of(fault(
                        GeometryFault.G11,
                        "The mask is empty: all " + Figures.count(reading.background()) + " voxels are 0.",
                        "draw the ROI and save it, or remove the row"))
                : Optional.empty();
    }

    private Optional<Fault> absent() {
        List<LabelCount> labels = reading.labels();
        Optional<Integer> missing = reading.choice().labels().stream()
                .filter(wanted -> labels.stream().noneMatch(found -> found.value() == wanted))
                .findFirst();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String fix = labels.size() == 1
                ? "set `label: " + value(labels.get(0).value()) + "`"
                : "set `label:` to one of the labels listed";
        return Optional.of(fault(
                GeometryFault.G12,
                "Label " + missing.get() + " is not in the mask. Labels found, with voxels: "
                        + listed(labels, LABELS_SHOWN) + ".",
                fix));
    }

    private static String listed(List<LabelCount> labels, int most) {
        List<String> shown = new ArrayList<>();
        labels.stream()
                .limit(most)
                .forEach(found -> shown.add(value(found.value()) + " (" + Figures.count(found.voxels()) + ")"));
        int more = labels.size() - shown.size();
        return String.join(", ", shown) + (more > 0 ? " and " + Figures.count(more) + " more" : "");
    }

    /** Whole labels in full, others with four digits. */
    private static String value(double label) {
        return label == Math.rint(label) ? String.format(Locale.ROOT, "%.0f", label) : Figures.of(label);
    }

    private Fault fault(GeometryFault code, String what, String fix) {
        return Fault.of(code, file, what, fix);
    }
}
