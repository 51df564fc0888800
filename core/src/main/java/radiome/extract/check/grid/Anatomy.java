package radiome.extract.check.grid;

import radiome.image.Vec;

/** The patient's sides in LPS: x grows to the left, y to the back, z to the head. */
public final class Anatomy {
    private static final String[] SIDES = {"left-right", "front-back", "head-foot"};
    private static final String[] LETTERS = {"RL", "AP", "IS"};

    private Anatomy() {}

    /** The letter of the side a direction mostly runs to: L, R, P, A, S or I. */
    public static String towards(Vec direction) {
        int axis = dominant(direction);
        return LETTERS[axis].substring(direction.get(axis) < 0 ? 0 : 1).substring(0, 1);
    }

    /** {@code left-right}, {@code front-back} or {@code head-foot}, whichever the direction mostly follows. */
    public static String side(Vec direction) {
        return SIDES[dominant(direction)];
    }

    /** The world axis with the largest component. */
    public static int dominant(Vec direction) {
        double x = Math.abs(direction.x());
        double y = Math.abs(direction.y());
        double z = Math.abs(direction.z());
        return x >= y && x >= z ? 0 : y >= z ? 1 : 2;
    }
}
