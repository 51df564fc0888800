package radiome.io.stored.header;

/** Value = stored x slope + intercept, in double. */
public record Scaling(double slope, double intercept) {
    public static final Scaling NONE = new Scaling(1, 0);

    public boolean changes() {
        return slope != 1 || intercept != 0;
    }
}
