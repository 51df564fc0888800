package radiome.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import radiome.extract.CaseInput;
import radiome.extract.Extractor;
import radiome.extract.setting.ParameterFile;
import radiome.source.Source;

/**
 * One case from its two files to its row, one thread: the original image alone, all image types of PyRadiomics (20 images), and
 * resampling alone (first order of an image resampled to 1 mm). Another case: {@code -p image=... -p mask=...}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 6, time = 2)
public class WholeCaseBenchmark {
    private static final String CLASSES = """

            featureClass: {shape: , firstorder: , glcm: , glrlm: , glszm: , gldm: , ngtdm: }
            """;

    private static final String MEAN = """
            imageType: {Original: {}}
            featureClass: {firstorder: [Mean]}
            """;

    private static final Map<String, String> PARAMETERS = Map.of(
            "original",
            "imageType: {Original: {}}" + CLASSES,
            "all",
            "imageType: {Original: {}, Wavelet: {}, LoG: {sigma: [2.0, 4.0]}, Square: {}, SquareRoot: {}, Logarithm: {},"
                    + " Exponential: {}, Gradient: {}, LBP2D: {}, LBP3D: {}}" + CLASSES,
            "resampled",
            MEAN + "setting: {resampledPixelSpacing: [1, 1, 1], interpolator: sitkBSpline}",
            "mean",
            MEAN);

    @Param({"mean", "original", "resampled", "all"})
    public String what = "";

    @Param("../shared/data/sts_mr_t1/images/STS_047_T1.nii.gz")
    public String image = "";

    @Param("../shared/data/sts_mr_t1/images/STS_047_mask.nii.gz")
    public String mask = "";

    private CaseInput input = CaseInput.of("", "", Source.of("", new byte[0]), Source.of("", new byte[0]));
    private Extractor extractor = extractor("original");

    @Setup
    public void open() {
        input = CaseInput.of("", "", Source.of(Path.of(image)), Source.of(Path.of(mask)));
        extractor = extractor(what);
    }

    private static Extractor extractor(String name) {
        byte[] text = PARAMETERS.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
        return Extractor.of(ParameterFile.read(Source.of(name, text)).orThrow());
    }

    @Benchmark
    public Map<String, Double> features() {
        return extractor.extract(input).features();
    }
}
