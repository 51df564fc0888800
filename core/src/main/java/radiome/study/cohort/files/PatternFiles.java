package radiome.study.cohort.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files on disk that a pattern by id fits, whatever the id. */
final class PatternFiles {
    private static final String ID = "{id}";

    private final Folders folders;
    private final List<Fitting> found = new ArrayList<>();

    /**
     * A file and the id that makes the pattern fit it.
     *
     * @param path relative to the root, with slashes
     * @param fixedLetters of the pattern's last name: of two patterns that fit a file the longer one is meant
     */
    record Fitting(String path, String id, int fixedLetters) {}

    private PatternFiles(Folders folders) {
        this.folders = folders;
    }

    /** @param pattern with its sequence filled in and {@code {id}} left; relative paths only, else nothing is found */
    static List<Fitting> of(String pattern, Folders folders) {
        PatternFiles files = new PatternFiles(folders);
        if (!pattern.startsWith("/")) {
            files.descend("", pattern.split("/", -1), 0, "");
        }
        return files.found;
    }

    private void descend(String folder, String[] parts, int depth, String id) {
        String part = parts[depth];
        int place = part.indexOf(ID);
        if (place < 0) {
            next(folder, part, parts, depth, id);
            return;
        }
        String before = part.substring(0, place);
        String after = part.substring(place + ID.length());
        if (after.contains(ID)) {
            return; // the id twice in one name: nobody writes so
        }
        for (String name : folders.names(folder)) {
            idIn(name, before, after)
                    .filter(found -> id.isEmpty() || id.equals(found))
                    .ifPresent(found -> next(folder, name, parts, depth, found));
        }
    }

    private static Optional<String> idIn(String name, String before, String after) {
        boolean fits =
                name.length() > before.length() + after.length() && name.startsWith(before) && name.endsWith(after);
        return fits ? Optional.of(name.substring(before.length(), name.length() - after.length())) : Optional.empty();
    }

    private void next(String folder, String name, String[] parts, int depth, String id) {
        String path = folder.isEmpty() ? name : folder + "/" + name;
        if (depth + 1 < parts.length) {
            if (name.equals("..") || name.equals(".") || folders.isFolder(folder, name)) {
                descend(path, parts, depth + 1, id);
            }
        } else if (!id.isEmpty() && folders.names(folder).contains(name)) {
            found.add(new Fitting(path, id, parts[depth].replace(ID, "").length()));
        }
    }
}
