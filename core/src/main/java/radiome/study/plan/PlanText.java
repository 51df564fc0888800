package radiome.study.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import radiome.num.Numbers;
import radiome.study.plan.StudyPlan.CohortPlan;
import radiome.study.plan.StudyPlan.SequencePlan;

/** A plan as a study file with every default written out; read again it is the same plan. */
public final class PlanText {
    private PlanText() {}

    /** YAML; every text is quoted, so that no value changes its type. */
    public static String of(StudyPlan plan) {
        StringBuilder text = new StringBuilder("# The study as it was run, every default written out.\n");
        text.append("study: ").append(quoted(plan.title())).append('\n');
        text.append("seed: ").append(plan.seed()).append('\n');
        text.append("cohort:\n");
        cohort(plan.cohort()).forEach(line -> text.append("  ").append(line).append('\n'));
        plan.features()
                .ifPresent(f -> text.append("features: ").append(quoted(f)).append('\n'));
        if (!plan.sequences().isEmpty()) {
            text.append("sequences:\n");
            for (SequencePlan s : plan.sequences()) {
                text.append("  ").append(quoted(s.name())).append(": {image: ").append(quoted(s.image()));
                text.append(", mask: ")
                        .append(quoted(s.mask()))
                        .append(", label: ")
                        .append(s.label())
                        .append("}\n");
            }
        }
        plan.parameters()
                .ifPresent(p ->
                        text.append("extract: {parameters: ").append(quoted(p)).append("}\n"));
        text.append("select: {method: lasso, folds: ").append(plan.folds()).append("}\n");
        text.append("models: ")
                .append(list(plan.models().stream().map(ModelKind::key).toList()))
                .append('\n');
        text.append("classifiers: ").append(list(plan.classifiers())).append('\n');
        text.append("primary: {sequence: ").append(quoted(plan.primary().sequence()));
        text.append(", model: ").append(quoted(plan.primary().model().key()));
        text.append(", classifier: ")
                .append(quoted(plan.primary().classifier()))
                .append("}\n");
        text.append("protocol: strict\n");
        text.append("resampling: {holdout: ")
                .append(Numbers.text(plan.trainingShare()))
                .append("}\n");
        text.append("report: {language: en}\n");
        return text.toString();
    }

    private static List<String> cohort(CohortPlan c) {
        List<String> lines = new ArrayList<>();
        lines.add("table: " + quoted(c.table()));
        c.encoding().ifPresent(e -> lines.add("encoding: " + quoted(e)));
        lines.add("id: " + quoted(c.id()));
        lines.add("outcome: {column: " + quoted(c.outcome()) + part(", positive: ", c.positive()) + "}");
        c.centre().ifPresent(e -> lines.add("centre: " + quoted(e)));
        lines.add("clinical: " + list(c.clinical()));
        lines.add("missing: " + list(c.missing()));
        c.split().ifPresent(s -> lines.add("split: " + quoted(s)));
        c.time().ifPresent(t -> lines.add("time: {column: " + quoted(t) + part(", event: ", c.event()) + "}"));
        return lines;
    }

    private static String part(String key, Optional<String> value) {
        return value.map(v -> key + quoted(v)).orElse("");
    }

    private static String list(List<String> values) {
        return values.stream().map(PlanText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f) {
                out.append(String.format(java.util.Locale.ROOT, "\\x%02x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
