package radiome.filter.pattern;

import radiome.image.Geometry;
import radiome.image.Volume;

/** Local binary patterns as they are defined, one voxel and one sample at a time. */
final class PlainLbp2D {
    private final Lbp2D filter;
    private final Volume image;
    private final boolean flat;

    PlainLbp2D(Lbp2D filter, Volume image) {
        this.filter = filter;
        this.image = image;
        this.flat = image.geometry().dimensions() == 2;
    }

    /** One a voxel, before it is brought to the image's type. */
    double[] values() {
        Geometry g = image.geometry();
        double[] values = new double[Math.toIntExact(g.voxels())];
        for (int z = 0, at = 0; z < g.nz(); z++) {
            for (int y = 0; y < g.ny(); y++) {
                for (int x = 0; x < g.nx(); x++, at++) {
                    values[at] = flat || filter.axis() == 0
                            ? value(z, y, x)
                            : filter.axis() == 1 ? value(y, z, x) : value(x, y, z);
                }
            }
        }
        return values;
    }

    /** Array axes 0 (z) and the one named are swapped: slice, row, column. */
    private double voxel(int s, int r, int c) {
        Geometry g = image.geometry();
        int x = flat || filter.axis() < 2 ? c : s;
        int y = flat || filter.axis() != 1 ? r : s;
        int z = flat || filter.axis() == 0 ? s : filter.axis() == 1 ? r : c;
        boolean outside = x < 0 || y < 0 || z < 0 || x >= g.nx() || y >= g.ny() || z >= g.nz();
        return outside ? 0 : image.at(x, y, z);
    }

    private double value(int s, int r, int c) {
        double[] samples = new double[filter.points()];
        boolean[] bits = new boolean[samples.length];
        for (int p = 0; p < samples.length; p++) {
            double angle = 2 * Math.PI * p / samples.length;
            double radius = (float) filter.radius();
            double down = r + Math.rint(-radius * StrictMath.sin(angle) * 1e5) / 1e5;
            double right = c + Math.rint(radius * StrictMath.cos(angle) * 1e5) / 1e5;
            samples[p] = sample(s, down, right);
            bits[p] = samples[p] - voxel(s, r, c) >= 0;
        }
        return switch (filter.method()) {
            case DEFAULT -> sum(bits, 0);
            case ROR -> {
                double least = Double.MAX_VALUE;
                for (int turn = 0; turn < bits.length; turn++) {
                    least = Math.min(least, sum(bits, turn));
                }
                yield least;
            }
            case UNIFORM -> uniform(bits);
            case VAR -> variance(samples);
        };
    }

    private double sample(int s, double r, double c) {
        int top = (int) Math.floor(r);
        int bottom = (int) Math.ceil(r);
        int left = (int) Math.floor(c);
        int right = (int) Math.ceil(c);
        double dr = r - top;
        double dc = c - left;
        double above = (1 - dc) * voxel(s, top, left) + dc * voxel(s, top, right);
        double below = (1 - dc) * voxel(s, bottom, left) + dc * voxel(s, bottom, right);
        return (1 - dr) * above + dr * below;
    }

    private static double sum(boolean[] bits, int turn) {
        double sum = 0;
        for (int p = 0; p < bits.length; p++) {
            sum += bits[(p + turn) % bits.length] ? StrictMath.pow(2, p) : 0;
        }
        return sum;
    }

    private static double uniform(boolean[] bits) {
        int changes = 0;
        int ones = bits[0] ? 1 : 0;
        for (int p = 1; p < bits.length; p++) {
            changes += bits[p] == bits[p - 1] ? 0 : 1;
            ones += bits[p] ? 1 : 0;
        }
        return changes <= 2 ? ones : bits.length + 1;
    }

    private static double variance(double[] samples) {
        double sum = 0;
        double squares = 0;
        for (double sample : samples) {
            sum += sample;
            squares += sample * sample;
        }
        double variance = (squares - sum * sum / samples.length) / samples.length;
        return variance == 0 ? Double.NaN : variance;
    }
}
