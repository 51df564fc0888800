package radiome.extract.setting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import radiome.filter.Gradient;
import radiome.filter.ImageFilter;
import radiome.filter.LaplacianOfGaussian;
import radiome.filter.Lbp3D;

/** The image types of this version: from the settings in force for a type to its filters. */
public final class ImageTypes {
    /** One line a type, by PyRadiomics' name; the original image is no filter. */
    private static final Map<String, Function<Parameters, List<ImageFilter>>> BUILT = Map.ofEntries(
            Map.entry(ChosenType.ORIGINAL, settings -> List.of()),
            Map.entry(
                    "LoG",
                    settings -> settings.items(Setting.sigma).stream()
                            .<ImageFilter>map(LaplacianOfGaussian::new)
                            .toList()),
            Map.entry("Gradient", settings -> List.of(new Gradient(settings.flag(Setting.gradientUseSpacing)))),
            Map.entry("LBP3D", ImageTypes::lbp3D));

    private ImageTypes() {}

    static boolean isBuilt(String name) {
        return BUILT.containsKey(name);
    }

    /** The names of those that are built, in PyRadiomics' order. */
    public static List<String> built() {
        return Words.IMAGE_TYPES.stream().filter(ImageTypes::isBuilt).toList();
    }

    /** @param settings in force for the type; it must be built */
    static List<ImageFilter> filters(String name, Parameters settings) {
        Function<Parameters, List<ImageFilter>> filters = BUILT.get(name);
        if (filters == null) {
            throw new IllegalArgumentException("no image type " + name);
        }
        return filters.apply(settings);
    }

    private static List<ImageFilter> lbp3D(Parameters settings) {
        return List.of(new Lbp3D(
                settings.whole(Setting.lbp3DLevels).orElseThrow(),
                settings.number(Setting.lbp3DIcosphereRadius).orElseThrow(),
                settings.whole(Setting.lbp3DIcosphereSubdivision).orElseThrow()));
    }
}
