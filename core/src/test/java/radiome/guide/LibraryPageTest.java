package radiome.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.extract.CaseInput;
import radiome.extract.Extractor;
import radiome.extract.setting.Parameters;
import radiome.source.Source;

/** The code on the guide's page about the library: short, and right as it stands. */
class LibraryPageTest {
    private static final int LONGEST = 15;

    @TempDir
    Path folder;

    @Test
    void theExampleCompilesAndPrintsTheFeatures() throws Exception {
        String code = example();
        assertThat(code.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(LONGEST);
        Path source = Files.writeString(folder.resolve("Features.java"), code);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(
                null,
                null,
                null,
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
        assertThat(failed).isZero();
        Path parameters = Files.writeString(
                folder.resolve("params.yaml"), "featureClass: {firstorder: null}\nimageType: {Original: {}}\n");
        Path image = reference("brain1_image.nrrd");
        Path mask = reference("brain1_mask.nrrd");

        List<String> printed = printedBy(parameters, image, mask);

        List<String> expected = Extractor.of(Parameters.standard().only(List.of("Original"), List.of("firstorder")))
                .extract(CaseInput.of("", "", Source.of(image), Source.of(mask)))
                .features()
                .entrySet()
                .stream()
                .map(feature -> feature.getKey() + " " + feature.getValue())
                .toList();
        assertThat(printed).isNotEmpty().isEqualTo(expected);
    }

    private static String example() throws Exception {
        String page = Files.readString(Path.of("../docs/guide/library.md"));
        int start = page.indexOf("```java\n") + "```java\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    private List<String> printedBy(Path... files) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream usual = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(bytes, false, StandardCharsets.UTF_8));
            var main = loader.loadClass("Features").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(
                    null, (Object) List.of(files).stream().map(Path::toString).toArray(String[]::new));
        } finally {
            System.out.flush();
            System.setOut(usual);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Path reference(String name) throws Exception {
        return Path.of(Objects.requireNonNull(LibraryPageTest.class.getResource("/radiome/selftest/cases/" + name))
                .toURI());
    }
}
