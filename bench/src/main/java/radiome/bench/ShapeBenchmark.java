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

/** All 14 shape features of one ROI. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ShapeBenchmark {
    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    public int voxels;

    @Param({"BALL", "BLOB"})
    public String form = "";

    private final Family family = Families.named("shape").orElseThrow();
    private final List<String> features = family.features();
    private RegionOfInterest region = Regions.of(Regions.Form.BALL, 1);

    @Setup
    public void make() {
        region = Regions.of(Regions.Form.valueOf(form), voxels);
    }

    @Benchmark
    public double[] shape() {
        return family.values(region, features);
    }
}
