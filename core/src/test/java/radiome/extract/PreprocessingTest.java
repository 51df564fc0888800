package radiome.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.extract.check.Use;
import radiome.extract.setting.ParameterFile;
import radiome.extract.setting.Parameters;
import radiome.image.Box;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.source.Source;

/** What lies between reading and features, end to end. */
class PreprocessingTest {
    private static final String CLASSES = "\nfeatureClass: {shape: null, firstorder: null, glcm: [Contrast]}";

    @TempDir
    Path folder;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.createDirectories(folder.resolve("masks"));
    }

    @Test
    void preCropLeavesTheOriginalImageAsItIs() {
        CaseInput input = Sample.good(1).write(folder, "p");
        CaseResult whole = extract("", input);
        CaseResult cropped = extract("setting: {preCrop: true, padDistance: 0}", input);
        assertThat(cropped.features()).isEqualTo(whole.features());
        assertThat(cropped.diagnostics()).isEqualTo(whole.diagnostics());
        assertThat(cropped.roi().box().x0()).isZero();
    }

    @Test
    void aSpacingThatTheImageHasCropsOnly() {
        CaseInput input = Sample.good(1).write(folder, "p");
        CaseResult whole = extract("", input);
        CaseResult same = extract("setting: {resampledPixelSpacing: [0.900001, 1.1, 0]}", input);
        assertThat(same.features()).isEqualTo(whole.features());
        assertThat(same.diagnostics()).containsKey("diagnostics_Image-interpolated_Mean");
    }

    /** A mask drawn at half the resolution needs no correctMask where everything is resampled. */
    @ParameterizedTest
    @ValueSource(strings = {"[0.9, 1.1, 3]", "[2, 2, 2]"})
    void aMaskOfAnotherSpacingIsTakenWhenResampling(String spacing) {
        CaseInput input = Sample.good(1).withHalfResolution().write(folder, "p");
        assertThatThrownBy(() -> extract("", input)).hasMessageContaining("G2");
        CaseResult result = extract("setting: {resampledPixelSpacing: " + spacing + "}", input);
        assertThat(result.notices())
                .anySatisfy(f -> assertThat(f.code().name() + f.level()).isEqualTo("G2WARNING"));
        assertThat(result.diagnostics()).doesNotContainKey("diagnostics_Mask-corrected_VoxelNum");
        double drawn = feature(result, "original_shape_VoxelVolume");
        CaseResult fine = extract("", Sample.good(1).write(folder, "q"));
        assertThat(drawn / feature(fine, "original_shape_VoxelVolume")).isBetween(0.8, 1.25);
    }

    /** Without resegmentShape: the mask as drawn in the box of what is left; larger than that, smaller than the whole. */
    @Test
    void shapeSeesTheDrawnMaskInTheBoxOfTheResegmented() {
        CaseInput input = Sample.good(1).write(folder, "p");
        String range = "setting: {resegmentRange: [900, 2000]";
        double whole = feature(extract("", input), "original_shape_VoxelVolume");
        double boxed = feature(extract(range + "}", input), "original_shape_VoxelVolume");
        double left = feature(extract(range + ", resegmentShape: true}", input), "original_shape_VoxelVolume");
        assertThat(left).isLessThan(boxed);
        assertThat(boxed).isLessThan(whole);
        Map<String, Mask> masks = new HashMap<>();
        Extractor.of(parameters(range + "}")).extract(input, new ImageListener() {
            @Override
            public void mask(String name, Mask mask) {
                masks.put(name, mask);
            }
        });
        Mask resegmented = Objects.requireNonNull(masks.get("resegmented-mask"));
        Mask drawn = Objects.requireNonNull(masks.get("mask"));
        double voxel = drawn.whole().voxelVolume();
        assertThat(left).isCloseTo(resegmented.count() * voxel, within(1e-9));
        assertThat(boxed).isCloseTo(drawn.within(resegmented.box()).count() * voxel, within(1e-9));
    }

    @Test
    void greyValuesOfTheClassesAreThoseLeft() {
        CaseResult result =
                extract("setting: {resegmentRange: [900, 1000]}", Sample.good(1).write(folder, "p"));
        assertThat(feature(result, "original_firstorder_Minimum")).isGreaterThanOrEqualTo(900);
        assertThat(feature(result, "original_firstorder_Maximum")).isLessThanOrEqualTo(1000);
        assertThat(result.diagnostics()).containsKey("diagnostics_Mask-resegmented_Mean");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resegmentRange: [5000]                              | G16 | `resegmentRange` keeps 0 voxels",
                "resegmentRange: [900, 2000], minimumROISize: 1000   | G16 | more than 1,000",
                "resampledPixelSpacing: [1, 1]                       | C2  | expected 3 numbers",
                "resampledPixelSpacing: [1e-6, 1e-6, 1e-6]           | R6  | Resampling would make",
                "minimumROISize: 100000                              | G16 | more than 100,000"
            })
    void refusalsSayWhy(String settings, String code, String words) {
        CaseInput input = Sample.good(1).write(folder, "p");
        Extractor extractor = Extractor.of(parameters("setting: {" + settings + "}"));
        assertThatThrownBy(() -> extractor.extract(input)).isInstanceOfSatisfying(RadiomeException.class, e -> {
            assertThat(e.fault().code().name()).isEqualTo(code);
            assertThat(e.fault().level()).isEqualTo(Level.ERROR); // of the case, not of the batch
            assertThat(e.fault().what()).contains(words);
            assertThat(e.fault().patient()).isEqualTo("p");
        });
        assertThatThrownBy(() -> extractor.check(input)).hasMessageContaining(code); // and check refuses the same
    }

    /** The second check looks at what is left: a line of the ROI. */
    @Test
    void dimensionsAreCountedOnceMoreAfterResegmentation() {
        Sample sample = Sample.good(1).withGreys(PixelType.INT16, v -> Math.min(v, 2000));
        double[] values = sample.image().values().clone();
        for (int i = 8; i < 14; i++) {
            values[i + 24 * (9 + 20 * 6)] = 3000;
        }
        CaseInput input = sample.withImage(new Volume(Sample.GRID, PixelType.INT16, values), PixelType.INT16)
                .write(folder, "p");
        assertThatThrownBy(() -> extract("setting: {resegmentRange: [2500]}", input))
                .hasMessageContaining("G16")
                .hasMessageContaining("1 of its sides is longer than one voxel");
    }

    @Test
    void aRoiThatFallsBetweenTheSamplesHasVanished() {
        CaseInput input = Sample.good(1)
                .withRoi(false, new int[] {11, 9, 5}, new int[] {12, 9, 5})
                .write(folder, "p");
        assertThatThrownBy(() -> extract("setting: {resampledPixelSpacing: [9, 0, 0], padDistance: 0}", input))
                .hasMessageContaining("G16")
                .hasMessageContaining("no voxel of it is left");
    }

    /** Normalised first, then sampled in 64 bit: no integer is cut. */
    @ParameterizedTest
    @ValueSource(strings = {"sitkBSpline", "sitkLinear", "sitkNearestNeighbor"})
    void aNormalisedImageIsSampledInSixtyFourBits(String interpolator) {
        CaseInput input = Sample.good(1).write(folder, "p");
        Map<String, Volume> images = new HashMap<>();
        ImageListener listener = new ImageListener() {
            @Override
            public void image(String name, Volume image) {
                images.put(name, image);
            }
        };
        Extractor.of(parameters("setting: {normalize: true, resampledPixelSpacing: [1, 1, 1], interpolator: "
                        + interpolator + "}"))
                .extract(input, listener);
        Volume image = Objects.requireNonNull(images.get("image"));
        assertThat(image.type()).isEqualTo(PixelType.FLOAT64);
        assertThat(image.geometry().spacing()).isEqualTo(new Vec(1, 1, 1));
        assertThat(Arrays.stream(image.values())).anyMatch(v -> v != Math.rint(v));
    }

    /** As PyRadiomics: the label is looked for in the box of the ROI. */
    @Test
    void anImageTypeMayLookAtAnotherLabelInTheBox() {
        Sample sample = Sample.good(1);
        double[] labels = sample.mask().values().clone();
        for (int at = 0; at < labels.length; at++) {
            labels[at] = labels[at] == 1 && at % 3 == 0 ? 2 : labels[at];
        }
        CaseInput input = sample.withMask(new Volume(Sample.GRID, PixelType.UINT8, labels), PixelType.UINT8)
                .write(folder, "p");
        CaseResult result = extract("imageType: {Original: {label: 2}}", input);
        Box box = result.roi().box();
        double sum = 0;
        int n = 0;
        for (int k = box.z0(); k < box.z0() + box.nz(); k++) {
            for (int j = box.y0(); j < box.y0() + box.ny(); j++) {
                for (int i = box.x0(); i < box.x0() + box.nx(); i++) {
                    if (labels[i + 24 * (j + 20 * k)] == 2) {
                        sum += sample.image().at(i, j, k);
                        n++;
                    }
                }
            }
        }
        assertThat(n).isPositive().isLessThan((int)
                Arrays.stream(labels).filter(v -> v == 2).count()); // some lie outside
        assertThat(feature(result, "original_firstorder_Mean")).isCloseTo(sum / n, within(1e-9));
        assertThat(feature(result, "original_shape_VoxelVolume"))
                .isEqualTo(feature(extract("", input), "original_shape_VoxelVolume"));
        assertThatThrownBy(() -> extract("imageType: {Original: {label: 3}}", input))
                .hasMessageContaining("G12");
        assertThatThrownBy(
                        () -> extract("setting: {resegmentRange: [0, 5000]}\nimageType: {Original: {label: 2}}", input))
                .hasMessageContaining("G12")
                .hasMessageContaining("`resegmentRange` leaves label 1 only");
    }

    /** A displaced mask in a study is an error even where extraction would place it in world space. */
    @Test
    void aMirroredMaskStaysAnErrorInAStudy() {
        Sample mirrored = Sample.good(1).withRowsReversed().withMaskOrigin(0, 0, 0);
        CaseInput input = mirrored.withMaskGeometry(
                        Sample.good(1).withRowsReversed().mask().geometry().of(new Box(0, 3, 0, 24, 20, 12)))
                .write(folder, "p");
        Extractor extractor = Extractor.of(parameters("setting: {resampledPixelSpacing: [2, 2, 2]}"));
        assertThat(extractor.extract(input).notices())
                .anySatisfy(f -> assertThat(f.code().name()).isEqualTo("G4"));
        assertThatThrownBy(() -> extractor.with(Use.STUDY).extract(input)).hasMessageContaining("G4");
    }

    private static Parameters parameters(String text) {
        byte[] bytes = (text + CLASSES).getBytes(StandardCharsets.UTF_8);
        return ParameterFile.read(Source.of("p.yaml", bytes)).orThrow();
    }

    private static CaseResult extract(String text, CaseInput input) {
        return Extractor.of(parameters(text)).extract(input);
    }

    private static double feature(CaseResult result, String name) {
        return Objects.requireNonNull(result.features().get(name), name);
    }
}
