package radiome.filter.wavelet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import radiome.selftest.ReferenceSet;
import radiome.selftest.Tally;
import radiome.source.Source;

class WaveletBankTest {
    @Test
    void tapsAreThoseOfTheReferenceBitByBit() {
        Path file =
                Path.of(System.getProperty("radiome.reference", "../shared"), "golden", "pyradiomics", "wavelets.csv");
        Assumptions.assumeTrue(
                Files.isRegularFile(file),
                "no golden/pyradiomics/wavelets.csv in the reference folder: skipped, not passed");
        Tally tally = new Tally("wavelet-taps");
        List<String> names = new ArrayList<>();
        for (NamedCsvRecord line : ReferenceSet.lines(Source.of(file))) {
            tally.row();
            WaveletBank bank = WaveletBank.named(line.getField("wavelet"));
            names.add(bank.name());
            same(numbers(line.getField("dec_lo")), bank.low(), tally);
            same(numbers(line.getField("dec_hi")), bank.high(), tally);
        }
        System.out.println(tally.line());
        assertThat(names).isNotEmpty().containsExactlyInAnyOrderElementsOf(WaveletBank.names());
    }

    private static void same(double[] expected, double[] taps, Tally tally) {
        assertThat(taps).containsExactly(expected);
        for (int j = 0; j < taps.length; j++) {
            tally.add(expected[j], taps[j]);
        }
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void everyBankHasAnEvenLengthALowPassOfRootTwoAndAHighPassOfZero() {
        assertThat(WaveletBank.names()).isNotEmpty().allSatisfy(name -> {
            WaveletBank bank = WaveletBank.named(name);
            assertThat(bank.length() % 2).isZero();
            assertThat(bank.high()).hasSize(bank.length());
            assertThat(Arrays.stream(bank.low()).sum()).isCloseTo(Math.sqrt(2), within(1e-10));
            double tolerance = name.equals("dmey") ? 2e-3 : 1e-10; // dmey is an approximation of finite length
            assertThat(Arrays.stream(bank.high()).sum()).isCloseTo(0, within(tolerance));
        });
    }

    @Test
    void tapsForAFloatImageAreFloatsAndThoseOfCoifletsRoundedTwice() {
        for (String name : WaveletBank.names()) {
            WaveletBank bank = WaveletBank.named(name);
            double[] single = bank.single(bank.low());
            for (int j = 0; j < single.length; j++) {
                assertThat((double) (float) single[j]).isEqualTo(single[j]);
                float once = (float) bank.low()[j];
                assertThat(single[j]).isCloseTo(once, within(2.0 * Math.ulp(once)));
            }
        }
        WaveletBank coif1 = WaveletBank.named("coif1");
        assertThat(coif1.single(coif1.low())).isNotEqualTo(rounded(coif1.low()));
        WaveletBank db3 = WaveletBank.named("db3");
        assertThat(db3.single(db3.low())).containsExactly(rounded(db3.low()));
    }

    private static double[] rounded(double[] taps) {
        return Arrays.stream(taps).map(tap -> (float) tap).toArray();
    }
}
