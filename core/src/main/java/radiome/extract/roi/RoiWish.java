package radiome.extract.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.roi.MaskContents;
import radiome.image.LabelChoice;
import radiome.image.Mask;
import radiome.image.Pieces;
import radiome.image.Scan;
import radiome.io.MaskReader;
import radiome.io.MaskReading;

/**
 * Which ROIs of a mask are wanted, each a case of its own.
 *
 * @param choices one ROI each; empty for one ROI a label that the mask holds
 * @param components whether each connected piece of them is an ROI of its own
 */
public record RoiWish(List<LabelChoice> choices, boolean components) {
    private static final String EACH = "all";
    private static final String UNION = "union";

    public RoiWish {
        choices = List.copyOf(choices);
    }

    /** One ROI. */
    public static RoiWish of(LabelChoice choice) {
        return new RoiWish(List.of(choice), false);
    }

    /**
     * Reads a wish as people write it: {@code 2}; {@code 1,2} (two ROIs; a semicolon or a blank does as well); {@code 1+3}
     * (one ROI of both); {@code all} (every label, an ROI each); {@code union} (everything that is not 0, one ROI).
     *
     * @return empty when the text is none of these
     */
    public static Optional<RoiWish> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.equals(EACH)) {
            return Optional.of(new RoiWish(List.of(), false));
        }
        if (word.equals(UNION)) {
            return Optional.of(of(LabelChoice.ALL));
        }
        if (!word.matches("\\d+(\\.0+)?(\\s*[+,;\\s]\\s*\\d+(\\.0+)?)*")) {
            return Optional.empty();
        }
        try {
            List<LabelChoice> choices = new ArrayList<>();
            for (String choice : word.replaceAll("\\s*\\+\\s*", "+").split("\\s*[,;\\s]\\s*", -1)) {
                List<Integer> labels = new ArrayList<>();
                for (String label : choice.split("\\+", -1)) {
                    labels.add(Integer.valueOf(label.replaceFirst("\\.0+$", "")));
                }
                if (labels.contains(0)) {
                    return Optional.empty();
                }
                choices.add(new LabelChoice(labels));
            }
            return Optional.of(new RoiWish(choices.stream().distinct().toList(), false));
        } catch (NumberFormatException e) {
            return Optional.empty(); // beyond 2^31
        }
    }

    /** The same ROIs by connected pieces. */
    public RoiWish byComponent() {
        return new RoiWish(choices, true);
    }

    /** The one ROI that it is whatever the mask holds; empty when there may be several. */
    public Optional<RoiChoice> one() {
        return choices.size() == 1 && !components ? Optional.of(RoiChoice.of(choices.get(0))) : Optional.empty();
    }

    /**
     * The ROIs of a mask, in the order of the wish, labels ascending, pieces by falling size. Looks into the mask only
     * where its contents decide.
     *
     * @param image name of the image's file, for messages
     * @return at least one
     * @throws radiome.error.RadiomeException G11, G13, G14, G15 when labels or pieces must be known; G12 for a label whose
     *     pieces are wanted and that is not there; D21
     */
    public List<RoiChoice> in(Scan mask, String image) {
        List<LabelChoice> wanted = choices;
        if (choices.isEmpty()) {
            wanted = sound(mask, image, MaskReader.look(mask)).labels().stream()
                    .map(found -> LabelChoice.of((int) found.value()))
                    .toList();
        }
        if (!components) {
            return wanted.stream().map(RoiChoice::of).toList();
        }
        return wanted.stream()
                .flatMap(choice -> {
                    Mask drawn = sound(mask, image, MaskReader.read(mask, choice))
                            .mask()
                            .orElseThrow();
                    return IntStream.rangeClosed(1, Pieces.of(drawn).size()).mapToObj(RoiChoice.of(choice)::component);
                })
                .toList();
    }

    private static MaskReading sound(Scan mask, String image, MaskReading reading) {
        MaskContents contents = new MaskContents(mask.source().name(), image, reading);
        contents.fault().ifPresent(fault -> {
            throw fault.raise();
        });
        if (reading.largest() > Integer.MAX_VALUE) {
            throw Fault.of(
                            GeometryFault.G15,
                            mask.source().name(),
                            "The mask has labels beyond " + Integer.MAX_VALUE + ".",
                            "save the mask as unsigned 8 or 16 bit")
                    .measured(reading.largest(), "label")
                    .raise();
        }
        return reading;
    }
}
