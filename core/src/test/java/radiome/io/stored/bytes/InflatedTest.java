package radiome.io.stored.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class InflatedTest {
    private static final byte[] CONTENT = content(200_000);

    @Test
    void gzipAndZlibAreToldApart() throws IOException {
        assertThat(unpacked(gzip(CONTENT))).isEqualTo(CONTENT);
        assertThat(unpacked(zlib(CONTENT))).isEqualTo(CONTENT);
        assertThatThrownBy(() -> unpacked(CONTENT)).isInstanceOf(ZipException.class);
        assertThatThrownBy(() -> unpacked(new byte[0])).isInstanceOf(IOException.class);
    }

    @Test
    void membersAreJoinedAndWhatIsBehindIsIgnored() throws IOException {
        byte[] twice = join(gzip(Arrays.copyOf(CONTENT, 1000)), gzip(new byte[0]), gzip(CONTENT), new byte[] {0, 0, 7});
        assertThat(unpacked(twice)).isEqualTo(join(Arrays.copyOf(CONTENT, 1000), CONTENT));
        assertThat(unpacked(join(zlib(CONTENT), new byte[] {1}))).isEqualTo(CONTENT);
    }

    @Test
    void optionalHeaderFieldsArePassedOver() throws IOException {
        byte[] plain = gzip(CONTENT);
        byte[] header = {0x1f, (byte) 0x8b, 8, 31, 1, 2, 3, 4, 0, 3, 2, 0, 9, 9, 'n', 0, 'c', 'c', 0, 5, 5};
        assertThat(unpacked(join(header, Arrays.copyOfRange(plain, 10, plain.length))))
                .isEqualTo(CONTENT);
        header[3] = 32;
        assertThatThrownBy(() -> unpacked(join(header, Arrays.copyOfRange(plain, 10, plain.length))))
                .isInstanceOf(ZipException.class);
    }

    @Test
    void aCutAnywhereIsNoEnd() {
        byte[] packed = gzip(Arrays.copyOf(CONTENT, 300));
        for (int length = 2; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> unpacked(cut)).isInstanceOf(EOFException.class);
        }
        byte[] zlib = zlib(Arrays.copyOf(CONTENT, 300));
        assertThatThrownBy(() -> unpacked(Arrays.copyOf(zlib, zlib.length - 1))).isInstanceOf(EOFException.class);
    }

    @Test
    void checksumAndLengthAreChecked() {
        byte[] packed = gzip(CONTENT);
        for (int back : new int[] {1, 4, 5, 8}) {
            byte[] changed = packed.clone();
            changed[changed.length - back] ^= 4;
            assertThatThrownBy(() -> unpacked(changed))
                    .isInstanceOf(ZipException.class)
                    .hasMessageContaining("gzip");
        }
        byte[] zlib = zlib(CONTENT);
        zlib[zlib.length - 1] ^= 4;
        assertThatThrownBy(() -> unpacked(zlib)).isInstanceOf(ZipException.class);
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (Inflated in = new Inflated(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zlib(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, new Deflater(1))) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] content(int n) {
        byte[] bytes = new byte[n];
        Random random = new Random(3);
        for (int i = 0; i < n; i++) {
            bytes[i] = (byte) (random.nextInt(5) * random.nextInt(60));
        }
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
