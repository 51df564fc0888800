package radiome.study.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The models of a study: which columns the classifier sees. */
public enum ModelKind {
    /** Clinical columns alone. */
    CLINICAL("0", "Clinical variables"),

    /** The log of the tumour's volume alone: what any radiomic model has to beat. */
    VOLUME("V", "Tumour volume"),

    /** Selected hand-crafted features. */
    HAND_CRAFTED("I", "Hand-crafted features");

    /** Models of the whole method that need deep features. */
    static final List<String> LATER = List.of("II", "III");

    private final String key;
    private final String words;

    ModelKind(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** As in the study file and in tables. */
    public String key() {
        return key;
    }

    /** For headings. */
    public String words() {
        return words;
    }

    public static Optional<ModelKind> byKey(String key) {
        return Stream.of(values()).filter(m -> m.key.equals(key)).findFirst();
    }

    static List<String> keys() {
        return Stream.of(values()).map(ModelKind::key).toList();
    }
}
