package radiome.table.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.TableFault;
import radiome.num.Streams;
import radiome.table.FeatureTable;
import radiome.table.Tables;
import radiome.table.feature.FeatureTableReader.Features;
import radiome.table.feature.FeatureTableWriter.RowHead;
import radiome.table.text.TextTable;

class FeatureTableReaderTest {
    private static final String PYRADIOMICS = """
            Patient,Image,Mask,diagnostics_Versions_PyRadiomics,diagnostics_Configuration_Settings,original_shape_MeshVolume,original_glcm_Imc1
            P1,a.nii,b.nii,v3.0.1,"{'binWidth': 5, 'label': 1}",12.5,-0.25
            P2,c.nii,d.nii,v3.0.1,"{'binWidth': 5, 'label': 1}",7,0.5
            """;

    private static Features read(String text) {
        return FeatureTableReader.standard().read(Tables.read(text));
    }

    @Test
    void pyRadiomicsOutputIsRead() {
        Features features = read(PYRADIOMICS);

        assertThat(features.table().ids()).containsExactly("P1", "P2");
        assertThat(features.table().names()).containsExactly("original_shape_MeshVolume", "original_glcm_Imc1");
        assertThat(features.table().column(1)).containsExactly(-0.25, 0.5);
        assertThat(features.faults()).allSatisfy(f -> {
            assertThat(f.code()).isEqualTo(TableFault.T24);
            assertThat(f.level()).isEqualTo(Level.NOTE);
        });
    }

    @Test
    void faeTableWithOrWithoutANameOverItsIdsIsRead() {
        for (String name : List.of("CaseName", "", "Unnamed: 0")) {
            Features features = read(name + ",label,T1_x,T2_x\nP1,1,0.5,2\nP2,0,0.25,3\n");

            assertThat(features.table().ids()).containsExactly("P1", "P2");
            assertThat(features.table().names()).containsExactly("T1_x", "T2_x");
            assertThat(features.faults())
                    .singleElement()
                    .satisfies(f -> assertThat(f.toString()).contains("T24", "column 1", "Name it `id`"));
        }
    }

    @Test
    void columnsAreChosenByPatternOrLeftOutByName() {
        TextTable table = Tables.read("key,grade,a_x,b_x\nP1,high,1,2\n");

        assertThat(FeatureTableReader.standard()
                        .withId("key")
                        .withFeatures(Pattern.compile("^a_"))
                        .read(table)
                        .table()
                        .names())
                .containsExactly("a_x");
        assertThat(FeatureTableReader.standard()
                        .withId("key")
                        .withOthers(List.of("grade"))
                        .read(table)
                        .table()
                        .names())
                .containsExactly("a_x", "b_x");
    }

    @Test
    void gapsHaveTheirReasonAndEmptyRowsAreErrors() {
        Features features = read("id,a,b\nP1,1,Inf\nP2,,nan\nP3,3,\n");

        assertThat(features.table().column(0)).containsExactly(1, Double.NaN, 3);
        assertThat(features.gaps())
                .containsExactly(
                        new Gap("patients.csv", "P1", "b", "infinite"),
                        new Gap("patients.csv", "P2", "a", "missing"),
                        new Gap("patients.csv", "P2", "b", "missing"),
                        new Gap("patients.csv", "P3", "b", "missing"));
        assertThat(features.faults()).hasSize(2);
        assertThat(features.faults().get(0).toString())
                .contains("error T26", "patient P2", "All 2 features of the row in line 3", "Extract this case again");
        assertThat(features.faults().get(1).toString())
                .contains("note T26", "2 single values are missing, 1 of all as infinite");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Gap.write(out, features.gaps().subList(0, 2));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("table,id,column,reason\npatients.csv,P1,b,infinite\npatients.csv,P2,a,missing\n");
    }

    record Refusal(String text, TableFault code, Level level, List<String> words) {}

    static Stream<Refusal> refusals() {
        return Stream.of(
                new Refusal(
                        "id,a,b\nP1,1,2\nP2,1,high\n",
                        TableFault.T24,
                        Level.STOP,
                        List.of("column b holds text", "line 3 \"high\"", "Take the column out")),
                new Refusal(
                        "id,a,b\nP1,1,\"(0.9, 0.9, 3.0)\"\n",
                        TableFault.T24,
                        Level.STOP,
                        List.of("column b holds text", "line 2")),
                new Refusal("id,a,b\nP1,1,12 mm\n", TableFault.T24, Level.STOP, List.of("column b holds text")),
                new Refusal("id,a,b,a\nP1,1,2,3\n", TableFault.T24, Level.STOP, List.of("a stands in columns [2, 4]")),
                new Refusal("x,a\nP1,1\n", TableFault.T24, Level.STOP, List.of("No column holds the ids", "`id`")),
                new Refusal("id,a\nP1,1.5\nP2,\"1,234\"\n", TableFault.T3, Level.STOP, List.of("Column a", "1,234")),
                new Refusal(
                        PYRADIOMICS.replaceFirst("5, 'label'", "10, 'label'"),
                        TableFault.T27,
                        Level.STOP,
                        List.of("diagnostics_Configuration_Settings has 2 values", "one for P1; one for P2", "again")),
                new Refusal(
                        PYRADIOMICS.replaceFirst("v3.0.1", "v3.1.0"),
                        TableFault.T27,
                        Level.WARNING,
                        List.of("diagnostics_Versions_PyRadiomics has 2 values", "one for P1")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsNoFeatureIsTold(Refusal refusal) {
        Features features = read(refusal.text);

        List<Fault> told = features.faults().stream()
                .filter(f -> f.code() == refusal.code && f.level() == refusal.level)
                .toList();
        assertThat(told).singleElement().satisfies(f -> assertThat(f.toString()).contains(refusal.words));
        assertThat(told.get(0).file()).isEqualTo("patients.csv");
        if (refusal.level == Level.STOP) {
            assertThat(features.table().rows()).isZero();
            assertThatExceptionOfType(RadiomeException.class).isThrownBy(features::orThrow);
        } else {
            assertThat(features.orThrow().rows()).isEqualTo(2);
        }
    }

    @Test
    void ourOwnTableReadsBackBitForBit() {
        UniformRandomProvider random = new Streams(5).of("table", 0, "");
        List<String> ids = List.of("0137", "=cmd|x", "P \"3\"", "第四");
        double[] clinical = {61, Double.NaN, 47.5, 0};
        double[] values = new double[ids.size() * 50];
        for (int i = 0; i < values.length; i++) {
            double anyBits = Double.longBitsToDouble(random.nextLong());
            values[i] = Double.isInfinite(anyBits) || i % 17 == 0 ? Double.NaN : anyBits;
        }
        values[1] = -0.0;
        List<String> names =
                Stream.iterate(0, k -> k + 1).limit(50).map(k -> "T1C.f" + k).toList();
        FeatureTable age = new FeatureTable(ids, List.of("age"), clinical);
        FeatureTable features = new FeatureTable(ids, names, values);
        List<RowHead> heads =
                ids.stream().map(id -> new RowHead(id, "+A", "training", "1")).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        FeatureTableWriter.write(out, heads, age, features);
        TextTable text = Tables.read(out.toString(StandardCharsets.UTF_8));
        Features read = FeatureTableReader.standard().withOthers(List.of("age")).read(text);

        assertThat(text.names().subList(0, 6)).containsExactly("id", "centre", "cohort", "outcome", "age", "T1C.f0");
        assertThat(text.at(2, 1)).isEqualTo("+A");
        assertThat(read.table().ids()).isEqualTo(ids);
        assertThat(read.table().names()).isEqualTo(names);
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < 50; j++) {
                assertThat(Double.doubleToLongBits(read.table().at(i, j)))
                        .isEqualTo(Double.doubleToLongBits(features.at(i, j)));
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeatureTableWriter.write(out, heads.subList(0, 2), age, features));
    }
}
