package radiome.report;

import java.util.List;
import radiome.report.data.Methods;
import radiome.report.data.Methods.Named;
import radiome.report.data.ReportData;

/** Models and classifiers by the words of the methods text; a name that it does not know stands for itself. */
final class Names {
    private final Methods methods;

    Names(ReportData data) {
        this.methods = data.methods();
    }

    String classifier(String key) {
        return name(methods.classifiers(), key);
    }

    /** What goes into a model, for example {@code hand-crafted features}. */
    String model(String key) {
        return name(methods.models(), key);
    }

    /** {@code Model I (hand-crafted features) with k nearest neighbours on T2}. */
    String analysis(ReportData.Primary primary) {
        return "Model " + primary.model() + " (" + model(primary.model()) + ") with " + classifier(primary.classifier())
                + " on " + primary.sequence();
    }

    /** {@code Model 0: clinical variables. Model I: hand-crafted features.} */
    String models() {
        StringBuilder out = new StringBuilder();
        for (Named model : methods.models()) {
            out.append(out.isEmpty() ? "" : " ").append("Model ").append(model.key());
            out.append(": ").append(model.name()).append('.');
        }
        return out.toString();
    }

    private static String name(List<Named> known, String key) {
        return known.stream()
                .filter(n -> n.key().equals(key))
                .map(Named::name)
                .findFirst()
                .orElse(key);
    }
}
