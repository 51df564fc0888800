package radiome.filter.wavelet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import radiome.filter.FilterInput;
import radiome.filter.ImageFilter;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Volume;

/**
 * PyRadiomics' {@code getWaveletImage}: the undecimated transform of PyWavelets' {@code swtn}, one level at a time, each on the
 * approximation before it and always with the same filters. An axis of odd length is a circle with its first voxel once more at
 * the end; so no image is too small. The names' first letter stands for x: {@code wavelet-LLH} is low along x and y, high along
 * z. A 2-D image has two letters, and so has a 3-D one where an axis is left out.
 *
 * <p>Results are FLOAT32 for a FLOAT32 image, computed in float throughout; else FLOAT64. They are not divided by sqrt(2): a
 * constant 1 is 2.83 in LLL. NaN and infinite voxels reach what lies within a filter's length.
 *
 * <p>Cost: 14 passes a level over the wanted box with its halo, of (F/2 - 1) voxels before and F/2 after it times the levels;
 * five such boxes are in memory.
 */
public final class Wavelet implements ImageFilter {
    private final WaveletBank bank;
    private final String label;
    private final int level;
    private final int startLevel;
    private final OptionalInt leftOut;

    private Wavelet(WaveletBank bank, String label, int level, int startLevel, OptionalInt leftOut) {
        this.bank = bank;
        this.label = label;
        this.level = level;
        this.startLevel = startLevel;
        this.leftOut = leftOut;
    }

    /**
     * Along all axes.
     *
     * @param name one of {@link WaveletBank#names}
     * @param level levels that are given out, at least 1
     * @param startLevel levels before them, of which the approximation is kept only; at least 0
     */
    public static Wavelet of(String name, int level, int startLevel) {
        return new Wavelet(WaveletBank.named(name), "", level, startLevel, OptionalInt.empty());
    }

    /** The same with an array axis left out: 0 z, 1 y, 2 x of a 3-D image; 0 y, 1 x of a 2-D one. */
    public Wavelet without(int arrayAxis) {
        return new Wavelet(bank, label, level, startLevel, OptionalInt.of(arrayAxis));
    }

    /** The same with the wavelet's name in the images' names, {@code wavelet-haar-LLH}: for several wavelets side by side. */
    public Wavelet labelled() {
        return new Wavelet(bank, "-" + bank.name(), level, startLevel, leftOut);
    }

    @Override
    public List<String> names() {
        int axes = leftOut.isPresent() ? 2 : 3;
        List<String> names = new ArrayList<>();
        for (int l = 1; l <= level; l++) {
            for (int band = 1; band < 1 << axes; band++) {
                String bits = Integer.toBinaryString(band | 1 << axes).substring(1);
                names.add(name(l, bits.replace('0', 'L').replace('1', 'H')));
            }
        }
        names.add(name(level, "L".repeat(axes)));
        return List.copyOf(names);
    }

    @Override
    public Optional<String> skipped(Geometry image) {
        return leftOut.isPresent() && leftOut.getAsInt() >= image.dimensions()
                ? Optional.of("force2Ddimension: " + leftOut.getAsInt() + " is no axis of a " + image.dimensions()
                        + "-D image, whose axes are 0 to " + (image.dimensions() - 1) + ".")
                : Optional.empty();
    }

    @Override
    public Box reads(Geometry image, Box wanted) {
        List<Arc> arcs = arcs(image, wanted, level + startLevel);
        int[] first = new int[3];
        int[] size = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            Arc arc = arcs.get(axis);
            boolean isInside = arc.first() >= 0 && arc.first() + arc.size() <= image.size(axis);
            first[axis] = isInside ? arc.first() : 0;
            size[axis] = isInside ? arc.size() : image.size(axis);
        }
        return new Box(first[0], first[1], first[2], size[0], size[1], size[2]);
    }

    @Override
    public void apply(FilterInput input, Box wanted, Output output) {
        if (input.voxels().type() == PixelType.FLOAT32) {
            apply(input, wanted, output, Precision.SINGLE, PixelType.FLOAT32);
        } else {
            apply(input, wanted, output, Precision.DOUBLE, PixelType.FLOAT64);
        }
    }

    private <A> void apply(FilterInput input, Box wanted, Output output, Precision<A> precision, PixelType type) {
        Geometry image = input.whole();
        WaveletTransform<A> transform = new WaveletTransform<>(bank, precision, axes(image));
        int ahead = level + startLevel;
        List<Arc> arcs = arcs(image, wanted, ahead);
        Block<A> block = new Block<>(precision.of(Circles.samples(input, arcs)), arcs);
        for (int s = 0; s < startLevel; s++) {
            block = transform.approximation(block, arcs(image, wanted, --ahead));
        }
        for (int l = 1; l <= level; l++) {
            int reported = l;
            WaveletTransform.Bands<A> out = (band, result) -> output.image(
                    name(reported, band),
                    new Volume(
                            image.of(wanted),
                            type,
                            Circles.crop(precision.doubles(result.values()), result.arcs(), wanted)));
            block = transform.all(block, arcs(image, wanted, --ahead), out);
            if (l == level) {
                out.band("L".repeat(axes(image).size()), block);
            }
        }
    }

    /** What is needed of each axis for a box after some more levels. */
    private List<Arc> arcs(Geometry image, Box wanted, int levels) {
        List<Integer> transformed = axes(image);
        List<Arc> arcs = new ArrayList<>();
        for (int axis = 0; axis < 3; axis++) {
            int voxels = image.size(axis);
            Arc arc = new Arc(wanted.first(axis), wanted.size(axis), voxels + voxels % 2);
            for (int l = 0; l < levels && transformed.contains(axis); l++) {
                arc = arc.grow(bank.length() / 2 - 1, bank.length() / 2);
            }
            arcs.add(arc);
        }
        return List.copyOf(arcs);
    }

    /** The axes that are transformed: numpy's from the last to the first. */
    private List<Integer> axes(Geometry image) {
        List<Integer> axes = new ArrayList<>();
        for (int axis = 0; axis < image.dimensions(); axis++) {
            if (leftOut.isEmpty() || leftOut.getAsInt() != image.dimensions() - 1 - axis) {
                axes.add(axis);
            }
        }
        return List.copyOf(axes);
    }

    private String name(int reported, String band) {
        return "wavelet" + (reported == 1 ? "" : reported) + label + "-" + band;
    }
}
