package radiome.extract.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.extract.setting.value.Words;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.FeatureSettings.WeightingNorm;
import radiome.image.resample.Interpolation;
import radiome.source.Source;

class ParameterFileTest {
    private static final String CLASSES = "\nfeatureClass: {firstorder: null}\n";

    @Test
    void everythingHasPyRadiomicsDefault() {
        Parameters p = read("{}");
        assertThat(p.label()).isEqualTo(1);
        assertThat(p.geometryTolerance()).isEqualTo(1e-6);
        assertThat(p.number(Setting.binWidth)).hasValue(25);
        assertThat(p.whole(Setting.binCount)).isEqualTo(OptionalInt.empty());
        assertThat(p.whole(Setting.minimumROIDimensions)).hasValue(2);
        assertThat(p.flag(Setting.additionalInfo)).isTrue();
        assertThat(p.featureSettings().distances()).containsExactly(1);
        assertThat(p.featureSettings().weightingNorm()).isEqualTo(WeightingNorm.NONE);
        assertThat(p.imageTypes()).containsExactly("Original");
        assertThat(p.settings()).allMatch(g -> g.origin().equals("default"));
    }

    @Test
    void aValueKnowsTheLineItCameFrom() {
        Parameters p = read("setting:\n  binWidth: 5\n  distances: [1, 2]\n" + CLASSES);
        assertThat(p.get(Setting.binWidth)).isEqualTo(new Given(Setting.binWidth, "5", "p.yaml line 2"));
        assertThat(p.with("binWidth", "7.5").get(Setting.binWidth))
                .isEqualTo(new Given(Setting.binWidth, "7.5", "--setting"));
        assertThat(p.with("binWidth", "7.5").featureSettings().distances()).containsExactly(1, 2);
    }

    @Test
    void jsonIsRead() {
        Parameters p = read(
                "{\"setting\": {\"binCount\": 32, \"force2D\": true}, \"featureClass\": {\"glcm\": [\"Contrast\"]}}");
        assertThat(p.featureSettings().binCount()).hasValue(32);
        assertThat(p.classes())
                .singleElement()
                .satisfies(c -> assertThat(c.features()).containsExactly("Contrast"));
    }

    @Test
    void settingsUnderTheImageTypeWinForItsClasses() {
        Parameters p = read(
                "setting: {binWidth: 5}\nimageType:\n  Original: {binWidth: 10, weightingNorm: manhattan}" + CLASSES);
        FeatureSettings onOriginal = p.imageTypesInUse().get(0).settings();
        assertThat(onOriginal.binWidth()).isEqualTo(10);
        assertThat(onOriginal.weightingNorm()).isEqualTo(WeightingNorm.MANHATTAN);
        assertThat(p.featureSettings().binWidth()).isEqualTo(5); // what shape sees
        assertThat(p.number(Setting.binWidth)).hasValue(5);
        assertThat(p.notBuilt()).isEmpty();
    }

    @Test
    void aLabelUnderAnImageTypeIsItsClassesOwn() {
        Parameters p = read("setting: {label: 3}\nimageType: {Original: {label: 2}}" + CLASSES);
        assertThat(p.label()).isEqualTo(3);
        assertThat(p.imageTypesInUse().get(0).label()).hasValue(2);
        assertThat(read(CLASSES).imageTypesInUse().get(0).label()).isEmpty();
    }

    @Test
    void resamplingNeedsASpacingAndAnInterpolator() {
        assertThat(read("{}").resampling()).isEmpty();
        assertThat(read("setting: {resampledPixelSpacing: [1, 2, 0.5], padDistance: 3}")
                        .resampling())
                .hasValue(new Resampling(List.of(1.0, 2.0, 0.5), Interpolation.BSPLINE, 3));
        assertThat(read("setting: {resampledPixelSpacing: [1, 1], interpolator: 2}")
                        .resampling())
                .hasValue(new Resampling(List.of(1.0, 1.0), Interpolation.LINEAR, 5));
        assertThat(read("setting: {resampledPixelSpacing: [1, 1], interpolator: sitkNearestNeighbor}")
                        .resampling())
                .hasValue(new Resampling(List.of(1.0, 1.0), Interpolation.NEAREST, 5));
    }

    @Test
    void thresholdsOfResegmentationAreSorted() {
        assertThat(read("{}").resegmenting()).isEmpty();
        Resegmenting asked = read("setting: {resegmentRange: [3, -1], resegmentMode: sigma, resegmentShape: true}")
                .resegmenting()
                .orElseThrow();
        assertThat(asked).isEqualTo(new Resegmenting(List.of(-1.0, 3.0), Resegmenting.Mode.SIGMA, true));
    }

    @Test
    void shapeComesFirstAndTheOthersInTheOrderOfTheFile() {
        Parameters p = read("featureClass: {glcm: null, firstorder: [], shape: null}");
        assertThat(p.classes()).extracting(ChosenClass::name).containsExactly("shape", "glcm", "firstorder");
        assertThat(p.notBuilt()).isEmpty();
    }

    @Test
    void namedFeaturesKeepTheirOrderAndThoseWithoutValueHaveNoColumn() {
        Parameters p = read("featureClass:\n  glcm: [Idn, Dissimilarity, Contrast]\n  firstorder: [StandardDeviation]");
        assertThat(p.classes().get(0).features()).containsExactly("Idn", "Contrast");
        assertThat(p.classes().get(1).features()).containsExactly("StandardDeviation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minimumROISize: null",
                "geometryTolerance: null",
                "binCount: null",
                "removeOutliers: null",
                "resampledPixelSpacing: null",
                "interpolator: null",
                "resegmentRange: null",
                "weightingNorm: null",
                "binWidth: 1e-6",
                "binWidth: 25",
                "interpolator: 3",
                "wavelet: bior3.5",
                "wavelet: haar",
                "wavelet: [haar, bior2.2]",
                "padDistance: 0",
                "voxelArrayShift: -500",
                "preCrop: true",
                "sigma: [1, 2.5]",
                "gldm_a: 3"
            })
    void whatPyRadiomicsTakesIsTaken(String line) {
        assertThat(read("setting:\n  " + line + CLASSES).notBuilt()).isEmpty();
    }

    @Test
    void aFileThatNamesNoClassAsksForAllInTheOrderOfPyRadiomics() {
        assertThat(read("setting: {binWidth: 5}").classes())
                .extracting(ChosenClass::name)
                .containsExactly("shape", "shape2D", "firstorder", "glcm", "gldm", "glrlm", "glszm", "ngtdm");
        assertThat(read("featureClass: {}").classes()).noneMatch(ChosenClass::isNamed);
        assertThat(read("featureClass: {ngtdm: null}").classes()).allMatch(ChosenClass::isNamed);
    }

    /** As PyRadiomics, which takes shape2D out there only. */
    @Test
    void withoutAFileShape2DIsLeftOut() {
        assertThat(Parameters.standard().classes())
                .extracting(ChosenClass::name)
                .containsExactly("shape", "firstorder", "glcm", "gldm", "glrlm", "glszm", "ngtdm");
    }

    @Test
    void severalWaveletsAreToldApartByTheirNames() {
        Parameters two = read("imageType: {Wavelet: {wavelet: [haar, bior2.2], force2D: true}}" + CLASSES);
        assertThat(two.imageTypesInUse())
                .extracting(type -> type.names().get(0))
                .containsExactly("wavelet-haar-LH", "wavelet-bior2.2-LH");
        Parameters one = read("imageType: {Wavelet: {wavelet: [haar], level: 2}}" + CLASSES);
        assertThat(one.imageTypesInUse())
                .singleElement()
                .satisfies(type -> assertThat(type.names())
                        .startsWith("wavelet-LLH", "wavelet-LHL")
                        .endsWith("wavelet2-HHH", "wavelet2-LLL")
                        .hasSize(15));
        assertThat(one.canonical())
                .isEqualTo(read("imageType: {Wavelet: {wavelet: haar, level: 2}}" + CLASSES)
                        .canonical());
        assertThat(read(CLASSES)
                        .with("wavelet", "haar,db2")
                        .get(Setting.wavelet)
                        .value())
                .isEqualTo("[haar, db2]");
    }

    @Test
    void eachSigmaIsAnImageNamedAsItWasWritten() {
        Parameters p = read("imageType: {LoG: {sigma: [1, 1.0, 0.50, 1.0, 2e1]}}" + CLASSES);
        assertThat(p.imageTypesInUse())
                .flatExtracting(ImageType::names)
                .containsExactly(
                        "log-sigma-1-mm-3D", "log-sigma-1-0-mm-3D", "log-sigma-0-5-mm-3D", "log-sigma-20-0-mm-3D");
    }

    @Test
    void everyImageTypeOfPyRadiomicsIsThere() {
        for (String name : Words.IMAGE_TYPES) {
            List<ImageType> types =
                    read("imageType: {" + name + ": {sigma: [1]}}" + CLASSES).imageTypesInUse();
            assertThat(types).as(name).hasSize(1);
        }
    }

    @Test
    void anInterpolatorWithoutASpacingIsTaken() {
        assertThat(read("setting: {interpolator: sitkGaussian}" + CLASSES).notBuilt())
                .isEmpty();
    }

    @Test
    void aSpacingWithoutInterpolatorIsNoResampling() {
        String text = "setting: {resampledPixelSpacing: [1, 1, 1], interpolator: null}" + CLASSES;
        assertThat(read(text).notBuilt()).isEmpty();
    }

    @Test
    void onlyAPartCanBeAskedForAndSettingsStay() {
        Parameters p =
                read("setting: {binWidth: 5}\nimageType: {Original: {}, Wavelet: {}}\nfeatureClass: {glrlm: null, glcm: [Idn]}")
                        .only(List.of("Original"), List.of("glcm", "shape"));
        assertThat(p.notBuilt()).isEmpty();
        assertThat(p.imageTypes()).containsExactly("Original");
        assertThat(p.classes())
                .singleElement()
                .satisfies(c -> assertThat(c.features()).containsExactly("Idn"));
        assertThat(p.featureSettings().binWidth()).isEqualTo(5);
    }

    @Test
    void filesThatAskForTheSameHaveOneCanonicalText() {
        String one = read("setting: {label: 2, binWidth: 5.0}\nfeatureClass: {glcm: null}")
                .canonical();
        String other =
                read("featureClass:\n  glcm: []\nsetting:\n  padDistance: 7   # inert\n  binWidth: 5\n  label: 2\n")
                        .canonical();
        assertThat(other).isEqualTo(one);
        assertThat(read("setting: {label: 2, binWidth: 5.5}\nfeatureClass: {glcm: null}")
                        .canonical())
                .isNotEqualTo(one);
        assertThat(read("setting: {label: 2, binWidth: 5}\nfeatureClass: {firstorder: null}")
                        .canonical())
                .isNotEqualTo(one);
    }

    /** Settings that reach nothing of what is asked for: a change of them recomputes nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "padDistance: 9                                    | true",
                "preCrop: true, padDistance: 9                     | false",
                "interpolator: sitkLinear                          | true",
                "resampledPixelSpacing: [1, 1, 1]                  | false",
                "resampledPixelSpacing: [1, 1, 1], interpolator: null | true",
                "resegmentMode: sigma                              | true",
                "resegmentRange: [1, 2]                            | false",
                "normalizeScale: 100                               | true",
                "normalize: true                                   | false",
                "sigma: [1]                                        | true",
                "wavelet: haar                                     | true",
                "lbp2DRadius: 2                                    | true",
                "gradientUseSpacing: false                         | true",
                "gldm_a: 2                                         | false",
                "correctMask: true                                 | false"
            })
    void theKeyOfAResultIsMadeOfWhatReachesIt(String settings, boolean same) {
        String text = read("setting: {" + settings + "}" + CLASSES).canonical();
        assertThat(text.equals(read(CLASSES).canonical())).isEqualTo(same);
    }

    @Test
    void settingsBeforeImageTypesHaveNoEffectUnderOne() {
        String plain = read("imageType: {Original: {}}" + CLASSES).canonical();
        assertThat(read("imageType: {Original: {normalize: true, padDistance: 2, sigma: [1]}}" + CLASSES)
                        .canonical())
                .isEqualTo(plain);
        assertThat(read("imageType: {Original: {binWidth: 3}}" + CLASSES).canonical())
                .isNotEqualTo(plain);
        Parameters withWavelet = read("setting: {wavelet: haar}\nimageType: {Wavelet: {}}" + CLASSES);
        assertThat(withWavelet.canonical()).contains("wavelet haar");
    }

    @ParameterizedTest
    @CsvSource({
        "binWidth,10,10",
        "distances,'1,3','[1, 3]'",
        "normalize,True,true",
        "normalize,1,true",
        "normalize,0,false",
        "binCount,null,null",
        "weightingNorm,euclidean,euclidean"
    })
    void settingsOfTheCommandLineAreRead(String key, String text, String canonical) {
        Setting setting = Setting.named(key).orElseThrow();
        assertThat(Parameters.standard().with(key, text).get(setting).value()).isEqualTo(canonical);
    }

    @Test
    void aToleranceOverAHundredthIsAWarning() {
        assertThat(Parameters.standard().with("geometryTolerance", "1e-2").notices())
                .isEmpty();
        assertThat(Parameters.standard().with("geometryTolerance", "10").notices())
                .singleElement()
                .satisfies(f -> assertThat(f.code().name()).isEqualTo("G6"));
    }

    @Test
    void withoutAFileEveryClassOfThisVersionIsComputed() {
        assertThat(Parameters.standard().notBuilt()).isEmpty();
        assertThat(Parameters.standard().classes())
                .extracting(ChosenClass::name)
                .startsWith("shape", "firstorder", "glcm");
    }

    private static Parameters read(String text) {
        return reading(text).orThrow();
    }

    private static ParameterFile.Reading reading(String text) {
        return ParameterFile.read(Source.of("p.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }
}
