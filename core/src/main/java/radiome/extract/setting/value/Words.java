package radiome.extract.setting.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** PyRadiomics' and PyWavelets' lists of names. */
public final class Words {
    /** In the order of their numbers, from 1. */
    public static final List<String> INTERPOLATORS = List.of(
            "sitkNearestNeighbor",
            "sitkLinear",
            "sitkBSpline",
            "sitkGaussian",
            "sitkLabelGaussian",
            "sitkHammingWindowedSinc",
            "sitkCosineWindowedSinc",
            "sitkWelchWindowedSinc",
            "sitkLanczosWindowedSinc",
            "sitkBlackmanWindowedSinc");

    public static final List<String> IMAGE_TYPES = List.of(
            "Original",
            "Wavelet",
            "LoG",
            "Square",
            "SquareRoot",
            "Logarithm",
            "Exponential",
            "Gradient",
            "LBP2D",
            "LBP3D");

    /** Discrete wavelets of PyWavelets: haar, db1-38, sym2-20, coif1-17, bior and rbio with their fifteen pairs, dmey. */
    private static final Pattern WAVELETS =
            Pattern.compile("haar|dmey|db([1-9]|[12][0-9]|3[0-8])|sym([2-9]|1[0-9]|20)|coif([1-9]|1[0-7])"
                    + "|(bior|rbio)(1\\.[135]|2\\.[2468]|3\\.[13579]|4\\.4|5\\.5|6\\.8)");

    /** Several wavelets at once are an extension: PyRadiomics takes one. */
    public static final Kind WAVELET = Kind.oneOrMore(new Kind(
            "a discrete wavelet of PyWavelets (haar, db1-38, sym2-20, coif1-17, bior1.1, rbio1.1, ..., dmey)",
            false,
            v -> v.type() == Plain.Type.TEXT && WAVELETS.matcher(v.text()).matches()
                    ? Optional.of(v.text())
                    : Optional.empty(),
            v -> ""));

    private Words() {}
}
