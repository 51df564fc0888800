package radiome.filter.wavelet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The two analysis filters of a wavelet, by PyWavelets' name: low pass and high pass of the same even length. Immutable. */
public final class WaveletBank {
    private static final Map<String, String> LINES = Collections.unmodifiableMap(lines("wavelets.txt"));
    private static final Pattern BAR = Pattern.compile(" \\| ");
    private static final Pattern BLANK = Pattern.compile(" ");

    private final String name;
    private final double[] low;
    private final double[] high;

    private WaveletBank(String name, double[] low, double[] high) {
        this.name = name;
        this.low = low;
        this.high = high;
    }

    /** The names of all, family by family. */
    public static List<String> names() {
        return List.copyOf(LINES.keySet());
    }

    /** @throws IllegalArgumentException for a name that is not among {@link #names} */
    static WaveletBank named(String name) {
        String line = LINES.get(name);
        if (line == null) {
            throw new IllegalArgumentException("no wavelet " + name);
        }
        String[] parts = BAR.split(line, -1);
        double[] low = numbers(parts[1]);
        return new WaveletBank(name, low, parts.length > 2 ? numbers(parts[2]) : mirror(low));
    }

    String name() {
        return name;
    }

    /** Taps of each filter, F. */
    int length() {
        return low.length;
    }

    /** The low pass; the array itself, not to be changed. */
    double[] low() {
        return low;
    }

    /** The high pass; the array itself, not to be changed. */
    double[] high() {
        return high;
    }

    /**
     * Taps for a float image: rounded from 64 bit; those of coiflets, which PyWavelets keeps divided by sqrt(2), are rounded
     * before and after that factor.
     */
    double[] single(double[] taps) {
        double[] rounded = new double[taps.length];
        for (int j = 0; j < taps.length; j++) {
            rounded[j] =
                    name.startsWith("coif") ? (float) (taps[j] / Math.sqrt(2)) * (float) Math.sqrt(2) : (float) taps[j];
        }
        return rounded;
    }

    /** hi[j] = (-1)^(j + 1) lo[F - 1 - j]. */
    private static double[] mirror(double[] low) {
        double[] high = new double[low.length];
        for (int j = 0; j < high.length; j++) {
            double tap = low[low.length - 1 - j];
            high[j] = j % 2 == 0 ? -tap : tap;
        }
        return high;
    }

    private static double[] numbers(String text) {
        return Arrays.stream(BLANK.split(text, -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Map<String, String> lines(String resource) {
        Map<String, String> lines = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(WaveletBank.class.getResourceAsStream(resource), resource);
                BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> lines.put(line.substring(0, line.indexOf(' ')), line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
