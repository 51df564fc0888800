package radiome.study.cohort.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names in folders, each folder listed once. Paths are found in their own letter case on every system. */
final class Folders {
    private final Path root;
    private final Map<Path, Optional<Listing>> listings = new HashMap<>();

    /** @param names in code-point order, so that messages do not depend on the file system */
    private record Listing(TreeSet<String> names, Map<String, String> byLowerCase, Set<String> folders) {}

    /** What a path leads to. */
    sealed interface Place {
        /** A file or folder that is there. */
        record Found(Path path) implements Place {}

        /** Nothing: the first name that is not there, and the names beside it. */
        record Absent(String name, List<String> beside) implements Place {}

        /** Something in other letters: the whole path as it is on disk. */
        record OtherCase(String path) implements Place {}
    }

    /** @param root to which relative paths are relative */
    Folders(Path root) {
        this.root = root;
    }

    /** Follows a path with slashes name by name. */
    Place find(String path) {
        Path parsed;
        try {
            parsed = Path.of(path);
        } catch (InvalidPathException e) {
            return new Place.Absent(path, List.of());
        }
        Path at = parsed.isAbsolute() ? parsed.getRoot() : root;
        List<String> onDisk = new ArrayList<>();
        boolean otherCase = false;
        for (Path part : parsed) {
            String name = part.toString();
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                at = at.resolve(name).normalize();
                onDisk.add(name);
                continue;
            }
            Optional<Listing> listing = listing(at);
            String actual = listing.map(l -> l.names.contains(name)
                            ? name
                            : l.byLowerCase.getOrDefault(name.toLowerCase(Locale.ROOT), ""))
                    .orElse(Files.exists(at.resolve(name)) ? name : "");
            if (actual.isEmpty()) {
                return new Place.Absent(
                        name, listing.map(l -> List.copyOf(l.names)).orElse(List.of()));
            }
            otherCase |= !actual.equals(name);
            onDisk.add(actual);
            at = at.resolve(actual);
        }
        String joined = String.join("/", onDisk);
        if (otherCase) {
            return new Place.OtherCase(parsed.isAbsolute() ? parsed.getRoot() + joined : joined);
        }
        boolean usable = Files.isRegularFile(at) || Files.isDirectory(at);
        return usable ? new Place.Found(at) : new Place.Absent(path, List.of());
    }

    /** The names in a folder given by a path relative to the root; empty when there is no such folder. */
    Set<String> names(String folder) {
        return listing(folder.isEmpty() ? root : root.resolve(folder))
                .map(Listing::names)
                .orElseGet(TreeSet::new);
    }

    boolean isFolder(String folder, String name) {
        return listing(folder.isEmpty() ? root : root.resolve(folder))
                .map(l -> l.folders.contains(name))
                .orElse(false);
    }

    private Optional<Listing> listing(Path folder) {
        return listings.computeIfAbsent(folder, Folders::list);
    }

    /** Empty when it is no folder, or may not be listed. */
    private static Optional<Listing> list(Path folder) {
        TreeSet<String> names = new TreeSet<>();
        Map<String, String> byLowerCase = new HashMap<>();
        Set<String> folders = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                names.add(name);
                if (Files.isDirectory(entry)) {
                    folders.add(name);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Optional.empty();
        }
        names.forEach(n -> byLowerCase.putIfAbsent(n.toLowerCase(Locale.ROOT), n));
        return Optional.of(new Listing(names, byLowerCase, folders));
    }
}
