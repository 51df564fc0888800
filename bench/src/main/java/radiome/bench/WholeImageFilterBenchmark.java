package radiome.bench;

import java.util.concurrent.TimeUnit;
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
import radiome.filter.gaussian.LaplacianOfGaussian;
import radiome.filter.pattern.Lbp3D;
import radiome.image.Box;

/**
 * Filters that see the whole image or a voxel's surroundings, on an image of 113 x 111 x 45 with an ROI of 58,000 voxels whose
 * box leaves 9, 9 and 3 voxels on either side; {@code whole} wants all voxels filtered.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class WholeImageFilterBenchmark {
    /** What is filtered, each with a constructor's arguments that are PyRadiomics' defaults or usual. */
    public enum Filter {
        LOG_1(new LaplacianOfGaussian("1.0")),
        LOG_5(new LaplacianOfGaussian("5.0")),
        GRADIENT(new Gradient(true)),
        LBP3D(new Lbp3D(2, 1, 1)),
        LBP3D_LEVELS3_RADIUS2_SUB2(new Lbp3D(3, 2, 2));

        private final ImageFilter filter;

        Filter(ImageFilter filter) {
            this.filter = filter;
        }
    }

    @Param
    public Filter filter = Filter.GRADIENT;

    @Param({"false", "true"})
    public boolean whole;

    private FilterInput input = Tumour.image();
    private Box wanted = input.roi().box();

    @Setup
    public void make() {
        wanted = whole ? input.whole().box() : input.roi().box();
    }

    @Benchmark
    public void filter(Blackhole sink) {
        filter.filter.apply(input, wanted, (name, image) -> sink.consume(image));
    }
}
