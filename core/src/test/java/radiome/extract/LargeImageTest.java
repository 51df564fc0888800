package radiome.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.extract.setting.ParameterFile;
import radiome.source.Source;

/** The memory of a case follows its ROI's box: a large image goes through a heap that would not hold it. */
class LargeImageTest {
    private static final int SIDE = 256;
    private static final int SLICES = 300;

    /** Under half of the image as doubles, 157 MB. */
    private static final String HEAP = "-Xmx64m";

    private static final String PARAMETERS = """
            imageType: {Original: {}, Wavelet: {}, Square: {}, SquareRoot: {}, Logarithm: {}, Exponential: {}, Gradient: {}, LBP2D: {}}
            featureClass: {shape: , firstorder: , glcm: , glrlm: , glszm: , gldm: , ngtdm: }
            """;

    @TempDir
    Path folder;

    @Test
    void aSmallRoiOfALargeImageNeedsASmallHeap() throws IOException, InterruptedException {
        Path image = folder.resolve("image.nrrd");
        Path mask = folder.resolve("mask.nrrd");
        write(image, "float", Float.BYTES);
        write(mask, "uchar", 1);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LargeImageTest.class.getName(),
                        image.toString(),
                        mask.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        // 15 images, 14 features of shape and 93 of grey values
        assertThat(output.strip()).endsWith("finite " + (14 + 15 * 93));
    }

    /** The process of its own. */
    public static void main(String[] files) {
        Extractor extractor =
                Extractor.of(ParameterFile.read(Source.of("p.yaml", PARAMETERS.getBytes(StandardCharsets.UTF_8)))
                        .orThrow());
        CaseResult result =
                extractor.extract(CaseInput.of("", "", Source.of(Path.of(files[0])), Source.of(Path.of(files[1]))));
        System.out.println("finite "
                + result.features().values().stream().filter(Double::isFinite).count());
    }

    private static void write(Path file, String type, int bytes) throws IOException {
        ByteBuffer slice = ByteBuffer.allocate(SIDE * SIDE * bytes).order(ByteOrder.LITTLE_ENDIAN);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("NRRD0004\ntype: " + type + "\ndimension: 3\nsizes: " + SIDE + " " + SIDE + " " + SLICES
                            + "\nspacings: 1 1 1\nendian: little\nencoding: raw\n\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int z = 0; z < SLICES; z++) {
                slice.clear();
                for (int y = 0; y < SIDE; y++) {
                    for (int x = 0; x < SIDE; x++) {
                        if (bytes == 1) {
                            slice.put((byte) (isInside(x, y, z) ? 1 : 0));
                        } else {
                            slice.putFloat(200 + (x * 31 + y * 17 + z * 53 + x * y % 7 * 40) % 400);
                        }
                    }
                }
                out.write(slice.array());
            }
        }
    }

    private static boolean isInside(int x, int y, int z) {
        double dx = (x - 120) / 15.0;
        double dy = (y - 100) / 12.0;
        double dz = (z - 200) / 8.0;
        return dx * dx + dy * dy + dz * dz <= 1;
    }
}
