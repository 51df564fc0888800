package radiome.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;

/** Grids and voxels that a good {@link Sample} is spoilt with. */
final class Spoilt {
    private Spoilt() {}

    static Stream<Direction> otherOrientations() {
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        List<Direction> all = new ArrayList<>();
        for (int[] order : orders) {
            for (int bits = 0; bits < 8; bits++) {
                Direction d = Direction.IDENTITY;
                all.add(new Direction(
                        d.column(order[0]).times((bits & 1) == 0 ? 1 : -1),
                        d.column(order[1]).times((bits & 2) == 0 ? 1 : -1),
                        d.column(order[2]).times((bits & 4) == 0 ? 1 : -1)));
            }
        }
        return all.stream().skip(1);
    }

    /** Label 2 for the ROI, and a voxel of 3. */
    static Volume two(Sample good) {
        double[] values = good.mask().values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= 2;
        }
        values[0] = 3;
        return new Volume(Sample.GRID, PixelType.UINT8, values);
    }

    static Volume thirtyLabels() {
        double[] values = new double[Math.toIntExact(Sample.GRID.voxels())];
        Arrays.setAll(values, i -> 2 + i % 30);
        return new Volume(Sample.GRID, PixelType.INT16, values);
    }

    /** An image with another value in every voxel. */
    static Volume ramp() {
        double[] values = new double[Math.toIntExact(Sample.GRID.voxels())];
        Arrays.setAll(values, i -> i);
        return new Volume(Sample.GRID, PixelType.INT16, values);
    }

    static int[][] line(int n) {
        int[][] voxels = new int[n][];
        Arrays.setAll(voxels, i -> new int[] {5 + i, 5, 5});
        return voxels;
    }

    static Geometry moved(Geometry g, Vec by) {
        return new Geometry(3, g.nx(), g.ny(), g.nz(), g.spacing(), g.origin().plus(by), g.direction());
    }

    static Geometry with(Direction direction) {
        return new Geometry(3, 24, 20, 12, Sample.GRID.spacing(), Sample.GRID.origin(), direction);
    }

    static Direction aboutZ(double degrees) {
        double c = StrictMath.cos(StrictMath.toRadians(degrees));
        double s = StrictMath.sin(StrictMath.toRadians(degrees));
        return new Direction(new Vec(c, s, 0), new Vec(-s, c, 0), new Vec(0, 0, 1));
    }

    static Direction single(Direction d) {
        return new Direction(single(d.x()), single(d.y()), single(d.z()));
    }

    static Vec single(Vec v) {
        return new Vec((float) v.x(), (float) v.y(), (float) v.z());
    }
}
