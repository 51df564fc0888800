package radiome.extract.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.error.SettingFault;
import radiome.source.Source;

/** What a parameter file or the command line is told when it asks for what there is not. */
class ParameterRefusalsTest {
    private static final String CLASSES = "\nfeatureClass: {firstorder: null}\n";

    @ParameterizedTest
    @MethodSource("unknown")
    void anUnknownNameHasLineColumnAndTheNearestKnownOne(String text, String where, String suggestion) {
        Fault fault = fault(text);
        assertThat(fault.code()).isEqualTo(SettingFault.C1);
        assertThat(fault.file()).isEqualTo("p.yaml");
        assertThat(fault.what()).contains(where, "did you mean " + suggestion + "?");
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of("setting:\n  binwidth: 25", "line 2, column 3", "binWidth"),
                Arguments.of("settings: {binWidth: 25}", "line 1, column 1", "setting"),
                Arguments.of("imageType:\n  Orignal: {}", "line 2, column 3", "Original"),
                Arguments.of("imageType:\n  Original: {binwidth: 3}", "line 2, column 14", "binWidth"),
                Arguments.of("featureClass: {glcmm: null}", "line 1, column 16", "glcm"),
                Arguments.of("featureClass:\n  glcm: [Contrst]", "line 2, column 10", "Contrast"),
                Arguments.of("voxelSetting: {kernelradius: 2}", "line 1, column 16", "kernelRadius"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "binWidth: -5|a number above 0",
                "binWidth: 0|a number above 0",
                "binWidth: wide|a number above 0",
                "binWidth: '25'|a number above 0",
                "binWidth: null|a number above 0",
                "binWidth: true|a number above 0",
                "binWidth: .inf|a number above 0",
                "binCount: 2.0|a whole number from 1",
                "binCount: 99999999999|a whole number from 1",
                "label: 0|a whole number from 1",
                "label_channel: -1|a whole number from 0",
                "minimumROIDimensions: 4|from 1 to 3",
                "minimumROISize: 0|a whole number from 1",
                "force2Ddimension: 3|from 0 to 2",
                "normalize: 1|true or false",
                "normalize: yes|true or false",
                "distances: [0]|a whole number from 1",
                "distances: []|a list",
                "distances: 1|a list",
                "resampledPixelSpacing: [1]|a list of 2 or 3",
                "resegmentRange: [1, 2, 3]|a list of 1 or 2",
                "resegmentMode: percent|one of: absolute, relative, sigma",
                "weightingNorm: chebyshev|one of: euclidean",
                "interpolator: sitkCubic|one of: sitkNearestNeighbor",
                "interpolator: 11|its number from 1 to 10",
                "wavelet: db99|a discrete wavelet",
                "wavelet: null|a discrete wavelet",
                "wavelet: morl|a discrete wavelet",
                "wavelet: gaus2|a discrete wavelet",
                "wavelet: [haar, morl]|a discrete wavelet",
                "wavelet: [haar, haar]|a list of different ones",
                "wavelet: []|a list of different ones",
                "level: 101|from 1 to 100",
                "start_level: -1|from 0 to 100",
                "lbp2DMethod: Uniform|one of: default",
                "gldm_a: -1|a whole number from 0",
                "geometryTolerance: 0|a number above 0",
                "removeOutliers: -2|a number above 0",
                "voxelArrayShift: 0.5|a whole number"
            })
    void aValueOfTheWrongTypeOrRangeIsRefused(String line, String expected) {
        Fault fault = fault("setting:\n  " + line + CLASSES);
        assertThat(fault.code()).isEqualTo(SettingFault.C2);
        assertThat(fault.what()).contains("line 2", "expected", expected, "found");
        assertThat(fault.fix()).contains(expected);
    }

    @ParameterizedTest
    @MethodSource("notBuilt")
    void whatIsNotInThisVersionIsRefusedByName(String text, String what, String fix) {
        Parameters p = read(text);
        assertThatThrownBy(p::requireBuilt).isInstanceOfSatisfying(RadiomeException.class, e -> {
            assertThat(e.fault().code()).isEqualTo(SettingFault.C3);
            assertThat(e.fault().file()).isEqualTo("p.yaml");
            assertThat(e.fault().what()).contains(what, "not in this version");
            assertThat(e.fault().fix()).contains(fix);
        });
    }

    static Stream<Arguments> notBuilt() {
        return Stream.of(
                Arguments.of(
                        "imageType:\n  Original: {}\n  LBP3D:\n    lbp3DLevels: 33" + CLASSES,
                        "Line 4: lbp3DLevels: 33",
                        "`lbp3DLevels: 32`"),
                Arguments.of(
                        "setting: {lbp3DIcosphereSubdivision: 9}\nimageType: {LBP3D: {}}" + CLASSES,
                        "Line 1: lbp3DIcosphereSubdivision: 9",
                        "`lbp3DIcosphereSubdivision: 4`"),
                Arguments.of(
                        "imageType:\n  Wavelet:\n    wavelet: coif9" + CLASSES,
                        "Line 3: the wavelet coif9",
                        "another `wavelet`"),
                Arguments.of(
                        "setting:\n  wavelet: [haar, db38]\nimageType: {Wavelet: {}}" + CLASSES,
                        "Line 2: the wavelet db38",
                        "another `wavelet`"),
                Arguments.of(
                        "imageType: {LBP2D: {lbp2DMethod: ror, lbp2DSamples: 32}}" + CLASSES,
                        "Line 1: lbp2DSamples: 32 with lbp2DMethod: ror",
                        "`lbp2DSamples: 31`"),
                Arguments.of(
                        "setting:\n  resampledPixelSpacing: [1, 1, 1]\n  interpolator: sitkGaussian" + CLASSES,
                        "Line 3: the interpolator sitkGaussian",
                        "`interpolator: sitkBSpline`"),
                Arguments.of(
                        "setting: {resampledPixelSpacing: [1, 1, 1], interpolator: 10}" + CLASSES,
                        "sitkBlackmanWindowedSinc",
                        "`interpolator: sitkBSpline`"));
    }

    @Test
    void allProblemsOfAFileAreTold() {
        ParameterFile.Reading reading = reading(
                "setting: {binwidth: 1, label: 0}\nimageType: {Original: null}\nfeatureClass: {glcm: Contrast}");
        assertThat(reading.parameters()).isEmpty();
        assertThat(reading.faults()).extracting(f -> f.code().name()).containsExactly("C1", "C2", "C2", "C2");
    }

    @ParameterizedTest
    @CsvSource({
        "binwidth,10,C1,did you mean binWidth",
        "binWidth,wide,C2,above 0",
        "binCount,2.5,C2,whole number",
        "distances,'1,x',C2,a list",
        "normalize,2,C2,true or false"
    })
    void wrongSettingsOfTheCommandLineAreRefused(String key, String text, String code, String words) {
        assertThatThrownBy(() -> Parameters.standard().with(key, text))
                .isInstanceOfSatisfying(RadiomeException.class, e -> {
                    assertThat(e.fault().code().name()).isEqualTo(code);
                    assertThat(e.fault().what()).contains("--setting", words);
                });
    }

    private static Parameters read(String text) {
        return reading(text).orThrow();
    }

    private static Fault fault(String text) {
        ParameterFile.Reading reading = reading(text);
        assertThat(reading.faults()).isNotEmpty();
        return reading.faults().get(0);
    }

    private static ParameterFile.Reading reading(String text) {
        return ParameterFile.read(Source.of("p.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }
}
