package radiome.plot.svg;

/** A point, in the units of the axes. */
public record XY(double x, double y) {
    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y);
    }
}
