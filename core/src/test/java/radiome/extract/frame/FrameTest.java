package radiome.extract.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Moments;
import radiome.image.PixelType;
import radiome.image.Scan;
import radiome.image.Statistics;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.image.resample.Interpolation;
import radiome.io.Formats;
import radiome.io.NrrdWriter;
import radiome.num.Streams;
import radiome.source.Source;

class FrameTest {
    private static final Geometry GRID = Geometry.of(17, 14, 23, new Vec(1, 1.25, 2));

    @TempDir
    Path folder;

    /** The image is normalised as a whole, then cropped or sampled; whatever is read of it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyFrameEqualsWhatTheNormalisedWholeImageGives(long seed) {
        UniformRandomProvider random = new Streams(seed).of("frame", 0, "");
        double[] values = new double[Math.toIntExact(GRID.voxels())];
        Arrays.setAll(values, i -> Math.rint(300 * random.nextDouble() * random.nextDouble()));
        Scan scan = written("image.nrrd", new Volume(GRID, PixelType.INT16, values));
        OptionalDouble outliers = seed % 2 == 0 ? OptionalDouble.of(0.7) : OptionalDouble.empty();
        Function<Statistics, Normalised> normalising = s -> Normalised.by(s, outliers, 100);
        double[] changed = Arrays.stream(values)
                .map(normalising.apply(scan.statistics())::of)
                .toArray();
        Scan normalised = written("normalised.nrrd", new Volume(GRID, PixelType.FLOAT64, changed));
        Geometry target = new Geometry(3, 9, 8, 7, new Vec(0.9, 1.1, 1.7), GRID.world(3, 2, 9), Direction.IDENTITY);
        Box wanted = new Box(1, 2, 3, 4, 3, 2);
        for (Frame frame : frames(target)) {
            Taken one = frame.take(scan, new Wanted(wanted, true, Optional.of(normalising)));
            Taken other = frame.take(normalised, new Wanted(wanted, true, Optional.empty()));
            assertThat(one.voxels().values())
                    .as(frame.toString())
                    .isEqualTo(other.voxels().values());
            assertThat(one.voxels().type()).isEqualTo(PixelType.FLOAT64);
            assertThat(one.box()).isEqualTo(frame.held(wanted));
            assertThat(one.box().contains(wanted)).isTrue();
            assertThat(one.file()).hasValue(scan.statistics());
            Statistics ours = one.grid().orElseThrow();
            Statistics theirs = other.grid().orElseThrow();
            assertThat(ours.minimum()).isEqualTo(theirs.minimum());
            assertThat(ours.maximum()).isEqualTo(theirs.maximum());
            Taken plain = frame.take(scan, new Wanted(wanted, false, Optional.empty()));
            assertThat(plain.file()).isEmpty();
            assertThat(plain.voxels().type()).isEqualTo(PixelType.INT16);
            assertThat(plain.voxels().values())
                    .isEqualTo(frame.take(scan, new Wanted(wanted, true, Optional.empty()))
                            .voxels()
                            .values());
        }
    }

    private static Frame[] frames(Geometry target) {
        return new Frame[] {
            new WholeImage(GRID),
            new CroppedImage(GRID, new Box(2, 1, 4, 9, 10, 11)),
            new ResampledImage(GRID, target, Interpolation.NEAREST),
            new ResampledImage(GRID, target, Interpolation.LINEAR),
            new ResampledImage(GRID, target, Interpolation.BSPLINE)
        };
    }

    @Test
    void statisticsOfACropAreThoseOfTheCrop() {
        double[] values = new double[Math.toIntExact(GRID.voxels())];
        Arrays.setAll(values, i -> i);
        Volume whole = new Volume(GRID, PixelType.INT16, values);
        Box crop = new Box(2, 1, 4, 3, 3, 3);
        Taken taken = new CroppedImage(GRID, crop)
                .take(written("image.nrrd", whole), new Wanted(new Box(0, 0, 0, 1, 1, 1), false, Optional.empty()));
        assertThat(taken.grid()).hasValue(Moments.of(whole.crop(crop)));
        Box part = new Box(1, 0, 2, 2, 1, 1);
        assertThat(taken.on(part).values())
                .isEqualTo(whole.crop(new Box(3, 1, 6, 2, 1, 1)).values());
    }

    /** A spline under a small target in a large image: columns of all slices, not the image. */
    @Test
    void memoryIsThatOfTheTargetNotOfTheImage() {
        Geometry large = Geometry.of(512, 512, 300, new Vec(0.5, 0.5, 1));
        Geometry small = new Geometry(3, 40, 40, 30, new Vec(1, 1, 1), large.world(200, 200, 100), Direction.IDENTITY);
        Box any = new Box(0, 0, 0, 1, 1, 1);
        long image = 8 * large.voxels();
        assertThat(new ResampledImage(large, small, Interpolation.LINEAR).bytes(any))
                .isLessThan(image / 100);
        assertThat(new ResampledImage(large, small, Interpolation.BSPLINE).bytes(any))
                .isLessThan(image / 30);
        assertThat(new WholeImage(large).bytes(any)).isEqualTo(8);
    }

    private Scan written(String name, Volume volume) {
        Path file = folder.resolve(name);
        NrrdWriter.write(file, volume, volume.type());
        return Formats.open(Source.of(file));
    }
}
