package radiome.extract.check.grid;

import radiome.image.Direction;

/**
 * How the mask's index axes lie against the image's: the exchange and reversal of axes (one of 48) that comes nearest, and
 * the angle that is left after it.
 */
public final class Orientation {
    private static final int[][] ORDERS = {{0, 1, 2}, {1, 0, 2}, {0, 2, 1}, {2, 1, 0}, {1, 2, 0}, {2, 0, 1}};

    /** An exchange of axes must be nearer than none by this much, so that rounding at 45 degrees decides nothing. */
    private static final double NEARER = 1e-9;

    private final int[] imageAxis;
    private final int[] sense = new int[3];
    private final double degrees;

    private Orientation(double[][] cosines, int[] imageAxis) {
        this.imageAxis = imageAxis;
        double[][] rest = new double[3][3];
        for (int j = 0; j < 3; j++) {
            sense[j] = cosines[imageAxis[j]][j] < 0 ? -1 : 1;
            for (int i = 0; i < 3; i++) {
                rest[i][imageAxis[j]] = sense[j] * cosines[i][j];
            }
        }
        this.degrees = angle(rest);
    }

    /** Of the mask's axes against the image's. */
    static Orientation of(Direction mask, Direction image) {
        double[][] cosines = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                cosines[i][j] = image.column(i).dot(mask.column(j));
            }
        }
        int[] best = ORDERS[0];
        for (int[] order : ORDERS) {
            best = diagonal(cosines, order) > diagonal(cosines, best) + NEARER ? order : best;
        }
        return new Orientation(cosines, best);
    }

    /** The image axis that the mask's axis {@code maskAxis} follows. */
    public int imageAxis(int maskAxis) {
        return imageAxis[maskAxis];
    }

    /** The mask's axis that follows the image axis {@code axis}. */
    int maskAxis(int axis) {
        return imageAxis[0] == axis ? 0 : imageAxis[1] == axis ? 1 : 2;
    }

    /** 1 when the mask's axis {@code maskAxis} runs the image's way, -1 when it runs the other. */
    public int sense(int maskAxis) {
        return sense[maskAxis];
    }

    public boolean isExchanged() {
        return imageAxis[0] != 0 || imageAxis[1] != 1;
    }

    /** Every mask axis runs along the image's axis of the same number and the same way. */
    public boolean isSame() {
        return !isExchanged() && sense[0] > 0 && sense[1] > 0 && sense[2] > 0;
    }

    /** The rotation that is left, 0 to 180 degrees. */
    public double degrees() {
        return degrees;
    }

    private static double diagonal(double[][] cosines, int[] order) {
        return Math.abs(cosines[order[0]][0]) + Math.abs(cosines[order[1]][1]) + Math.abs(cosines[order[2]][2]);
    }

    /** From sine and cosine both, since the arc cosine alone loses small angles to rounding. */
    private static double angle(double[][] r) {
        double a = r[2][1] - r[1][2];
        double b = r[0][2] - r[2][0];
        double c = r[1][0] - r[0][1];
        double twiceSine = Math.sqrt(a * a + b * b + c * c);
        double twiceCosine = r[0][0] + r[1][1] + r[2][2] - 1;
        return StrictMath.toDegrees(StrictMath.atan2(twiceSine, twiceCosine));
    }
}
