package radiome.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import radiome.report.data.ReportData;

/** Data in which every text that is not empty begins with an attack. */
final class Hostile {
    static final String ATTACK = "<script>alert(1)</script>\"onload='x(]]>javascript:\u202e\u0001 ";

    private Hostile() {}

    static ReportData data(ReportData harmless) {
        return (ReportData) changed(harmless);
    }

    private static Object changed(Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? text : ATTACK + text;
        }
        if (value instanceof List<?> list) {
            List<Object> out = new ArrayList<>();
            list.forEach(item -> out.add(changed(item)));
            return out;
        }
        return value instanceof Record item ? changed(item) : value;
    }

    private static Object changed(Record item) {
        try {
            RecordComponent[] components = item.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
                Object value = components[i].getAccessor().invoke(item);
                values[i] = value == null ? null : changed(value);
            }
            return item.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
