package radiome.plot.axis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How values of one axis become places along it. */
public interface Scale {
    /** The place of a value: 0 at the axis' start, 1 at its end; outside that for values outside. */
    double at(double value);

    /** In the order of the values; never empty. */
    List<Tick> ticks();

    /**
     * A mark on the axis.
     *
     * @param label what stands beside it, empty for a small mark without grid line
     */
    record Tick(double value, String label) {}

    /** Equal steps, at most about {@code wanted} of them; the axis begins and ends at a tick. */
    static Scale linear(double low, double high, int wanted) {
        if (!(high > low)) {
            double half = low == 0 ? 1 : Math.abs(low) / 2;
            return linear(low - half, low + half, wanted);
        }
        BigDecimal step = niceStep((high - low) / wanted);
        long first = (long) Math.floor(low / step.doubleValue() + 1e-9);
        long last = (long) Math.ceil(high / step.doubleValue() - 1e-9);
        List<Tick> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            double value = step.multiply(BigDecimal.valueOf(i)).doubleValue();
            ticks.add(new Tick(value, Decimal.fixed(value, Math.max(0, step.scale()))));
        }
        return new Linear(ticks.get(0).value(), ticks.get(ticks.size() - 1).value(), List.copyOf(ticks));
    }

    /** 1, 2, 2.5 or 5 times a power of ten: the smallest that is not below {@code least}. */
    private static BigDecimal niceStep(double least) {
        int exponent = (int) Math.floor(StrictMath.log10(least));
        for (String factor : List.of("1", "2", "2.5", "5")) {
            BigDecimal step = new BigDecimal(factor).scaleByPowerOfTen(exponent);
            if (step.doubleValue() >= least * (1 - 1e-9)) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(exponent + 1);
    }

    /** Powers of ten with small marks between them, from the largest value on the left to the smallest on the right. */
    static Scale logFalling(double low, double high) {
        if (!(low > 0)) {
            throw new IllegalArgumentException("a logarithmic axis cannot begin at " + low);
        }
        double top = high > low ? high : low * 2;
        double bottom = high > low ? low : low / 2;
        int first = (int) Math.floor(StrictMath.log10(bottom));
        int last = (int) Math.ceil(StrictMath.log10(top));
        boolean narrow = top / bottom < 30;
        List<Tick> ticks = new ArrayList<>();
        for (int exponent = first; exponent <= last; exponent++) {
            for (int digit = 1; digit < 10; digit++) {
                double value = BigDecimal.valueOf(digit, -exponent).doubleValue();
                boolean labelled = digit == 1 || (narrow && (digit == 2 || digit == 5));
                if (value >= bottom && value <= top) {
                    ticks.add(new Tick(value, labelled ? powerLabel(digit, exponent) : ""));
                }
            }
        }
        return new LogFalling(bottom, top, List.copyOf(ticks));
    }

    private static String powerLabel(int digit, int exponent) {
        if (exponent >= -4 && exponent <= 4) {
            return BigDecimal.valueOf(digit, -exponent).toPlainString();
        }
        return (digit == 1 ? "" : digit + "\u00d7") + "10" + Decimal.superscript(exponent);
    }

    /** See {@link #linear}. */
    record Linear(double low, double high, List<Tick> ticks) implements Scale {
        @Override
        public double at(double value) {
            return (value - low) / (high - low);
        }
    }

    /** See {@link #logFalling}. */
    record LogFalling(double low, double high, List<Tick> ticks) implements Scale {
        @Override
        public double at(double value) {
            return (StrictMath.log(high) - StrictMath.log(value)) / (StrictMath.log(high) - StrictMath.log(low));
        }
    }
}
