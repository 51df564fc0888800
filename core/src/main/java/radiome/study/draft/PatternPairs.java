package radiome.study.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds patterns with {@code {id}} that file names follow, and which image pattern belongs to which mask pattern. */
final class PatternPairs {
    private static final Pattern MASK =
            Pattern.compile("(^|[^a-z])(masks?|seg|segmentations?|labels?|rois?|gtv|tumou?r)([^a-z]|$)");
    private static final String NOISE =
            "(?i)images?|scans?|masks?|seg(mentations?)?|labels?|rois?|gtv|tumou?r|nifti|data";

    private PatternPairs() {}

    /** A sequence: its name and the two patterns, with how many ids both have files. */
    record Pair(String name, String image, String mask, int cases) {}

    /**
     * @param volumes paths of the files
     * @param ids the patients'; a file belongs to the longest id that its path holds
     * @return sequences that have files for at least one id, by name
     */
    static List<Pair> of(List<String> volumes, List<String> ids) {
        Map<String, Map<String, String>> byPattern = new TreeMap<>();
        for (String file : volumes) {
            idIn(file, ids)
                    .ifPresent(id -> byPattern
                            .computeIfAbsent(file.replace(id, "{id}"), p -> new TreeMap<>())
                            .put(id, file));
        }
        Map<String, String> images = new LinkedHashMap<>();
        Map<String, String> masks = new LinkedHashMap<>();
        for (String pattern : byPattern.keySet()) {
            (isMask(pattern) ? masks : images).putIfAbsent(sequence(pattern), pattern);
        }
        List<Pair> pairs = new ArrayList<>();
        images.forEach((name, image) -> {
            String mask = masks.containsKey(name)
                    ? masks.get(name)
                    : masks.size() == 1 ? masks.values().iterator().next() : null;
            if (mask != null) {
                int both = (int) byPattern.getOrDefault(image, Map.of()).keySet().stream()
                        .filter(byPattern.getOrDefault(mask, Map.of())::containsKey)
                        .count();
                pairs.add(new Pair(name, image, mask, both));
            }
        });
        return pairs;
    }

    private static Optional<String> idIn(String file, List<String> ids) {
        return ids.stream()
                .filter(id -> !id.isEmpty() && holds(file, id))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    /** The id stands there by itself: no letter or digit beside it, so that 12 is not found in 123. */
    private static boolean holds(String file, String id) {
        for (int at = file.indexOf(id); at >= 0; at = file.indexOf(id, at + 1)) {
            int end = at + id.length();
            boolean free = (at == 0 || !Character.isLetterOrDigit(file.charAt(at - 1)))
                    && (end == file.length() || !Character.isLetterOrDigit(file.charAt(end)));
            if (free) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMask(String pattern) {
        return MASK.matcher(pattern.toLowerCase(Locale.ROOT)).find();
    }

    /** What is left of a pattern without the id and words for images and masks: {@code T1C}; {@code MR} when nothing is. */
    private static String sequence(String pattern) {
        String left = FolderFiles.stem(pattern).replace("{id}", " ").replaceAll("[/_.\\-]+", " ");
        StringBuilder name = new StringBuilder();
        for (String word : left.strip().split("\\s+", -1)) {
            if (!word.isEmpty() && !word.matches(NOISE)) {
                name.append(name.length() == 0 ? "" : "-").append(word);
            }
        }
        return name.length() == 0 ? "MR" : name.toString();
    }
}
