package radiome.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.error.Text;
import radiome.source.Source;

/**
 * Reads a YAML 1.2 file (JSON is part of it) into {@link YamlMap}. Files are not trusted: at most 3 MB, 50 aliases and
 * 50 levels, plain values only (no tags that name a type), no key twice.
 */
public final class Yaml {
    private static final int LARGEST_BYTES = 3_000_000;
    private static final int MOST_ALIASES = 50;

    private Yaml() {}

    /**
     * The file's top level, which must be a map; an empty file is an empty map.
     *
     * @throws radiome.error.RadiomeException C5 when there is no such file, C6 with line and column when it is no valid YAML
     */
    public static YamlMap read(Source source) {
        if (!source.exists()) {
            throw Fault.of(
                            SettingFault.C5,
                            source.name(),
                            "There is no such file, or it cannot be read.",
                            "check the path; a relative path starts at the current folder")
                    .raise();
        }
        if (source.size() > LARGEST_BYTES) {
            throw invalid(source, source.size() + " bytes are more than the limit of " + LARGEST_BYTES + ".");
        }
        List<Fault> faults = new ArrayList<>();
        Context context = new Context(source.name(), faults);
        return compose(source)
                .map(node -> new YamlValue(node, context, 0)
                        .map()
                        .orElseThrow(() -> faults.get(0).raise()))
                .orElseGet(() -> new YamlMap(List.of(), context, "line 1, column 1", 1));
    }

    private static Optional<Node> compose(Source source) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(LARGEST_BYTES)
                .build();
        try (InputStream in = Channels.newInputStream(source.open())) {
            return new Compose(settings).composeInputStream(in);
        } catch (MarkedYamlEngineException e) {
            String where = e.getProblemMark()
                    .map(m -> "line " + (m.getLine() + 1) + ", column " + (m.getColumn() + 1) + ": ")
                    .orElse("");
            throw invalid(source, where + Text.clean(String.valueOf(e.getProblem())) + ".");
        } catch (YamlEngineException e) {
            throw invalid(source, Text.clean(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException invalid(Source source, String what) {
        return Fault.of(
                        SettingFault.C6,
                        source.name(),
                        what,
                        "correct that line; YAML wants spaces, not tabs, and quotes round text that holds `: `")
                .raise();
    }

    /** What all values of one file share: its name, and where problems are kept. */
    record Context(String file, List<Fault> faults) {
        void add(SettingFault code, String what, String fix) {
            faults.add(Fault.of(code, file, what, fix));
        }
    }
}
