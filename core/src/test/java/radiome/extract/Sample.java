package radiome.extract;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.io.NrrdWriter;
import radiome.num.Streams;
import radiome.source.Source;

/**
 * A good image and mask from a seed, and ways to spoil them: whole grey values of an uneven ellipsoid with noise, spacing and
 * sides different along every axis.
 */
public record Sample(Volume image, PixelType imageType, Volume mask, PixelType maskType) {
    static final Geometry GRID =
            new Geometry(3, 24, 20, 12, new Vec(0.9, 1.1, 3), new Vec(-31.5, 12.25, 6.5), Direction.IDENTITY);

    public static Sample good(long seed) {
        UniformRandomProvider random = new Streams(seed).of("sample", 0, "");
        double[] image = new double[Math.toIntExact(GRID.voxels())];
        double[] mask = new double[image.length];
        for (int at = 0; at < image.length; at++) {
            int slice = at / 480;
            int row = at / 24 % 20;
            double x = (at % 24 - 11.3) / 7;
            double y = (row - 9.2) / 6;
            double z = (slice - 5.6) / 4;
            double r = x * x + y * y + z * z + 0.3 * x * y;
            image[at] = Math.rint(900 - 420 * Math.min(1.5, r) + 350 * random.nextDouble());
            mask[at] = r <= 1 ? 1 : 0;
        }
        return new Sample(
                new Volume(GRID, PixelType.INT16, image),
                PixelType.INT16,
                new Volume(GRID, PixelType.UINT8, mask),
                PixelType.UINT8);
    }

    public Sample withMask(Volume other, PixelType type) {
        return new Sample(image, imageType, other, type);
    }

    Sample withImage(Volume other, PixelType type) {
        return new Sample(other, type, mask, maskType);
    }

    /** The same mask under another header. */
    Sample withMaskGeometry(Geometry geometry) {
        return withMask(new Volume(geometry, maskType, mask.values()), maskType);
    }

    public Sample withMaskOrigin(double x, double y, double z) {
        return withMaskGeometry(
                new Geometry(3, 24, 20, 12, GRID.spacing(), GRID.origin().plus(new Vec(x, y, z)), GRID.direction()));
    }

    Sample withMaskDirection(Direction direction) {
        return withMaskGeometry(new Geometry(3, 24, 20, 12, GRID.spacing(), GRID.origin(), direction));
    }

    /** Every value of the mask turned into another. */
    Sample withLabels(PixelType type, DoubleUnaryOperator change) {
        return withMask(new Volume(mask.geometry(), type, changed(mask, change)), type);
    }

    Sample withGreys(PixelType type, DoubleUnaryOperator change) {
        return withImage(new Volume(image.geometry(), type, changed(image, change)), type);
    }

    /** One voxel of the image set, as a 32-bit float image. */
    Sample withVoxel(int i, int j, int k, double value) {
        double[] values = image.values().clone();
        values[at(i, j, k)] = value;
        return withImage(new Volume(GRID, PixelType.FLOAT32, values), PixelType.FLOAT32);
    }

    /** A mask of these voxels, each i, j, k, and of those of the sample when {@code keep}. */
    Sample withRoi(boolean keep, int[]... voxels) {
        double[] values = keep ? mask.values().clone() : new double[mask.values().length];
        for (int[] v : voxels) {
            values[at(v[0], v[1], v[2])] = 1;
        }
        return withMask(new Volume(GRID, PixelType.UINT8, values), PixelType.UINT8);
    }

    Sample cropped(Box box) {
        return withMask(mask.crop(box), maskType);
    }

    /** Rows stored from the other end, and a header that says so: no voxel moves. */
    Sample withRowsReversed() {
        double[] values = new double[mask.values().length];
        for (int k = 0; k < 12; k++) {
            for (int j = 0; j < 20; j++) {
                System.arraycopy(mask.values(), at(0, 19 - j, k), values, at(0, j, k), 24);
            }
        }
        Geometry reversed = new Geometry(
                3,
                24,
                20,
                12,
                GRID.spacing(),
                GRID.world(0, 19, 0),
                new Direction(new Vec(1, 0, 0), new Vec(0, -1, 0), new Vec(0, 0, 1)));
        return withMask(new Volume(reversed, maskType, values), maskType);
    }

    /** Every second voxel in plane: the mask on half the resolution. */
    Sample withHalfResolution() {
        Geometry coarse = new Geometry(3, 12, 10, 12, new Vec(1.8, 2.2, 3), GRID.world(0.5, 0.5, 0), GRID.direction());
        double[] values = new double[Math.toIntExact(coarse.voxels())];
        for (int at = 0; at < values.length; at++) {
            values[at] = mask.at(2 * (at % 12), 2 * (at / 12 % 10), at / 120);
        }
        return withMask(new Volume(coarse, maskType, values), maskType);
    }

    /** The middle slice as a 2-D file. */
    Sample withOneSlice() {
        Geometry slice = new Geometry(2, 24, 20, 1, new Vec(0.9, 1.1, 1), GRID.origin(), Direction.IDENTITY);
        double[] values = new double[480];
        System.arraycopy(mask.values(), at(0, 0, 6), values, 0, 480);
        return withMask(new Volume(slice, maskType, values), maskType);
    }

    /** Writes {@code images/ID.nrrd} and {@code masks/ID.nrrd}, which are there already as folders. */
    public CaseInput write(Path folder, String id) {
        NrrdWriter.write(folder.resolve("images").resolve(id + ".nrrd"), image, imageType);
        NrrdWriter.write(folder.resolve("masks").resolve(id + ".nrrd"), mask, maskType);
        return input(folder, id);
    }

    public static CaseInput input(Path folder, String id) {
        return CaseInput.of(
                id, "T1C", source(folder, "images/" + id + ".nrrd"), source(folder, "masks/" + id + ".nrrd"));
    }

    static Source source(Path folder, String name) {
        return Source.of(folder.resolve(name), name);
    }

    private static int at(int i, int j, int k) {
        return i + 24 * (j + 20 * k);
    }

    private static double[] changed(Volume volume, DoubleUnaryOperator change) {
        double[] values = volume.values().clone();
        Arrays.setAll(values, i -> change.applyAsDouble(values[i]));
        return values;
    }
}
