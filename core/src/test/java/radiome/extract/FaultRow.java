package radiome.extract;

import java.util.List;
import java.util.function.UnaryOperator;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.extract.check.Use;

/**
 * A row: how the fault is made, and what must be told.
 *
 * @param file {@code mask} or {@code image}
 * @param words that the message must hold, those of the fix among them
 */
record FaultRow(
        String name,
        UnaryOperator<Sample> spoil,
        String settings,
        Use use,
        GeometryFault code,
        Level level,
        String file,
        List<String> words) {
    @Override
    public String toString() {
        return code + " " + name;
    }

    /** An error told of the mask; the first of the words may be a setting, {@code correctMask:true}. */
    static FaultRow e(GeometryFault code, String name, UnaryOperator<Sample> spoil, String... words) {
        boolean settings = words.length > 0 && words[0].matches("[A-Za-z]+:\\S+");
        return new FaultRow(
                name,
                spoil,
                settings ? words[0] : "",
                Use.EXTRACT,
                code,
                Level.ERROR,
                "mask",
                List.of(words).subList(settings ? 1 : 0, words.length));
    }

    /** Told of the mask at another level, values and all. */
    static FaultRow w(
            GeometryFault code,
            String name,
            Level level,
            String settings,
            UnaryOperator<Sample> spoil,
            String... words) {
        return new FaultRow(name, spoil, settings, Use.EXTRACT, code, level, "mask", List.of(words));
    }

    /** Told of the image. */
    static FaultRow image(
            GeometryFault code,
            String name,
            Level level,
            Use use,
            String settings,
            UnaryOperator<Sample> spoil,
            String... words) {
        return new FaultRow(name, spoil, settings, use, code, level, "image", List.of(words));
    }
}
