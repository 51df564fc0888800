package radiome.plot;

/** A point, in the units of the axes. */
public record XY(double x, double y) {
    boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y);
    }
}
