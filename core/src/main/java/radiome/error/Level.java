package radiome.error;

/** How far a fault reaches; the letters of the error list: E, STOP, W, N. */
public enum Level {
    /** A number of this case would be wrong or unknowable: the case is left out, all others go on. */
    ERROR("error"),

    /** No honest result can be made for anybody: nothing is computed beyond what is stored. */
    STOP("stop"),

    /** The number is right under a reading that a person should confirm. */
    WARNING("warning"),

    /** Harmless and dealt with, but worth a count. */
    NOTE("note");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** As a message begins. */
    public String word() {
        return word;
    }
}
