package radiome.extract.setting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import radiome.filter.Gradient;
import radiome.filter.ImageFilter;
import radiome.filter.Pointwise;
import radiome.filter.gaussian.LaplacianOfGaussian;
import radiome.filter.pattern.Lbp2D;
import radiome.filter.pattern.Lbp3D;
import radiome.filter.wavelet.Wavelet;

/** The image types: from the settings in force for a type to its filters. */
public final class ImageTypes {
    /** One line a type, by PyRadiomics' name; the original image is no filter. */
    private static final Map<String, Function<Parameters, List<ImageFilter>>> FILTERS = Map.ofEntries(
            Map.entry(ChosenType.ORIGINAL, settings -> List.of()),
            Map.entry("Wavelet", ImageTypes::wavelets),
            Map.entry("Square", settings -> List.of(Pointwise.SQUARE)),
            Map.entry("SquareRoot", settings -> List.of(Pointwise.SQUAREROOT)),
            Map.entry("Logarithm", settings -> List.of(Pointwise.LOGARITHM)),
            Map.entry("Exponential", settings -> List.of(Pointwise.EXPONENTIAL)),
            Map.entry("LBP2D", ImageTypes::lbp2D),
            Map.entry(
                    "LoG",
                    settings -> settings.items(Setting.sigma).stream()
                            .distinct()
                            .<ImageFilter>map(LaplacianOfGaussian::new)
                            .toList()),
            Map.entry("Gradient", settings -> List.of(new Gradient(settings.flag(Setting.gradientUseSpacing)))),
            Map.entry("LBP3D", ImageTypes::lbp3D));

    private ImageTypes() {}

    /** @param settings in force for the type */
    static List<ImageFilter> filters(String name, Parameters settings) {
        Function<Parameters, List<ImageFilter>> filters = FILTERS.get(name);
        if (filters == null) {
            throw new IllegalArgumentException("no image type " + name);
        }
        return filters.apply(settings);
    }

    /** One filter a wavelet; several are told apart by their names. */
    private static List<ImageFilter> wavelets(Parameters settings) {
        List<String> names = settings.words(Setting.wavelet);
        return names.stream()
                .map(name -> wavelet(name, settings))
                .map(wavelet -> names.size() > 1 ? wavelet.labelled() : wavelet)
                .map(ImageFilter.class::cast)
                .toList();
    }

    private static Wavelet wavelet(String name, Parameters settings) {
        Wavelet wavelet = Wavelet.of(
                name,
                settings.whole(Setting.level).orElseThrow(),
                settings.whole(Setting.start_level).orElseThrow());
        return settings.flag(Setting.force2D)
                ? wavelet.without(settings.whole(Setting.force2Ddimension).orElseThrow())
                : wavelet;
    }

    private static List<ImageFilter> lbp2D(Parameters settings) {
        Lbp2D.Method method =
                Lbp2D.Method.valueOf(settings.get(Setting.lbp2DMethod).value().toUpperCase(Locale.ROOT));
        return List.of(new Lbp2D(
                settings.whole(Setting.force2Ddimension).orElseThrow(),
                settings.number(Setting.lbp2DRadius).orElseThrow(),
                settings.whole(Setting.lbp2DSamples).orElseThrow(),
                method));
    }

    private static List<ImageFilter> lbp3D(Parameters settings) {
        return List.of(new Lbp3D(
                settings.whole(Setting.lbp3DLevels).orElseThrow(),
                settings.number(Setting.lbp3DIcosphereRadius).orElseThrow(),
                settings.whole(Setting.lbp3DIcosphereSubdivision).orElseThrow()));
    }
}
