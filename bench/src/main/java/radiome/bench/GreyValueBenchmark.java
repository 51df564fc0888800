package radiome.bench;

import java.util.List;
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
import radiome.feature.Families;
import radiome.feature.formula.Family;
import radiome.feature.region.RegionOfInterest;

/**
 * All features of a family that looks at grey values, of a ball, with what comes before them and is shared in a whole
 * extraction: the ROI's values and their grey levels (about 20 with the default bin width).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class GreyValueBenchmark {
    @Param({"firstorder", "glcm"})
    public String name = "";

    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    public int voxels;

    private Family family = Families.all().get(0);
    private List<String> features = List.of();
    private RegionOfInterest region = Regions.of(Regions.Form.BALL, 1);

    @Setup
    public void make() {
        family = Families.named(name).orElseThrow();
        features = family.features();
        region = Regions.of(Regions.Form.BALL, voxels);
    }

    @Benchmark
    public double[] family() {
        return family.values(new RegionOfInterest(region.volume(), region.mask(), region.settings()), features);
    }
}
