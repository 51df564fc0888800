package radiome.io.stored.values;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import radiome.error.Text;
import radiome.image.PixelType;
import radiome.io.stored.bytes.Refusal;

/** Numbers written in ASCII, parted by white space or commas; each must be a value of the stated type. */
public final class TextValues implements Values {
    private static final int LONGEST = 64;

    private final InputStream in;
    private final PixelType type;
    private final byte[] text = new byte[1 << 16];
    private final byte[] word = new byte[LONGEST];
    private int at;
    private int end;
    private long taken;

    public TextValues(InputStream in, PixelType type) {
        this.in = in;
        this.type = type;
    }

    @Override
    public void next(double[] into, int from, int n) throws IOException {
        for (int i = 0; i < n; i++) {
            into[from + i] = number();
        }
    }

    @Override
    public void skip(long n) throws IOException {
        for (long i = 0; i < n; i++) {
            number();
        }
    }

    @Override
    public void finish() {
        // text has no checksum
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private double number() throws IOException {
        int c = next();
        while (isSeparator(c)) {
            c = next();
        }
        if (c < 0) {
            throw new EOFException(
                    "it ends after " + Refusal.count(taken) + " numbers, fewer than the header promises");
        }
        int length = 0;
        for (; c >= 0 && !isSeparator(c); c = next()) {
            if (length == LONGEST) {
                throw new IOException("number " + Refusal.count(taken + 1) + " is longer than " + LONGEST + " signs");
            }
            word[length++] = (byte) c;
        }
        taken++;
        return parse(new String(word, 0, length, StandardCharsets.ISO_8859_1));
    }

    private double parse(String number) throws IOException {
        double value;
        try {
            value = switch (number.toLowerCase(Locale.ROOT)) {
                case "nan", "+nan", "-nan" -> Double.NaN;
                case "inf", "+inf", "infinity" -> Double.POSITIVE_INFINITY;
                case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
                default -> plain(number);
            };
        } catch (NumberFormatException e) {
            throw new IOException(
                    "'" + Text.clean(number) + "' stands where number " + Refusal.count(taken) + " should");
        }
        if (!type.isFloating() && !BinaryDecoder.fits(type, value)) {
            throw new IOException("number " + Refusal.count(taken) + " is " + Text.clean(number) + ", no value of type "
                    + type.name().toLowerCase(Locale.ROOT));
        }
        return value;
    }

    /** Java's own parser would take hexadecimal floats and the suffixes f and d. */
    private double plain(String number) {
        for (int i = 0; i < number.length(); i++) {
            if ("0123456789+-.eE".indexOf(number.charAt(i)) < 0) {
                throw new NumberFormatException();
            }
        }
        return type == PixelType.FLOAT32 ? Float.parseFloat(number) : Double.parseDouble(number);
    }

    private static boolean isSeparator(int c) {
        return c == ' ' || c == ',' || (c >= '\t' && c <= '\r');
    }

    private int next() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(text, 0, text.length));
            if (end == 0) {
                return -1;
            }
        }
        return text[at++] & 0xff;
    }
}
