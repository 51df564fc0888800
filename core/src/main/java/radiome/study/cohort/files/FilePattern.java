package radiome.study.cohort.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Where a study file says a file lies, as {@code images/{id}_T1C.nii.gz} or {@code {image}}: texts, and in braces
 * {@code id}, {@code sequence} or a column of the patients' table.
 *
 * @param text as the user wrote it
 */
public record FilePattern(String text) {
    /** A piece of a pattern: a text, or the name of a place to be filled. */
    private record Piece(String text, boolean isPlace) {}

    /** The names in braces, in their order; an open brace without its end is a text. */
    public List<String> places() {
        return pieces(text).stream().filter(Piece::isPlace).map(Piece::text).toList();
    }

    /** Whether the id is the only thing that tells one patient's file from another's, and stands in it. */
    boolean isById() {
        return places().contains("id") && places().stream().allMatch(p -> p.equals("id") || p.equals("sequence"));
    }

    /** The path with every place filled. */
    String fill(Function<String, String> values) {
        StringBuilder path = new StringBuilder();
        for (Piece piece : pieces(text)) {
            path.append(piece.isPlace ? values.apply(piece.text) : piece.text);
        }
        return path.toString();
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('{', from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                pieces.add(new Piece(text.substring(from), false));
                break;
            }
            if (open > from) {
                pieces.add(new Piece(text.substring(from, open), false));
            }
            pieces.add(new Piece(text.substring(open + 1, close).strip(), true));
            from = close + 1;
        }
        return pieces;
    }
}
