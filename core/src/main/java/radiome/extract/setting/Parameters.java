package radiome.extract.setting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.SettingFault;
import radiome.error.Suggestion;
import radiome.error.Text;
import radiome.extract.check.placement.Placement;
import radiome.extract.setting.value.Kind;
import radiome.extract.setting.value.Plain;
import radiome.feature.Families;
import radiome.feature.KernelSettings;
import radiome.feature.formula.Family;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.FeatureSettings.WeightingNorm;
import radiome.image.resample.Interpolation;

/**
 * What is extracted and how: PyRadiomics' settings, image types and feature classes, each value with its origin. An
 * immutable value; {@code with} and {@code only} give changed copies. It may ask for what this version does not have:
 * {@link #notBuilt} lists that, {@link #requireBuilt} refuses it.
 */
public final class Parameters {
    private static final double LARGEST_TOLERANCE = 1e-2;

    private final String file;
    private final Map<Setting, Given> given;
    private final List<ChosenType> types;
    private final List<ChosenClass> classes;
    private final KernelSettings kernel;

    Parameters(
            String file,
            Map<Setting, Given> given,
            List<ChosenType> types,
            List<ChosenClass> classes,
            KernelSettings kernel) {
        this.file = file;
        this.given = given.isEmpty() ? new EnumMap<>(Setting.class) : new EnumMap<>(given);
        this.types = List.copyOf(types);
        this.classes = List.copyOf(classes);
        this.kernel = kernel;
    }

    /** Without a parameter file, as PyRadiomics: every class but shape2D on the original image, all settings at their defaults. */
    public static Parameters standard() {
        return new Parameters(
                "",
                Map.of(),
                List.of(new ChosenType(ChosenType.ORIGINAL, List.of(), "default")),
                ChosenClass.all().stream()
                        .filter(c -> !c.family().equals(Families.SHAPE_2D))
                        .toList(),
                KernelSettings.DEFAULT);
    }

    /** The parameter file as the user wrote its path; empty without one. */
    public String file() {
        return file;
    }

    /** A general setting's value with its origin. */
    public Given get(Setting setting) {
        return given.getOrDefault(setting, Given.byDefault(setting));
    }

    /** All settings in PyRadiomics' order. */
    public List<Given> settings() {
        return List.of(Setting.values()).stream().map(this::get).toList();
    }

    /** The image types asked for, in the order of the file. */
    public List<ChosenType> types() {
        return types;
    }

    /** The names of the image types asked for, in the order of the file. */
    public List<String> imageTypes() {
        return types.stream().map(ChosenType::name).toList();
    }

    /** The classes asked for: shape first, the others in the order of the file. */
    public List<ChosenClass> classes() {
        List<ChosenClass> inOrder = new ArrayList<>();
        classes.stream().filter(ChosenClass::isShape).forEach(inOrder::add);
        classes.stream().filter(c -> !c.isShape()).forEach(inOrder::add);
        return List.copyOf(inOrder);
    }

    /**
     * The same with one general setting or one of voxel maps changed, as {@code --setting key:text} does.
     *
     * @param text lists with commas; {@code null} switches off where that is possible
     * @throws RadiomeException C1 for an unknown key, C2 for a value of the wrong type or range
     */
    public Parameters with(String key, String text) {
        Optional<VoxelSetting> ofMaps = VoxelSetting.named(key);
        if (ofMaps.isPresent()) {
            VoxelSetting setting = ofMaps.get();
            String canonical = canonical(
                    key,
                    text,
                    setting.kind(),
                    value -> setting.kind().canonical().apply(value),
                    setting.in(kernel));
            return new Parameters(
                    file, given, types, classes, VoxelSetting.changed(kernel, Map.of(setting, canonical)));
        }
        Setting setting = Setting.named(key)
                .orElseThrow(() -> Fault.of(
                                SettingFault.C1,
                                "",
                                "--setting: the key '" + Text.clean(key) + "' is not known"
                                        + Suggestion.didYouMean(key, Setting.names()),
                                "use one of: " + String.join(", ", Setting.names()))
                        .raise());
        String canonical = canonical(key, text, setting.kind(), setting::canonical, setting.byDefault());
        Map<Setting, Given> changed = new EnumMap<>(Setting.class);
        changed.putAll(given);
        changed.put(setting, new Given(setting, canonical, "--setting"));
        return new Parameters(file, changed, types, classes, kernel);
    }

    private static String canonical(
            String key, String text, Kind kind, Function<Plain, Optional<String>> of, String example) {
        Plain value = Plain.ofCommand(text, kind);
        return of.apply(value)
                .orElseThrow(() -> Fault.of(
                                SettingFault.C2,
                                "",
                                "--setting " + key + ": expected " + kind.expected() + ", found '" + Text.clean(text)
                                        + "'" + kind.hint().apply(value),
                                "write it as `--setting " + key + ":" + example + "`")
                        .raise());
    }

    /** Name and value in force of each setting of voxel maps. */
    public Map<String, String> kernelTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (VoxelSetting setting : VoxelSetting.values()) {
            texts.put(setting.name(), setting.in(kernel));
        }
        return texts;
    }

    /** The settings of voxel maps, which are no others' concern. */
    public KernelSettings kernel() {
        return kernel;
    }

    /** Of the image types and classes asked for only these, in the same order; settings stay. */
    public Parameters only(List<String> imageTypes, List<String> classNames) {
        return new Parameters(
                file,
                given,
                types.stream().filter(t -> imageTypes.contains(t.name())).toList(),
                classes.stream().filter(c -> classNames.contains(c.name())).toList(),
                kernel);
    }

    /** Everything asked for that is not in this version, as C3, by name and with its place in the file. */
    public List<Fault> notBuilt() {
        return NotBuilt.in(this, types);
    }

    /**
     * This, when nothing is asked for that is not in this version.
     *
     * @throws RadiomeException C3
     */
    public Parameters requireBuilt() {
        List<Fault> missing = notBuilt();
        if (!missing.isEmpty()) {
            throw missing.get(0).raise();
        }
        return this;
    }

    /** What a person should confirm: a tolerance that takes real displacements (G6, a warning). */
    public List<Fault> notices() {
        double tolerance = geometryTolerance();
        return tolerance <= LARGEST_TOLERANCE
                ? List.of()
                : List.of(Fault.of(
                                GeometryFault.G6,
                                file,
                                "geometryTolerance: "
                                        + get(Setting.geometryTolerance).value()
                                        + " takes masks that lie in another place; rounding of headers needs 1e-2 at most.",
                                "remove `geometryTolerance` and see what is told of each case")
                        .at(Level.WARNING)
                        .measured(tolerance, ""));
    }

    public int label() {
        return whole(Setting.label).orElseThrow();
    }

    public int labelChannel() {
        return whole(Setting.label_channel).orElseThrow();
    }

    public double geometryTolerance() {
        return number(Setting.geometryTolerance).orElse(Placement.DEFAULT_TOLERANCE);
    }

    public boolean flag(Setting setting) {
        return Boolean.parseBoolean(get(setting).value());
    }

    /** Empty where the value is null. */
    public OptionalInt whole(Setting setting) {
        String value = get(setting).value();
        return value.equals("null") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }

    /** Empty where the value is null. */
    public OptionalDouble number(Setting setting) {
        String value = get(setting).value();
        return value.equals("null") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
    }

    /** A list setting's numbers, or nothing where it is null. */
    public Optional<List<Double>> numbers(Setting setting) {
        String value = get(setting).value();
        return value.equals("null")
                ? Optional.empty()
                : Optional.of(Kind.itemsOf(value).stream().map(Double::valueOf).toList());
    }

    /** A list setting's items as text, in the form the parameter file wrote them. */
    List<String> items(Setting setting) {
        return Kind.itemsOf(get(setting).value());
    }

    /** The words of a setting that takes one or several. */
    List<String> words(Setting setting) {
        String value = get(setting).value();
        return value.startsWith("[") ? Kind.itemsOf(value) : List.of(value);
    }

    /** How the image is resampled, if it is: neither spacing nor interpolator is null. */
    public Optional<Resampling> resampling() {
        String interpolator = get(Setting.interpolator).value();
        return numbers(Setting.resampledPixelSpacing)
                .filter(spacing -> !interpolator.equals("null"))
                .map(spacing -> new Resampling(
                        spacing,
                        switch (interpolator) {
                            case "sitkNearestNeighbor" -> Interpolation.NEAREST;
                            case "sitkLinear" -> Interpolation.LINEAR;
                            default -> Interpolation.BSPLINE; // others are refused, see NotBuilt
                        },
                        whole(Setting.padDistance).orElseThrow()));
    }

    /** Which voxels of the ROI are kept by their grey values, if not all. */
    public Optional<Resegmenting> resegmenting() {
        return numbers(Setting.resegmentRange)
                .map(range -> new Resegmenting(
                        range,
                        switch (get(Setting.resegmentMode).value()) {
                            case "relative" -> Resegmenting.Mode.RELATIVE;
                            case "sigma" -> Resegmenting.Mode.SIGMA;
                            default -> Resegmenting.Mode.ABSOLUTE;
                        },
                        flag(Setting.resegmentShape)));
    }

    /** The image types asked for, in the order of the file and of each filter's output; all must be built. */
    public List<ImageType> imageTypesInUse() {
        return types.stream().flatMap(type -> inUse(type).stream()).toList();
    }

    private List<ImageType> inUse(ChosenType type) {
        Parameters settings = under(type);
        FeatureSettings ofClasses = settings.featureSettings();
        OptionalInt label = type.own().stream()
                .filter(own -> own.setting() == Setting.label)
                .mapToInt(own -> Integer.parseInt(own.value()))
                .findFirst();
        if (type.name().equals(ChosenType.ORIGINAL)) {
            return List.of(new ImageType(Optional.empty(), ofClasses, label));
        }
        return ImageTypes.filters(type.name(), settings).stream()
                .map(filter -> new ImageType(Optional.of(filter), ofClasses, label))
                .toList();
    }

    /** What the general settings give the classes; shape sees these only. */
    public FeatureSettings featureSettings() {
        return new FeatureSettings.Builder()
                .binWidth(number(Setting.binWidth).orElseThrow())
                .binCount(whole(Setting.binCount))
                .voxelArrayShift(number(Setting.voxelArrayShift).orElseThrow())
                .symmetricalGLCM(flag(Setting.symmetricalGLCM))
                .distances(Kind.itemsOf(get(Setting.distances).value()).stream()
                        .map(Integer::valueOf)
                        .toList())
                .force2D(flag(Setting.force2D))
                .force2Ddimension(whole(Setting.force2Ddimension).orElseThrow())
                .weightingNorm(
                        switch (get(Setting.weightingNorm).value()) {
                            case "euclidean" -> WeightingNorm.EUCLIDEAN;
                            case "manhattan" -> WeightingNorm.MANHATTAN;
                            case "infinity" -> WeightingNorm.INFINITY;
                            case "no_weighting" -> WeightingNorm.NO_WEIGHTING;
                            default -> WeightingNorm.NONE;
                        })
                .gldmA(whole(Setting.gldm_a).orElseThrow())
                .build();
    }

    /**
     * One text for all files that ask for the same: every setting that can reach a number, image types with their own
     * settings, classes with their features. Origins, comments and the order of keys are not in it.
     */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        for (Setting setting : Setting.values()) {
            if (Reach.reaches(setting, this)) {
                text.append("setting ")
                        .append(setting)
                        .append(' ')
                        .append(get(setting).value())
                        .append('\n');
            }
        }
        for (ChosenType type : types) {
            text.append("imageType ").append(type.name()).append('\n');
            type.own().stream()
                    .filter(own -> Reach.reachesUnder(type, own.setting()))
                    .sorted((a, b) -> a.setting().compareTo(b.setting()))
                    .forEach(own -> text.append("  ")
                            .append(own.setting())
                            .append(' ')
                            .append(own.value())
                            .append('\n'));
        }
        for (ChosenClass chosen : classes()) {
            text.append("featureClass ")
                    .append(chosen.name())
                    .append(' ')
                    .append(String.join(" ", chosen.features()))
                    .append('\n');
        }
        return text.toString();
    }

    /** These settings with those under an image type in their place. */
    Parameters under(ChosenType type) {
        Map<Setting, Given> merged = new EnumMap<>(Setting.class);
        merged.putAll(given);
        type.own().forEach(own -> merged.put(own.setting(), own));
        return new Parameters(file, merged, types, classes, kernel);
    }

    static List<String> known(Family family) {
        List<String> names = new ArrayList<>(family.features());
        names.addAll(family.deprecated());
        names.addAll(family.withoutValue());
        return names;
    }
}
