package radiome.io.nrrd;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.Text;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Vec;
import radiome.io.stored.bytes.Refusal;
import radiome.io.stored.header.Numbers;
import radiome.io.stored.header.Orientation;
import radiome.source.Source;

/**
 * Where an NRRD image lies. Spacing is the Euclidean length of each space direction and the direction is the vector divided
 * by it, as ITK and PyRadiomics have it, so 0.78125 may become 0.78124999999999989. RAS and LAS are turned to LPS; other
 * spaces (scanner-xyz, 3D-right-handed, none) are read as LPS with a warning, as ITK does. Measurement frames concern vectors
 * only and are ignored.
 */
final class NrrdPlace {
    private final NrrdFields header;
    private final NrrdAxes axes;
    private final List<Fault> notices;
    private final Source source;

    NrrdPlace(NrrdFields header, NrrdAxes axes, List<Fault> notices) {
        this.header = header;
        this.axes = axes;
        this.notices = notices;
        this.source = header.source();
    }

    Geometry geometry() {
        Vec toLps = signs();
        double mm = millimetres();
        Vec spacing;
        Direction direction;
        if (axes.directions().isEmpty()) {
            spacing = spacings();
            direction = Direction.IDENTITY;
        } else {
            Vec x = lps(axes.directions().get(0), "space directions", toLps).times(mm);
            Vec y = lps(axes.directions().get(1), "space directions", toLps).times(mm);
            boolean flat = axes.directions().size() == 2;
            Vec normal = Orientation.cross(x, y);
            Vec z = flat
                    ? normal.times(1 / normal.length())
                    : lps(axes.directions().get(2), "space directions", toLps).times(mm);
            direction = Orientation.of(source, "space directions", x, y, z, notices);
            spacing = new Vec(x.length(), y.length(), flat ? 1 : z.length());
        }
        List<Integer> size = axes.sizes();
        return new Geometry(
                axes.space().size(),
                size.get(0),
                size.get(1),
                size.get(2),
                spacing,
                origin(toLps).times(mm),
                direction);
    }

    /** Which world axes change their sense on the way to LPS. */
    private Vec signs() {
        String space = header.optional("space").orElse("").strip();
        return switch (space.toLowerCase(Locale.ROOT)) {
            case "left-posterior-superior", "lps" -> new Vec(1, 1, 1);
            case "right-anterior-superior", "ras" -> new Vec(-1, -1, 1);
            case "left-anterior-superior", "las" -> new Vec(1, -1, 1);
            case "", "scanner-xyz", "3d-right-handed", "3d-left-handed" -> {
                notices.add(
                        Refusal.place(
                                source,
                                (space.isEmpty() ? "The header has no 'space'" : "space is '" + space + "'")
                                        + ": it does not say which side of the patient is left. It is read as left-posterior-superior, as ITK and PyRadiomics do."));
                yield new Vec(1, 1, 1);
            }
            case "right-anterior-superior-time",
                    "rast",
                    "left-anterior-superior-time",
                    "last",
                    "left-posterior-superior-time",
                    "lpst",
                    "scanner-xyz-time",
                    "3d-right-handed-time",
                    "3d-left-handed-time" ->
                throw Refusal.several(
                        source, "space is '" + space + "': the file is 4-D, with time as an axis of space.");
            default ->
                throw Refusal.impossible(source, "space is '" + Text.clean(space) + "', which NRRD does not know.");
        };
    }

    /** Millimetres in one unit of {@code space units}; 1 when there are none. */
    private double millimetres() {
        String units = header.optional("space units").orElse("");
        List<String> different = Arrays.stream(units.replace("\"", " ").strip().split("\\s+", -1))
                .distinct()
                .toList();
        if (different.size() != 1) {
            return 1;
        }
        double mm = switch (different.get(0)) {
            case "m" -> 1000;
            case "cm" -> 10;
            case "um", "\u00b5m", "\u03bcm" -> 1e-3;
            default -> 1;
        };
        if (mm != 1) {
            notices.add(Refusal.scaled(
                    source,
                    "space units says " + different.get(0) + ": lengths were turned to mm (times " + mm + ").",
                    Level.WARNING));
        }
        return mm;
    }

    private Vec spacings() {
        String[] words = Numbers.words(header.optional("spacings").orElse(""));
        if (words.length == 0) {
            return new Vec(1, 1, 1);
        }
        String used = axes.space().stream()
                .filter(axis -> axis < words.length)
                .map(axis -> words[axis])
                .collect(Collectors.joining(" "));
        double[] mm = Numbers.real(source, "spacings", Numbers.words(used));
        if (mm.length != axes.space().size() || !(Arrays.stream(mm).min().orElse(0) > 0)) {
            throw Refusal.impossible(
                    source,
                    "spacings is '" + Text.clean(header.required("spacings"))
                            + "': each axis of space needs a number above 0.");
        }
        return new Vec(mm[0], mm[1], mm.length == 3 ? mm[2] : 1);
    }

    private Vec origin(Vec toLps) {
        String value = header.optional("space origin").orElse("").strip();
        if (value.isEmpty()) {
            return Vec.ZERO;
        }
        if (!value.startsWith("(") || !value.endsWith(")")) {
            throw Refusal.impossible(source, "space origin is '" + Text.clean(value) + "', not (x,y,z).");
        }
        return lps(
                NrrdAxes.vector(source, "space origin", value.substring(1, value.length() - 1)), "space origin", toLps);
    }

    private Vec lps(double[] v, String field, Vec toLps) {
        int most = Math.max(2, axes.space().size());
        if (v.length > 3 || v.length < 2 || v.length < most) {
            throw Refusal.impossible(
                    source,
                    field + " holds a vector of " + v.length
                            + " numbers, not of as many as there are axes of space (dimension).");
        }
        return new Vec(
                v[0] * toLps.x() + 0.0, // + 0, so that no zero gets a sign
                v[1] * toLps.y() + 0.0,
                v.length == 3 ? v[2] * toLps.z() + 0.0 : 0);
    }
}
