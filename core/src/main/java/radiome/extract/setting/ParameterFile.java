package radiome.extract.setting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.error.Suggestion;
import radiome.error.Text;
import radiome.extract.setting.value.Kind;
import radiome.extract.setting.value.Plain;
import radiome.extract.setting.value.Words;
import radiome.feature.Families;
import radiome.feature.KernelSettings;
import radiome.feature.formula.Family;
import radiome.source.Source;
import radiome.yaml.Yaml;
import radiome.yaml.YamlMap;
import radiome.yaml.YamlValue;

/**
 * Reads PyRadiomics' parameter file (YAML or JSON): {@code setting}, {@code voxelSetting}, {@code imageType},
 * {@code featureClass}. Keys, types and ranges are checked as PyRadiomics' schema does; all problems are told, each with line
 * and column. Words are YAML 1.2: {@code yes} is no boolean.
 */
public final class ParameterFile {
    private static final List<String> SECTIONS = List.of("setting", "voxelSetting", "imageType", "featureClass");

    private final YamlMap root;

    private ParameterFile(YamlMap root) {
        this.root = root;
    }

    /**
     * What a file asks for, or what is wrong with it.
     *
     * @param parameters empty when there is any fault
     * @param faults C1, C2, C6 with line and column, in the order found
     */
    public record Reading(Optional<Parameters> parameters, List<Fault> faults) {
        public Reading {
            faults = List.copyOf(faults);
        }

        /**
         * The parameters.
         *
         * @throws radiome.error.RadiomeException the first of the faults
         */
        public Parameters orThrow() {
            return parameters.orElseThrow(() -> faults.get(0).raise());
        }
    }

    /**
     * Reads and checks the file. That it asks for something which is not in this version is no fault here, see
     * {@link Parameters#notBuilt}.
     *
     * @throws radiome.error.RadiomeException C5 (no such file), C6 (no YAML), C2 (the top level is no map)
     */
    public static Reading read(Source source) {
        ParameterFile file = new ParameterFile(Yaml.read(source));
        Parameters parameters = file.bind();
        List<Fault> faults = file.root.faults();
        return new Reading(faults.isEmpty() ? Optional.of(parameters) : Optional.empty(), faults);
    }

    private Parameters bind() {
        root.refuseUnknown(SECTIONS);
        Map<Setting, Given> given = new EnumMap<>(Setting.class);
        section("setting").ifPresent(map -> settings(map).forEach(g -> given.put(g.setting(), g)));
        KernelSettings kernel =
                section("voxelSetting").map(ParameterFile::voxelSettings).orElse(KernelSettings.DEFAULT);
        List<ChosenType> types = new ArrayList<>();
        section("imageType").ifPresent(map -> imageTypes(map, types));
        if (types.isEmpty()) {
            types.add(new ChosenType(ChosenType.ORIGINAL, List.of(), "default"));
        }
        List<ChosenClass> classes = new ArrayList<>();
        section("featureClass").ifPresent(map -> classes(map, classes));
        return new Parameters(root.file(), given, types, classes.isEmpty() ? ChosenClass.all() : classes, kernel);
    }

    private Optional<YamlMap> section(String name) {
        return root.get(name).flatMap(YamlValue::map);
    }

    private List<Given> settings(YamlMap map) {
        map.refuseUnknown(Setting.names());
        List<Given> given = new ArrayList<>();
        for (YamlMap.Entry entry : map.entries()) {
            Setting.named(entry.key()).ifPresent(setting -> {
                Plain value = Plain.of(entry.value());
                setting.canonical(value)
                        .ifPresentOrElse(
                                text -> given.add(new Given(setting, text, at(entry.line()))),
                                () -> wrong(entry, setting.kind(), value));
            });
        }
        return given;
    }

    private static KernelSettings voxelSettings(YamlMap map) {
        map.refuseUnknown(VoxelSetting.names());
        Map<VoxelSetting, String> given = new EnumMap<>(VoxelSetting.class);
        for (YamlMap.Entry entry : map.entries()) {
            VoxelSetting.named(entry.key()).ifPresent(setting -> {
                Plain value = Plain.of(entry.value());
                setting.kind()
                        .canonical()
                        .apply(value)
                        .ifPresentOrElse(text -> given.put(setting, text), () -> wrong(entry, setting.kind(), value));
            });
        }
        return VoxelSetting.changed(KernelSettings.DEFAULT, given);
    }

    private void imageTypes(YamlMap map, List<ChosenType> types) {
        map.refuseUnknown(Words.IMAGE_TYPES);
        for (YamlMap.Entry entry : map.entries()) {
            List<Given> own = entry.value().map().map(this::settings).orElse(List.of());
            types.add(new ChosenType(entry.key(), own, at(entry.line())));
        }
    }

    private void classes(YamlMap map, List<ChosenClass> classes) {
        map.refuseUnknown(Families.all().stream().map(Family::name).toList());
        for (YamlMap.Entry entry : map.entries()) {
            List<String> named = new ArrayList<>();
            if (!entry.value().isNull()) {
                for (YamlValue item : entry.value().list().orElse(List.of())) {
                    item.text().ifPresent(feature -> named.add(known(entry.key(), feature, item)));
                }
            }
            classes.add(new ChosenClass(entry.key(), named, at(entry.line())));
        }
    }

    /** The feature's name, told as a fault when the class does not have it. */
    private static String known(String className, String feature, YamlValue item) {
        Families.named(className)
                .map(Parameters::known)
                .filter(names -> !names.contains(feature))
                .ifPresent(names -> item.report(
                        SettingFault.C1,
                        "the class " + className + " has no feature '" + Text.clean(feature) + "'"
                                + Suggestion.didYouMean(feature, names),
                        "use some of: " + String.join(", ", names)));
        return feature;
    }

    private static void wrong(YamlMap.Entry entry, Kind kind, Plain value) {
        entry.value()
                .report(
                        SettingFault.C2,
                        entry.key() + ": expected " + kind.expected() + ", found "
                                + entry.value().describe() + kind.hint().apply(value),
                        "write " + kind.expected() + " there");
    }

    private String at(int line) {
        return root.file() + " line " + line;
    }
}
