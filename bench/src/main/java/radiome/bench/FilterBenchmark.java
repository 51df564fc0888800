package radiome.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import radiome.filter.FilterInput;
import radiome.filter.Gradient;
import radiome.filter.ImageFilter;
import radiome.filter.Pointwise;
import radiome.filter.gaussian.LaplacianOfGaussian;
import radiome.filter.pattern.Lbp2D;
import radiome.filter.wavelet.Wavelet;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Moments;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.num.Streams;

/** All images of a filter: of a whole MR image of 113 x 111 x 45 voxels, and of the box of an ROI in it, 57 x 54 x 31. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
public class FilterBenchmark {
    private static final Geometry GRID = Geometry.of(113, 111, 45, new Vec(0.98, 0.98, 5.5));
    private static final Map<String, ImageFilter> FILTERS = new TreeMap<>(Map.ofEntries(
            Map.entry("wavelet-coif1", Wavelet.of("coif1", 1, 0)),
            Map.entry("wavelet-haar", Wavelet.of("haar", 1, 0)),
            Map.entry("wavelet-dmey", Wavelet.of("dmey", 1, 0)),
            Map.entry("wavelet-coif1-2-levels", Wavelet.of("coif1", 2, 0)),
            Map.entry("log-sigma-3", new LaplacianOfGaussian("3.0")),
            Map.entry("gradient", new Gradient(true)),
            Map.entry("square", Pointwise.SQUARE),
            Map.entry("squareroot", Pointwise.SQUAREROOT),
            Map.entry("logarithm", Pointwise.LOGARITHM),
            Map.entry("exponential", Pointwise.EXPONENTIAL),
            Map.entry("lbp-2D", new Lbp2D(0, 1, 8, Lbp2D.Method.UNIFORM))));

    @Param({
        "wavelet-coif1",
        "wavelet-haar",
        "wavelet-dmey",
        "wavelet-coif1-2-levels",
        "log-sigma-3",
        "gradient",
        "square",
        "squareroot",
        "logarithm",
        "exponential",
        "lbp-2D"
    })
    public String name = "";

    @Param({"INT16", "FLOAT32"})
    public PixelType type = PixelType.INT16;

    @Param({"true", "false"})
    public boolean whole;

    private ImageFilter filter = Pointwise.SQUARE;
    private Box wanted = GRID.box();
    private FilterInput input = input(filter, wanted, type);

    @Setup
    public void make() {
        filter = Objects.requireNonNull(FILTERS.get(name), name);
        wanted = whole ? GRID.box() : new Box(31, 28, 7, 57, 54, 31);
        input = input(filter, wanted, type);
    }

    private static FilterInput input(ImageFilter filter, Box wanted, PixelType type) {
        double[] values = new double[Math.toIntExact(GRID.voxels())];
        UniformRandomProvider random = new Streams(1).of("voxels", 0, "");
        for (int i = 0; i < values.length; i++) {
            values[i] = type.stored(400 + 150 * StrictMath.sin(i / 90.0) + 200 * (random.nextDouble() - 0.5));
        }
        Volume image = new Volume(GRID, type, values);
        boolean[] inside = new boolean[Math.toIntExact(wanted.voxels())];
        Arrays.fill(inside, true);
        Box reads = filter.reads(GRID, wanted);
        return new FilterInput(GRID, reads, image.crop(reads), Moments.of(image), new Mask(GRID, wanted, inside));
    }

    @Benchmark
    public void filter(Blackhole hole) {
        filter.apply(input, wanted, (each, image) -> hole.consume(image));
    }
}
