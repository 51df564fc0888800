package radiome.app.extract;

import java.util.List;
import radiome.extract.setting.ChosenClass;
import radiome.extract.setting.ChosenType;
import radiome.extract.setting.Given;
import radiome.extract.setting.Parameters;
import radiome.extract.setting.Setting;

/** The settings in force, each with where it comes from: what {@code --explain-settings} prints. */
public final class SettingsText {
    private SettingsText() {}

    /** One line a setting, image type and class; columns are aligned. */
    public static String of(Parameters parameters) {
        int width = List.of(Setting.values()).stream()
                .mapToInt(setting -> setting.name().length())
                .max()
                .orElseThrow();
        int values = List.of(Setting.values()).stream()
                .mapToInt(setting -> parameters.get(setting).value().length())
                .max()
                .orElseThrow();
        StringBuilder text = new StringBuilder("setting\n");
        for (Setting setting : Setting.values()) {
            Given given = parameters.get(setting);
            line(text, "  ", pad(setting.name(), width), pad(given.value(), values), given.origin());
        }
        text.append("voxelSetting\n");
        parameters.kernelTexts().forEach((name, value) -> line(text, "  ", pad(name, width), value));
        text.append("imageType\n");
        for (ChosenType type : parameters.types()) {
            line(text, "  ", pad(type.name(), width), pad("", values), type.where());
            for (Given own : type.own()) {
                line(text, "    ", pad(own.setting().name(), width - 2), pad(own.value(), values), own.origin());
            }
        }
        text.append("featureClass\n");
        for (ChosenClass chosen : parameters.classes()) {
            String features = chosen.features().size() + " features"
                    + (!chosen.named().isEmpty() ? ": " + String.join(", ", chosen.features()) : "");
            line(text, "  ", pad(chosen.name(), width), features, chosen.where());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String... parts) {
        text.append(parts[0])
                .append(String.join("  ", List.of(parts).subList(1, parts.length))
                        .stripTrailing())
                .append('\n');
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
