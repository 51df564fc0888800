package radiome.app.command;

import java.nio.file.Path;

/** The repository's own reference cases, and one published value of brain1 at default settings. */
final class Reference {
    static final String IMAGE = file("brain1_image.nrrd");
    static final String MASK = file("brain1_mask.nrrd");

    /** original_firstorder_Mean in the reference's value file. */
    static final String MEAN = "825.2354363065023";

    private Reference() {}

    static String file(String name) {
        return Path.of("../core/src/main/resources/radiome/selftest/cases")
                .resolve(name)
                .toAbsolutePath()
                .normalize()
                .toString();
    }
}
