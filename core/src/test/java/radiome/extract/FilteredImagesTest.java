package radiome.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.error.Level;
import radiome.extract.check.Use;
import radiome.extract.setting.ImageType;
import radiome.extract.setting.Parameters;
import radiome.feature.region.FeatureSettings;
import radiome.filter.FilterInput;
import radiome.filter.ImageFilter;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Volume;

/** How filters are used, with filters of our own. */
class FilteredImagesTest {
    private static final ImageType ORIGINAL =
            new ImageType(Optional.empty(), FeatureSettings.DEFAULT, OptionalInt.empty());

    @TempDir
    Path folder;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.createDirectories(folder.resolve("masks"));
    }

    /**
     * Two images: the voxel {@code reach} farther along x (the last one at the border), and the whole image's maximum.
     *
     * @param reach voxels
     * @param inputs takes what it was given
     * @param skips whether it has nothing to give
     */
    private record Ahead(int reach, List<FilterInput> inputs, boolean skips) implements ImageFilter {
        @Override
        public List<String> names() {
            return List.of("ahead" + reach, "most" + reach);
        }

        @Override
        public Optional<String> skipped(Geometry image) {
            return skips ? Optional.of("The image is too small for 7 mm.") : Optional.empty();
        }

        @Override
        public Box reads(Geometry image, Box wanted) {
            return new Box(wanted.x0(), wanted.y0(), wanted.z0(), wanted.nx() + reach, wanted.ny(), wanted.nz())
                    .intersect(image.box());
        }

        @Override
        public void apply(FilterInput input, Box wanted, Output output) {
            inputs.add(input);
            double[] ahead = new double[Math.toIntExact(wanted.voxels())];
            double[] most = new double[ahead.length];
            Box from = wanted.from(input.box());
            int last = input.whole().nx() - 1 - input.box().x0();
            for (int k = 0, at = 0; k < wanted.nz(); k++) {
                for (int j = 0; j < wanted.ny(); j++) {
                    for (int i = 0; i < wanted.nx(); i++, at++) {
                        int x = Math.min(last, from.x0() + i + reach);
                        ahead[at] = input.voxels().at(x, from.y0() + j, from.z0() + k);
                        most[at] = input.statistics().maximum();
                    }
                }
            }
            Geometry g = input.whole().of(wanted);
            output.image(names().get(0), new Volume(g, PixelType.FLOAT64, ahead));
            output.image(names().get(1), new Volume(g, PixelType.FLOAT64, most));
        }
    }

    @Test
    void columnsAreShapeOnceThenEveryClassOfEveryImage() {
        Extractor extractor = extractor(ORIGINAL, type(new Ahead(1, new ArrayList<>(), false)));
        CaseResult result = extractor.extract(Sample.good(1).write(folder, "p"));
        assertThat(List.copyOf(result.features().keySet())).isEqualTo(extractor.columns());
        assertThat(extractor.columns().get(0)).startsWith("original_shape_");
        assertThat(extractor.columns()).filteredOn(c -> c.contains("_shape_")).allMatch(c -> c.startsWith("original"));
        List<String> images = extractor.columns().stream()
                .map(c -> c.substring(0, c.indexOf('_')))
                .distinct()
                .toList();
        assertThat(images).containsExactly("original", "ahead1", "most1");
    }

    @Test
    void aFilterGetsWhatItReadsAndTheWholeImagesStatistics() {
        List<FilterInput> inputs = new ArrayList<>();
        Sample sample = Sample.good(2);
        CaseResult result = extractor(type(new Ahead(2, inputs, false)), type(new Ahead(5, inputs, false)))
                .extract(sample.write(folder, "p"));
        Box roi = result.roi().box();
        double[] sums = new double[2];
        int n = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < 12; k++) {
            for (int j = 0; j < 20; j++) {
                for (int i = 0; i < 24; i++) {
                    most = Math.max(most, sample.image().at(i, j, k));
                    if (sample.mask().at(i, j, k) == 1) {
                        sums[0] += sample.image().at(Math.min(23, i + 2), j, k);
                        sums[1] += sample.image().at(Math.min(23, i + 5), j, k);
                        n++;
                    }
                }
            }
        }
        assertThat(feature(result, "ahead2_firstorder_Mean")).isCloseTo(sums[0] / n, within(1e-9));
        assertThat(feature(result, "ahead5_firstorder_Mean")).isCloseTo(sums[1] / n, within(1e-9));
        assertThat(feature(result, "most5_firstorder_Maximum")).isEqualTo(most);
        assertThat(inputs).allSatisfy(input -> {
            assertThat(input.box().contains(roi)).isTrue();
            assertThat(input.box().nx()).isEqualTo(Math.min(24 - roi.x0(), roi.nx() + 5));
            assertThat(input.box().ny()).isEqualTo(roi.ny()); // no more than is needed
        });
    }

    @Test
    void afterCroppingOrResamplingThereIsNothingElseThanWhatIsLeft() {
        List<FilterInput> inputs = new ArrayList<>();
        CaseInput input = Sample.good(1).write(folder, "p");
        Extractor.of(Parameters.standard().with("preCrop", "true").with("padDistance", "2"))
                .with(List.of(type(new Ahead(1, inputs, false))))
                .extract(input);
        Extractor.of(Parameters.standard().with("resampledPixelSpacing", "1,1,1"))
                .with(List.of(type(new Ahead(1, inputs, false))))
                .extract(input);
        FilterInput cropped = inputs.get(0);
        assertThat(cropped.whole().nx())
                .isEqualTo(Math.min(24, cropped.roi().box().nx() + 4));
        assertThat(inputs).allSatisfy(given -> {
            assertThat(given.box()).isEqualTo(given.whole().box());
            double most = Double.NEGATIVE_INFINITY;
            for (double v : given.voxels().values()) {
                most = Math.max(most, v);
            }
            assertThat(given.statistics().maximum()).isEqualTo(most);
            assertThat(given.roi().whole()).isEqualTo(given.whole());
        });
    }

    @Test
    void normalisingGivesFiltersTheExtremaOfTheNormalisedImage() {
        List<FilterInput> inputs = new ArrayList<>();
        Extractor.of(Parameters.standard()
                        .with("normalize", "true")
                        .with("normalizeScale", "100")
                        .with("removeOutliers", "1"))
                .with(List.of(type(new Ahead(1, inputs, false))))
                .extract(Sample.good(1).write(folder, "p"));
        assertThat(inputs.get(0).statistics().minimum()).isEqualTo(-100);
        assertThat(inputs.get(0).statistics().mean()).isNaN(); // would need a second pass
    }

    @Test
    void aFilterThatHasNothingToGiveIsAWarning() {
        Extractor extractor = extractor(ORIGINAL, type(new Ahead(7, new ArrayList<>(), true)));
        CaseResult result = extractor.extract(Sample.good(1).write(folder, "p"));
        assertThat(result.features().keySet()).noneMatch(name -> name.startsWith("ahead7"));
        assertThat(extractor.columns()).anyMatch(name -> name.startsWith("ahead7"));
        assertThat(result.notices()).anySatisfy(f -> {
            assertThat(f.level()).isEqualTo(Level.WARNING);
            assertThat(f.what()).contains("ahead7, most7", "too small for 7 mm");
        });
    }

    @Test
    void settingsAndLabelOfATypeReachItsClassesOnly() {
        CaseInput input = Sample.good(1).write(folder, "p");
        ImageType fine = new ImageType(
                Optional.of(new Ahead(1, new ArrayList<>(), false)),
                FeatureSettings.DEFAULT.toBuilder().binCount(OptionalInt.of(3)).build(),
                OptionalInt.empty());
        CaseResult plain = extractor(ORIGINAL).extract(input);
        CaseResult both = extractor(ORIGINAL, fine).extract(input);
        assertThat(both.features()).containsAllEntriesOf(plain.features());
        assertThat(feature(both, "ahead1_firstorder_Entropy")).isLessThan(StrictMath.log(3) / StrictMath.log(2));
    }

    @Test
    void aNanThatAFilterCarriesIntoTheRoiIsTold() {
        Sample sample = Sample.good(1);
        Box roi = extractor(ORIGINAL).extract(sample.write(folder, "q")).roi().box();
        int x = roi.x0() + roi.nx();
        Sample spoilt = sample;
        for (int j = 0; j < 20; j++) {
            spoilt = spoilt.withVoxel(x, j, 6, Double.NaN);
        }
        CaseInput input = spoilt.write(folder, "p");
        Extractor extractor = extractor(ORIGINAL, type(new Ahead(3, new ArrayList<>(), false)));
        assertThat(extractor.extract(input).notices())
                .anySatisfy(f -> assertThat(f.what()).contains("of the ROI on ahead3"))
                .noneMatch(f -> f.what().contains("of the ROI is") || f.what().contains("of the ROI are"));
        Extractor study = Extractor.of(Parameters.standard()).with(Use.STUDY);
        assertThatThrownBy(() -> study.with(List.of(type(new Ahead(3, new ArrayList<>(), false))))
                        .extract(input))
                .hasMessageContaining("G21");
    }

    private static Extractor extractor(ImageType... types) {
        return Extractor.of(Parameters.standard()).with(List.of(types));
    }

    private static ImageType type(ImageFilter filter) {
        return new ImageType(Optional.of(filter), FeatureSettings.DEFAULT, OptionalInt.empty());
    }

    private static double feature(CaseResult result, String name) {
        return Objects.requireNonNull(result.features().get(name), name);
    }
}
