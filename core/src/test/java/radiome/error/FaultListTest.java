package radiome.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of faults is whole: every group listed, every code explained, every code held by a test. */
class FaultListTest {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][1-9][0-9]?\\b");

    private static Stream<FaultCode> codes() {
        return Faults.all().stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeIsExplainedInWholeSentences(FaultCode code) {
        Explanation e = code.explanation();

        assertThat(code.title()).isNotBlank().doesNotEndWith(".");
        assertThat(List.of(e.meaning(), e.why(), e.whatToDo(), e.howFound()))
                .allSatisfy(part -> assertThat(part).isNotBlank().endsWith(".").doesNotContain("  ", "\n", "\t"));
    }

    @Test
    void everyGroupIsListedAndNoCodeTwice() {
        Set<String> groups = Faults.all().stream()
                .map(code -> code.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("radiome.error").stream()
                        .filter(c -> c.isEnum() && c.isAssignableTo(FaultCode.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(groups).isEqualTo(written);
        assertThat(Faults.all())
                .extracting(FaultCode::name)
                .doesNotHaveDuplicates()
                .allMatch(CODE.asMatchPredicate());
    }

    @Test
    void noTextIsLeftWithoutItsCode() {
        assertThat(FaultTexts.ENGLISH.keys())
                .containsExactlyInAnyOrderElementsOf(codes().flatMap(
                                code -> Stream.of("title", "meaning", "why", "todo", "found")
                                        .map(part -> code.name() + "." + part))
                        .toList());
    }

    @Test
    void aCodeIsFoundByItsNameInEitherCase() {
        assertThat(Faults.byName("r12")).contains(RunFault.R12);
        assertThat(Faults.byName("R1")).isEmpty();
    }

    /** A code without a test could say anything; the tests of all modules are searched for its name. */
    @Test
    void everyCodeIsNamedByATest() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path folder : List.of(Path.of("src/test/java"), Path.of("../app/src/test/java"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher code = CODE.matcher(Files.readString(file));
                    while (code.find()) {
                        named.add(code.group());
                    }
                }
            }
        }

        assertThat(codes().map(FaultCode::name).filter(code -> !named.contains(code)))
                .as("codes that no test names")
                .isEmpty();
    }
}
