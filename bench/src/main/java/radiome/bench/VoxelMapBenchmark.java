package radiome.bench;

import java.util.List;
import java.util.OptionalInt;
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
import radiome.feature.Families;
import radiome.feature.KernelSettings;
import radiome.feature.VoxelMaps;
import radiome.feature.formula.Family;
import radiome.feature.region.FeatureSettings;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.num.Streams;

/** Voxel maps of all features of a family: a cube of 16 x 16 x 16 voxels, about 16 grey levels, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class VoxelMapBenchmark {
    private static final int SIDE = 16;

    @Param({"firstorder", "glcm", "gldm", "glrlm", "glszm", "ngtdm"})
    public String name = "";

    @Param({"1", "2"})
    public int radius;

    private Family family = Families.all().get(0);
    private Volume image = Regions.of(Regions.Form.BALL, 1).volume();
    private Mask roi = Regions.of(Regions.Form.BALL, 1).mask();

    @Setup
    public void make() {
        family = Families.named(name).orElseThrow();
        int side = SIDE + 2 * radius;
        Geometry grid = Geometry.of(side, side, side, new Vec(1, 1, 1));
        double[] values = new double[side * side * side];
        boolean[] inside = new boolean[values.length];
        UniformRandomProvider random = new Streams(1).of("maps", 0, "");
        for (int at = 0; at < values.length; at++) {
            int x = at % side;
            int y = at / side % side;
            int z = at / (side * side);
            values[at] = Math.rint(200 + 100 * StrictMath.sin((x + y + z) / 5.0) + 200 * random.nextDouble());
            inside[at] = isIn(x) && isIn(y) && isIn(z);
        }
        image = new Volume(grid, PixelType.INT16, values);
        roi = new Mask(grid, new Box(0, 0, 0, side, side, side), inside);
    }

    private boolean isIn(int i) {
        return i >= radius && i < radius + SIDE;
    }

    @Benchmark
    public List<double[]> maps() {
        KernelSettings kernel = new KernelSettings(radius, true, 0, OptionalInt.empty());
        return new VoxelMaps(image, roi, FeatureSettings.DEFAULT, kernel).of(family, family.features(), 1);
    }
}
