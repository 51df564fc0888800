package radiome.table.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.RadiomeException;
import radiome.num.Streams;
import radiome.source.Source;
import radiome.table.feature.FeatureTableReader;

/** Damaged and hostile bytes: a table or a told fault, never anything else. */
@Timeout(60)
class HostileTableTest {
    private static final byte[] GOOD =
            "\uFEFFid,note,age\n0137,\"a \"\"b\"\"\nc\",61\n第四,'=x,\"1,234.5\"\n,,\nP5,NA,52岁\n"
                    .getBytes(StandardCharsets.UTF_8);

    private static void read(byte[] bytes) {
        try {
            TextTable table = TableReader.standard().read(Source.of("hostile.csv", bytes));
            for (int i = 0; i < table.rows(); i++) {
                assertThat(table.row(i)).hasSize(table.columns());
            }
            FeatureTableReader.standard().read(table);
        } catch (RadiomeException e) {
            assertThat(e.fault().file()).isEqualTo("hostile.csv");
        }
    }

    @Test
    void cutAtEveryByte() {
        for (int length = 0; length <= GOOD.length; length++) {
            read(Arrays.copyOf(GOOD, length));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void mutatedAThousandTimes(long seed) {
        UniformRandomProvider random = new Streams(seed).of("mutations", 0, "");
        byte[] signs = "\",;\t\n\r\0'=\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        for (int k = 0; k < 1000; k++) {
            byte[] bytes = GOOD.clone();
            for (int n = random.nextInt(1, 6); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] =
                        random.nextBoolean() ? (byte) random.nextInt(256) : signs[random.nextInt(signs.length)];
            }
            read(bytes);
        }
    }

    @Test
    void numbersBeyondDoublesAndCellsOfAMegabyteTakeLinearTime() {
        String long1 = "9".repeat(1_000_000);
        read(("id,a,b\nP1,1e999999999," + long1 + "\nP2,-1e-999999999,0." + long1 + "\n")
                .getBytes(StandardCharsets.UTF_8));
        read(("id,a\nP1," + "1,".repeat(400_000) + "\n").getBytes(StandardCharsets.UTF_8));
        read(("id,a\nP1,\"" + "1,234".repeat(200_000) + "\"\n").getBytes(StandardCharsets.UTF_8));
    }
}
