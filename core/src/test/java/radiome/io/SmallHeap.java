package radiome.io;

import java.nio.file.Path;
import radiome.error.RadiomeException;
import radiome.source.Source;

/** A process of its own that reads every file it is given and counts the refusals; anything else ends it. */
final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] files) {
        int refused = 0;
        for (String file : files) {
            try {
                ReferenceFilesTest.readAll(Source.of(Path.of(file)));
                throw new IllegalStateException(file + " was read");
            } catch (RadiomeException e) {
                refused++;
            }
        }
        System.out.println("refused " + refused);
    }
}
