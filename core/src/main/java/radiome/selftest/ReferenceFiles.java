package radiome.selftest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import radiome.source.Source;

/** The files of a set of reference values, by their path in it with slashes: {@code cases/brain1_image.nrrd}. */
@FunctionalInterface
public interface ReferenceFiles {
    /** The file; it need not be there. */
    Source file(String path);

    /** A folder of the layout of the program's own set. */
    static ReferenceFiles in(Path folder) {
        return path -> Source.of(folder.resolve(path));
    }

    /** The set inside the program. */
    static ReferenceFiles builtIn() {
        return path -> {
            try (InputStream in = ReferenceFiles.class.getResourceAsStream(path)) {
                return in == null ? Source.of(Path.of("radiome/selftest/" + path)) : Source.of(path, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
