package radiome.report;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WriteSample {
    @Test
    void write() throws Exception {
        Files.writeString(Path.of("/tmp/sample.html"), HtmlReport.render(SampleReport.data()));
    }
}
