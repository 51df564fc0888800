package radiome.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import radiome.feature.Families;
import radiome.feature.formula.Family;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.RegionOfInterest;

/**
 * All features of one texture family, or of the five together, of a ball, with what comes before them: the ROI's values and
 * their grey levels, which families share. {@code levels} is that work alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TextureBenchmark {
    @Param({"levels", "glcm", "glrlm", "glszm", "gldm", "ngtdm", "all"})
    public String name = "";

    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    public int voxels;

    /** 25 gives about 20 grey levels, 0.1 about 600 of 6000 numbers. */
    @Param("25")
    public double binWidth;

    private List<Family> families = List.of();
    private RegionOfInterest region = Regions.of(Regions.Form.BALL, 1);

    @Setup
    public void make() {
        List<String> names = switch (name) {
            case "levels" -> List.of();
            case "all" -> List.of("glcm", "glrlm", "glszm", "gldm", "ngtdm");
            default -> List.of(name);
        };
        families = names.stream().map(n -> Families.named(n).orElseThrow()).toList();
        region = Regions.of(Regions.Form.BALL, voxels);
    }

    @Benchmark
    public double[] texture() {
        FeatureSettings settings =
                region.settings().toBuilder().binWidth(binWidth).build();
        RegionOfInterest fresh = new RegionOfInterest(region.volume(), region.mask(), settings);
        Stream<double[]> values = Stream.concat(
                Stream.of(new double[] {fresh.greyLevels().count()}),
                families.stream().map(family -> family.values(fresh, family.features())));
        return values.flatMapToDouble(Arrays::stream).toArray();
    }
}
