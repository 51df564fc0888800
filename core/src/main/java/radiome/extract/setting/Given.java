package radiome.extract.setting;

/**
 * A value and who gave it.
 *
 * @param setting which
 * @param value canonical text: {@code 25}, {@code [1, 2]}, {@code true}, {@code null}
 * @param origin {@code default}, {@code params.yaml line 3} or {@code --setting}
 */
public record Given(Setting setting, String value, String origin) {
    static Given byDefault(Setting setting) {
        return new Given(setting, setting.byDefault(), "default");
    }
}
