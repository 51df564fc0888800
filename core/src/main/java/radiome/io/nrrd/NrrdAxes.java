package radiome.io.nrrd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import radiome.error.Text;
import radiome.image.PixelType;
import radiome.io.stored.bytes.Refusal;
import radiome.io.stored.header.Components;
import radiome.io.stored.header.Extent;
import radiome.io.stored.header.Numbers;
import radiome.source.Source;

/**
 * Which axes of an NRRD file are space, and which hold several values a voxel. An axis is space when it has a direction, or,
 * in a file without directions, when its kind is domain or space or not told. At most one other axis may be longer than 1: the
 * first (values of a voxel together) or the last (one volume after another); when it is time, or a fourth axis of space,
 * the file holds several volumes and is refused.
 *
 * @param space indices of the two or three axes of space
 * @param sizes of these, and 1 for a missing third
 * @param directions one a spatial axis, as written; empty without {@code space directions}
 */
record NrrdAxes(List<Integer> space, List<Integer> sizes, List<double[]> directions, Components components) {
    private static final int MOST_AXES = 7;
    private static final Pattern VECTOR = Pattern.compile("\\(([^()]*)\\)|\\S+");

    static NrrdAxes of(NrrdFields header, PixelType type) {
        Source source = header.source();
        long[] sizes = Numbers.whole(source, "sizes", header.required("sizes"));
        long[] dimension = Numbers.whole(source, "dimension", header.required("dimension"));
        if (dimension.length != 1 || dimension[0] < 1 || dimension[0] > MOST_AXES) {
            throw Refusal.impossible(
                    source, "dimension is '" + Text.clean(header.required("dimension")) + "', not 1 to 7.");
        }
        int axes = (int) dimension[0];
        if (sizes.length != axes) {
            throw Refusal.impossible(source, "dimension is " + axes + ", but there are " + sizes.length + " sizes.");
        }
        List<Optional<double[]>> vectors = directions(header, axes);
        List<String> kinds = kinds(header, axes);
        List<Integer> space = new ArrayList<>();
        int other = -1;
        for (int axis = 0; axis < axes; axis++) {
            if (isSpace(axis, vectors, kinds) && space.size() < 3) {
                space.add(axis);
            } else if (sizes[axis] != 1) {
                if (sizes[axis] > 1
                        && (isSpace(axis, vectors, kinds) || kinds.get(axis).equals("time"))) {
                    throw Refusal.several(
                            source,
                            "The file is " + axes + "-D: axis " + axis + " (" + name(kinds.get(axis)) + ") holds "
                                    + Refusal.count(sizes[axis]) + " volumes, as time points do.");
                }
                if (other >= 0) {
                    throw Refusal.several(source, "The file has " + axes + " axes, and two of them are not space.");
                }
                other = axis;
            }
        }
        if (space.size() < 2) {
            throw Refusal.impossible(
                    source,
                    "The file has " + space.size() + " axes (dimension) of space, and an image has two or three.");
        }
        if (other > space.get(0) && other < space.get(space.size() - 1)) {
            throw Refusal.several(
                    source, "The axis of the components stands between those of space (dimension " + other + ").");
        }
        long values = other < 0 ? 1 : sizes[other];
        int count = Extent.checked(source, "sizes", new long[] {values}, 1, type)[0];
        long[] spatial = new long[3];
        for (int i = 0; i < 3; i++) {
            spatial[i] = i < space.size() ? sizes[space.get(i)] : 1;
        }
        int[] extent = Extent.checked(source, "sizes", spatial, count, type);
        List<double[]> spaceVectors = vectors.isEmpty()
                ? List.of()
                : space.stream().map(axis -> vectors.get(axis).orElseThrow()).toList();
        return new NrrdAxes(
                space,
                List.of(extent[0], extent[1], extent[2]),
                spaceVectors,
                new Components(count, count == 1 || other < space.get(0)));
    }

    /** One an axis, empty for {@code none}; an empty list without the field. */
    private static List<Optional<double[]>> directions(NrrdFields header, int axes) {
        String value = header.optional("space directions").orElse("");
        List<Optional<double[]>> vectors = new ArrayList<>();
        Matcher words = VECTOR.matcher(value);
        while (words.find()) {
            String inner = words.group(1);
            if (inner == null && !words.group().equalsIgnoreCase("none")) {
                throw Refusal.impossible(
                        header.source(),
                        "space directions holds '" + Text.clean(words.group()) + "', neither (x,y,z) nor none.");
            }
            vectors.add(Optional.ofNullable(inner).map(v -> vector(header.source(), "space directions", v)));
        }
        if (!vectors.isEmpty() && vectors.size() != axes) {
            throw Refusal.impossible(
                    header.source(),
                    "space directions gives " + vectors.size() + " directions for " + axes + " axes (dimension).");
        }
        return vectors;
    }

    /** The numbers between the brackets of {@code (x,y,z)}. */
    static double[] vector(Source source, String field, String inner) {
        String[] words = inner.split(",", -1);
        Arrays.setAll(words, i -> words[i].strip());
        return Numbers.real(source, field, words);
    }

    private static List<String> kinds(NrrdFields header, int axes) {
        List<String> kinds = new ArrayList<>();
        for (String word : Numbers.words(header.optional("kinds").orElse(""))) {
            kinds.add(word.toLowerCase(Locale.ROOT));
        }
        if (!kinds.isEmpty() && kinds.size() != axes) {
            throw Refusal.impossible(
                    header.source(), "kinds names " + kinds.size() + " kinds for " + axes + " axes (dimension).");
        }
        while (kinds.size() < axes) {
            kinds.add("");
        }
        return kinds;
    }

    private static boolean isSpace(int axis, List<Optional<double[]>> vectors, List<String> kinds) {
        return vectors.isEmpty()
                ? List.of("domain", "space", "", "???", "none").contains(kinds.get(axis))
                : vectors.get(axis).isPresent();
    }

    private static String name(String kind) {
        return kind.isEmpty() ? "kind not told" : "kind " + Text.clean(kind);
    }
}
