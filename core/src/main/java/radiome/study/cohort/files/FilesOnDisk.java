package radiome.study.cohort.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import radiome.study.cohort.LostZeros;
import radiome.study.cohort.files.PatternFiles.Fitting;

/** What lies where the patterns by id look, whatever the id. */
final class FilesOnDisk {
    private final Map<String, List<Fitting>> byPattern = new HashMap<>();
    private final Map<String, Fitting> byPath = new LinkedHashMap<>();

    /** @param patterns with their sequence filled in and {@code {id}} left; others are not looked at */
    FilesOnDisk(List<String> patterns, Folders folders) {
        for (String pattern : patterns) {
            List<Fitting> files = new ArrayList<>();
            for (Fitting file : PatternFiles.of(pattern, folders)) {
                files.add(file);
                byPath.merge(file.path(), file, (a, b) -> b.fixedLetters() > a.fixedLetters() ? b : a);
            }
            byPattern.put(pattern, files);
        }
    }

    /** The file of the same number with zeros in front, where the id is a number. */
    Optional<Fitting> withZeros(String pattern, String id) {
        return byPattern.getOrDefault(pattern, List.of()).stream()
                .filter(f -> LostZeros.between(f.id(), id))
                .findFirst();
    }

    /** Paths whose id is none of these, letter case ignored, in code-point order. */
    List<String> withoutRow(Set<String> ids) {
        Set<String> lower = ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        return byPath.values().stream()
                .filter(f -> !lower.contains(f.id().toLowerCase(Locale.ROOT)))
                .map(Fitting::path)
                .sorted()
                .toList();
    }
}
