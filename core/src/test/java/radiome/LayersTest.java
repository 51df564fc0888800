package radiome;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The rules of docs/architecture.md that a machine can hold. */
class LayersTest {
    private static final List<String> GROUND = List.of("num", "error", "source", "yaml");

    /** Each package and the packages of ours that it may import beside the ground. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("num", List.of("error")),
            Map.entry("error", List.of()),
            Map.entry("source", List.of("error")),
            Map.entry("yaml", List.of("error", "source")),
            Map.entry("image", List.of()),
            Map.entry("io", List.of("image")),
            Map.entry("filter", List.of("image")),
            Map.entry("feature", List.of("image")),
            Map.entry("table", List.of()),
            Map.entry("extract", List.of("table", "image", "io", "filter", "feature")),
            Map.entry("selftest", List.of("image", "io", "feature", "extract")),
            Map.entry("synthetic", List.of("table", "image", "io")),
            Map.entry("prepare", List.of("table")),
            Map.entry("select", List.of("table")),
            Map.entry("model", List.of("table")),
            Map.entry("evaluate", List.of("table", "prepare", "select", "model")),
            Map.entry("plot", List.of()),
            Map.entry("report", List.of("plot", "evaluate", "table", "prepare", "select", "model")),
            Map.entry(
                    "study",
                    List.of(
                            "report",
                            "plot",
                            "evaluate",
                            "table",
                            "prepare",
                            "select",
                            "model",
                            "extract",
                            "image",
                            "io",
                            "filter",
                            "feature",
                            "synthetic")));

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("radiome");

    @Test
    void importsPointDown() {
        LayeredArchitecture layers =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String name : MAY_IMPORT.keySet()) {
            layers = layers.layer(name).definedBy("radiome." + name + "..");
        }
        for (Map.Entry<String, List<String>> entry : MAY_IMPORT.entrySet()) {
            List<String> allowed = new ArrayList<>(entry.getValue());
            if (!GROUND.contains(entry.getKey())) {
                allowed.addAll(GROUND);
            }
            layers = allowed.isEmpty()
                    ? layers.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(entry.getKey()).mayOnlyAccessLayers(allowed.toArray(String[]::new));
        }
        layers.check(classes);
    }

    @Test
    void noCycles() {
        slices().matching("radiome.(**)").should().beFreeOfCycles().check(classes);
    }

    /** Math's transcendental functions differ between JVMs and processors in the last bit; StrictMath's do not. */
    @Test
    void resultsComeFromStrictMath() {
        String inexact = "a?(sin|cos|tan)h?|atan2|cbrt|exp|expm1|hypot|log|log10|log1p|pow";
        noClasses()
                .should()
                .accessTargetWhere(target(owner(type(Math.class))).and(target(nameMatching(inexact))))
                .check(classes);
    }

    @Test
    void onlyTheDoorsOpenFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "radiome.source..", "radiome.io..", "radiome.table..", "radiome.study..", "radiome.app..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Files.class, FileChannel.class, java.io.File.class)
                .check(classes);
    }

    @Test
    void theLibraryNeitherPrintsNorExits() {
        noClasses()
                .should()
                .accessTargetWhere(target(owner(type(System.class))).and(target(nameMatching("out|err|exit"))))
                .check(classes);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that().areStatic().should().beFinal().check(classes);
    }

    @Test
    void randomnessIsPinned() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Random.class).check(classes);
        noClasses()
                .should()
                .accessTargetWhere(target(owner(type(Math.class))).and(target(nameMatching("random"))))
                .check(classes);
    }
}
