package radiome.io.nrrd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import radiome.io.stored.header.LabelName;

/** Names of segments in 3D Slicer's key/value pairs: {@code Segment0_Name}, {@code _LabelValue}, {@code _Layer}. */
final class NrrdLabels {
    private static final Pattern KEY = Pattern.compile("Segment[0-9]{1,6}_Name");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private NrrdLabels() {}

    static List<LabelName> of(Map<String, String> pairs) {
        List<LabelName> names = new ArrayList<>();
        pairs.forEach((key, name) -> {
            if (KEY.matcher(key).matches()) {
                String segment = key.substring(0, key.indexOf('_'));
                String value = pairs.getOrDefault(segment + "_LabelValue", "");
                String layer = pairs.getOrDefault(segment + "_Layer", "0");
                if (WHOLE.matcher(value).matches() && WHOLE.matcher(layer).matches()) {
                    names.add(new LabelName(Integer.parseInt(layer), Long.parseLong(value), name));
                }
            }
        });
        return names;
    }
}
