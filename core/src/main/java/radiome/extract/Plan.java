package radiome.extract;

import java.util.ArrayList;
import java.util.List;
import radiome.extract.check.Use;
import radiome.extract.check.placement.Placement;
import radiome.extract.roi.RoiFinder;
import radiome.extract.setting.ChosenClass;
import radiome.extract.setting.ImageType;
import radiome.extract.setting.Parameters;
import radiome.extract.setting.Setting;
import radiome.filter.ImageFilter;

/**
 * What is computed of every case, and how: the parameters turned into what does the work.
 *
 * @param parameters all built
 * @param use what the values are for
 * @param types in the order of columns
 * @param finder of ROIs
 * @param shapes classes that see the mask only
 * @param others classes on every image type
 */
record Plan(
        Parameters parameters,
        Use use,
        List<ImageType> types,
        RoiFinder finder,
        List<ChosenClass> shapes,
        List<ChosenClass> others) {
    /** @throws radiome.error.RadiomeException C3 when the parameters ask for what is not in this version */
    static Plan of(Parameters parameters, Use use) {
        return of(parameters, use, parameters.requireBuilt().imageTypesInUse());
    }

    /** With image types of the caller's. */
    static Plan of(Parameters parameters, Use use, List<ImageType> types) {
        boolean inWorld =
                parameters.flag(Setting.correctMask) || parameters.resampling().isPresent();
        List<ChosenClass> classes = parameters.classes();
        return new Plan(
                parameters,
                use,
                List.copyOf(types),
                RoiFinder.of(parameters, new Placement(parameters.geometryTolerance(), inWorld, use)),
                classes.stream().filter(ChosenClass::isShape).toList(),
                classes.stream().filter(chosen -> !chosen.isShape()).toList());
    }

    int filterCopies() {
        return types.stream()
                .flatMap(type -> type.filter().stream())
                .mapToInt(ImageFilter::copies)
                .max()
                .orElse(0);
    }

    List<String> columns() {
        List<String> columns = new ArrayList<>(columns("original", shapes));
        types.stream().flatMap(type -> type.names().stream()).forEach(image -> columns.addAll(columns(image, others)));
        return List.copyOf(columns);
    }

    private static List<String> columns(String image, List<ChosenClass> classes) {
        return classes.stream()
                .flatMap(chosen -> chosen.features().stream().map(feature -> chosen.column(image, feature)))
                .toList();
    }
}
