package radiome.study.batch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import radiome.image.Scan;
import radiome.io.Formats;
import radiome.source.Source;
import radiome.study.store.ContentKey;

/** Hashes of scans by their content; a file that belongs to several cases is read once. Safe for threads. */
final class FileHash {
    private final Map<Source, String> known = new ConcurrentHashMap<>();

    /**
     * Over all files that a scan comes from.
     *
     * @throws radiome.error.RadiomeException when its header cannot be read: D20 to D25, R4
     */
    String of(Source source) {
        return known.computeIfAbsent(source, FileHash::hash);
    }

    private static String hash(Source source) {
        Scan scan = Formats.open(source);
        ContentKey key = new ContentKey("files", 1);
        scan.files().forEach(f -> key.add(ContentKey.ofContent(f)));
        return key.hex();
    }
}
