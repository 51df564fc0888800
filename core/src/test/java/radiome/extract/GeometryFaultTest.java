package radiome.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.error.Explanation;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.extract.check.Use;
import radiome.extract.setting.Parameters;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;

/** Group G of the list of faults: each made from a good case, run beside good ones. */
class GeometryFaultTest {
    @TempDir
    static Path folder;

    /** Between the good ones, so that neither the first nor the last case is the bad one. */
    private static final List<String> GOOD = List.of("0001", "0042", "0203");

    private static final String BAD = "0137";

    /** The image of this case lies elsewhere. */
    private static final Vec ELSEWHERE = new Vec(400, -300, 120);

    @BeforeAll
    static void writeGoodCases() throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.createDirectories(folder.resolve("masks"));
        for (String id : GOOD) {
            Sample good = Sample.good(Long.parseLong(id));
            if (id.equals("0042")) {
                Geometry there = moved(Sample.GRID, ELSEWHERE);
                good = new Sample(
                        new Volume(there, PixelType.INT16, good.image().values()),
                        PixelType.INT16,
                        new Volume(there, PixelType.UINT8, good.mask().values()),
                        PixelType.UINT8);
            }
            good.write(folder, id);
        }
    }

    /**
     * A row: how the fault is made, and what must be told.
     *
     * @param file {@code mask} or {@code image}
     * @param words that the message must hold, those of the fix among them
     */
    record Row(
            String name,
            UnaryOperator<Sample> spoil,
            String settings,
            Use use,
            GeometryFault code,
            Level level,
            String file,
            List<String> words) {
        @Override
        public String toString() {
            return code + " " + name;
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theFaultIsToldAndTheOtherCasesAreUntouched(Row row) {
        Sample bad = row.spoil.apply(Sample.good(137));
        CaseInput input = bad.write(folder, BAD);
        if (row.name.contains("image path")) {
            input = CaseInput.of(BAD, "T1C", input.image(), input.image());
        }
        Extractor extractor = Extractor.of(parameters(row.settings)).with(row.use);
        List<CaseInput> cases = new ArrayList<>(goodCases());
        List<CaseOutcome> without = Batch.of(extractor, 1).run(cases, new BatchListener() {});
        cases.add(1, input);
        List<CaseOutcome> with = new ArrayList<>(Batch.of(extractor, 2).run(cases, new BatchListener() {}));

        Fault fault = told(with.get(1), row.code);
        assertThat(fault.level()).isEqualTo(row.level);
        assertThat(fault.patient()).isEqualTo(BAD);
        assertThat(fault.sequence()).isEqualTo("T1C");
        assertThat(fault.file()).isEqualTo(row.file + "s/" + BAD + ".nrrd");
        assertThat(fault.toString()).contains(row.words);
        assertThat(fault.fix()).isNotBlank();
        assertThat(fault.toString().split("\\s+").length).as(fault.toString()).isLessThanOrEqualTo(80);
        assertThat(with.get(1).isDone()).isEqualTo(row.level != Level.ERROR);
        with.remove(1);
        assertThat(features(with)).isEqualTo(features(without));
        assertThat(without).allMatch(CaseOutcome::isDone);
    }

    static Stream<Row> rows() {
        List<Row> rows = new ArrayList<>(List.of(
                e(
                        GeometryFault.G1,
                        "cropped",
                        s -> s.cropped(new Box(2, 1, 1, 20, 18, 10)),
                        "Missing voxels",
                        "x 2/2, y 1/1, z 1/1",
                        "`correctMask: true`",
                        "reference geometry"),
                e(
                        GeometryFault.G1,
                        "rows reversed with the header",
                        Sample::withRowsReversed,
                        "Stored in reverse: y",
                        "`correctMask: true`"),
                w(
                        GeometryFault.G1,
                        "cropped and placed",
                        Level.NOTE,
                        "correctMask:true",
                        s -> s.cropped(new Box(2, 1, 1, 20, 18, 10)),
                        "right place"),
                e(
                        GeometryFault.G2,
                        "half the resolution",
                        Sample::withHalfResolution,
                        "1.8 x 2.2 x 3 mm",
                        "0.9 x 1.1 x 3 mm",
                        "ratio 2, 2, 1",
                        "`radiome resample masks/0137.nrrd --like images/0137.nrrd`",
                        "`correctMask: true`"),
                w(
                        GeometryFault.G2,
                        "half the resolution, placed",
                        Level.WARNING,
                        "correctMask:true",
                        Sample::withHalfResolution,
                        "ratio 2, 2, 1"),
                e(
                        GeometryFault.G3,
                        "half a voxel",
                        s -> s.withMaskOrigin(0.45, 0.55, 1.5),
                        "exactly half a voxel",
                        "0.45, 0.55, 1.5 mm",
                        "save the mask again"),
                e(
                        GeometryFault.G3,
                        "one slice",
                        s -> s.withMaskOrigin(0, 0, 3),
                        "exactly 1 slice",
                        "save the mask again"),
                e(
                        GeometryFault.G5,
                        "rotated 3 degrees about z",
                        s -> s.withMaskDirection(aboutZ(3)),
                        "3 degrees",
                        "mm off",
                        "`radiome resample",
                        "oblique"),
                e(
                        GeometryFault.G6,
                        "origin off by 1e-5 mm",
                        s -> s.withMaskOrigin(1e-5, 0, 0),
                        "rounding of their headers",
                        "`geometryTolerance: 1e-4`"),
                e(
                        GeometryFault.G6,
                        "direction as float32",
                        s -> s.withImage(
                                        new Volume(
                                                with(aboutZ(33.7)),
                                                PixelType.INT16,
                                                s.image().values()),
                                        PixelType.INT16)
                                .withMaskDirection(single(aboutZ(33.7))),
                        "geometryTolerance:1e-9",
                        "rounding of their headers",
                        "`geometryTolerance: 1e-"),
                new Row(
                        "a third out",
                        s -> s.withMaskOrigin(7.2, 0, 0),
                        "correctMask:true",
                        Use.EXTRACT,
                        GeometryFault.G7,
                        Level.ERROR,
                        "mask",
                        List.of(
                                "% of its voxels are outside",
                                "mm beyond the face towards L", "draw the ROI again", "`radiome resample")),
                e(
                        GeometryFault.G8,
                        "mask of another patient",
                        s -> s.withMaskGeometry(moved(Sample.GRID, ELSEWHERE)),
                        "514.2 mm apart",
                        "It fits the image of 0042",
                        "correct the path or the row"),
                new Row(
                        "elsewhere, placed",
                        s -> s.withMaskGeometry(moved(Sample.GRID, ELSEWHERE)),
                        "correctMask:true",
                        Use.EXTRACT,
                        GeometryFault.G8,
                        Level.ERROR,
                        "mask",
                        List.of("correct the path or the row")),
                e(GeometryFault.G10, "one slice as 2-D", Sample::withOneSlice, "has 2 axes", "as a volume"),
                e(
                        GeometryFault.G11,
                        "all zero",
                        s -> s.withLabels(PixelType.UINT8, v -> 0),
                        "5,760 voxels are 0",
                        "draw the ROI",
                        "remove the row"),
                e(
                        GeometryFault.G12,
                        "255 for 1",
                        s -> s.withLabels(PixelType.UINT8, v -> 255 * v),
                        "Label 1 is not in the mask",
                        "255 (",
                        "`label: 255`"),
                e(
                        GeometryFault.G12,
                        "2 and 3 for 1",
                        s -> s.withRoi(false, new int[] {1, 1, 1})
                                .withLabels(PixelType.UINT8, v -> 3 * v)
                                .withMask(two(s), PixelType.UINT8),
                        "2 (",
                        "3 (1)",
                        "one of the labels"),
                e(
                        GeometryFault.G12,
                        "thirty labels, none of them 1",
                        s -> s.withMask(thirtyLabels(), PixelType.INT16),
                        "2 (192)",
                        "21 (192)",
                        "and 10 more",
                        "one of the labels"),
                image(
                        GeometryFault.G13,
                        "image path as mask",
                        Level.ERROR,
                        Use.EXTRACT,
                        "",
                        s -> s,
                        "looks like an image",
                        "give the mask file"),
                e(
                        GeometryFault.G13,
                        "another image as mask",
                        s -> s.withMask(ramp(), PixelType.INT16),
                        "looks like an image: 5,759 different values",
                        "give the mask file"),
                e(
                        GeometryFault.G14,
                        "x 0.9999",
                        s -> s.withLabels(PixelType.FLOAT64, v -> 0.9999 * v),
                        "0.9999 (",
                        "cuts 0.9999 to 0",
                        "as integers",
                        "`radiome resample"),
                e(
                        GeometryFault.G14,
                        "/ 255",
                        s -> s.withLabels(PixelType.FLOAT64, v -> v / 255),
                        "0.003922",
                        "as integers"),
                e(
                        GeometryFault.G15,
                        "-29",
                        s -> s.withLabels(PixelType.INT8, v -> -29 * v),
                        "-29 (",
                        "4294967267",
                        "unsigned"),
                w(
                        GeometryFault.G15,
                        "a label of a million beside",
                        Level.NOTE,
                        "",
                        s -> s.withMask(two(s), PixelType.INT32)
                                .withLabels(PixelType.INT32, v -> v == 3 ? 1_000_000 : v == 2 ? 1 : v),
                        "1,000,000"),
                e(
                        GeometryFault.G16,
                        "one voxel",
                        s -> s.withRoi(false, new int[] {5, 5, 5}),
                        "1 voxel in a box of 1 x 1 x 1 (0.00297 ml)",
                        "a single voxel",
                        "larger ROI"),
                e(
                        GeometryFault.G16,
                        "two in a row",
                        s -> s.withRoi(false, new int[] {5, 5, 5}, new int[] {6, 5, 5}),
                        "2 voxels in a box of 2 x 1 x 1",
                        "`minimumROIDimensions: 1`"),
                e(
                        GeometryFault.G16,
                        "five in a row",
                        s -> s.withRoi(false, line(5)),
                        "5 voxels in a box of 5 x 1 x 1",
                        "`minimumROIDimensions: 1`"),
                new Row(
                        "as many as minimumROISize",
                        s -> s.withRoi(false, line(5)),
                        "minimumROISize:5,minimumROIDimensions:1",
                        Use.EXTRACT,
                        GeometryFault.G16,
                        Level.ERROR,
                        "mask",
                        List.of("more than 5", "`minimumROISize`")),
                w(
                        GeometryFault.G17,
                        "ones",
                        Level.WARNING,
                        "",
                        s -> s.withLabels(PixelType.UINT8, v -> 1),
                        "100 % of the image",
                        "`label:`"),
                w(
                        GeometryFault.G17,
                        "inverted",
                        Level.WARNING,
                        "",
                        s -> s.withLabels(PixelType.UINT8, v -> 1 - v),
                        "looks inverted",
                        "`label:`"),
                w(
                        GeometryFault.G18,
                        "three stray voxels",
                        Level.WARNING,
                        "",
                        s -> s.withRoi(true, new int[] {0, 0, 0}, new int[] {23, 0, 3}, new int[] {0, 19, 11}),
                        "4 pieces",
                        "3 have fewer than 10 voxels",
                        "slice 1, 4, 12",
                        "clean the mask"),
                image(
                        GeometryFault.G20,
                        "flat",
                        Level.WARNING,
                        Use.EXTRACT,
                        "",
                        s -> s.withGreys(PixelType.INT16, v -> 7),
                        "flat: every voxel is 7"),
                image(
                        GeometryFault.G20,
                        "bin width 1000",
                        Level.WARNING,
                        Use.EXTRACT,
                        "binWidth:1000",
                        s -> s,
                        "grey levels at binWidth 1000",
                        "`binWidth: 10`"),
                image(
                        GeometryFault.G21,
                        "NaN in the ROI",
                        Level.WARNING,
                        Use.EXTRACT,
                        "",
                        s -> s.withVoxel(11, 9, 5, Double.NaN),
                        "1 voxel of the ROI is NaN",
                        "replace"),
                image(
                        GeometryFault.G21,
                        "NaN in the ROI of a study",
                        Level.ERROR,
                        Use.STUDY,
                        "",
                        s -> s.withVoxel(11, 9, 5, Double.NaN),
                        "NaN",
                        "replace"),
                image(
                        GeometryFault.G21,
                        "infinity in the ROI",
                        Level.ERROR,
                        Use.EXTRACT,
                        "",
                        s -> s.withVoxel(11, 9, 5, Double.POSITIVE_INFINITY),
                        "infinite",
                        "replace"),
                image(
                        GeometryFault.G21,
                        "NaN in a corner",
                        Level.NOTE,
                        Use.EXTRACT,
                        "",
                        s -> s.withVoxel(0, 0, 0, Double.NaN),
                        "1 voxel outside the ROI is NaN"),
                image(
                        GeometryFault.G21,
                        "NaN in a corner, normalised",
                        Level.ERROR,
                        Use.EXTRACT,
                        "normalize:true",
                        s -> s.withVoxel(0, 0, 0, Double.NaN),
                        "`normalize`"),
                image(
                        GeometryFault.G21,
                        "constant, normalised",
                        Level.ERROR,
                        Use.EXTRACT,
                        "normalize:true",
                        s -> s.withGreys(PixelType.INT16, v -> 7),
                        "divide 0 by 0")));
        otherOrientations()
                .forEach(d -> rows.add(e(
                        GeometryFault.G4,
                        "array under axes " + d,
                        s -> s.withMaskDirection(d),
                        "mm apart",
                        "save the mask again",
                        "`radiome resample masks/0137.nrrd --like images/0137.nrrd`")));
        Direction flipped = new Direction(new Vec(-1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1));
        rows.add(new Row(
                "placed, in a study",
                s -> s.withMaskDirection(flipped),
                "correctMask:true",
                Use.STUDY,
                GeometryFault.G4,
                Level.ERROR,
                "mask",
                List.of("mirrored left-right", "its x axis runs to R, the image's to L")));
        return rows.stream();
    }

    /** G9 and G19 need other sequences and cases; a study tells them. */
    @Test
    void everyCodeHasARow() {
        Set<GeometryFault> tested = rows().map(Row::code).collect(Collectors.toCollection(TreeSet::new));
        Set<GeometryFault> expected = new TreeSet<>(Arrays.asList(GeometryFault.values()));
        expected.removeAll(List.of(GeometryFault.G9, GeometryFault.G19));
        assertThat(tested).isEqualTo(expected);
    }

    @Test
    void everyCodeIsExplained() {
        for (GeometryFault code : GeometryFault.values()) {
            Explanation explanation = code.explanation();
            assertThat(List.of(
                            explanation.meaning(), explanation.why(), explanation.whatToDo(), explanation.howFound()))
                    .as(code.name())
                    .noneMatch(String::isBlank);
        }
    }

    private static Row e(GeometryFault code, String name, UnaryOperator<Sample> spoil, String... words) {
        boolean settings = words.length > 0 && words[0].matches("[A-Za-z]+:\\S+");
        return new Row(
                name,
                spoil,
                settings ? words[0] : "",
                Use.EXTRACT,
                code,
                Level.ERROR,
                "mask",
                List.of(words).subList(settings ? 1 : 0, words.length));
    }

    private static Row w(
            GeometryFault code,
            String name,
            Level level,
            String settings,
            UnaryOperator<Sample> spoil,
            String... words) {
        return new Row(name, spoil, settings, Use.EXTRACT, code, level, "mask", List.of(words));
    }

    private static Row image(
            GeometryFault code,
            String name,
            Level level,
            Use use,
            String settings,
            UnaryOperator<Sample> spoil,
            String... words) {
        return new Row(name, spoil, settings, use, code, level, "image", List.of(words));
    }

    private static Fault told(CaseOutcome outcome, GeometryFault code) {
        Stream<Fault> all = Stream.concat(
                outcome.fault().stream(), outcome.result().stream().flatMap(r -> r.notices().stream()));
        Optional<Fault> fault = all.filter(f -> f.code() == code).findFirst();
        assertThat(fault).as(outcome.toString()).isPresent();
        return fault.orElseThrow();
    }

    private static List<String> features(List<CaseOutcome> outcomes) {
        return outcomes.stream()
                .map(o -> o.input().id()
                        + o.result().orElseThrow().features()
                        + o.result().orElseThrow().diagnostics())
                .toList();
    }

    private static Parameters parameters(String settings) {
        Parameters parameters = Parameters.standard();
        for (String setting : settings.isEmpty() ? new String[0] : settings.split(",")) {
            int colon = setting.indexOf(':');
            parameters = parameters.with(setting.substring(0, colon), setting.substring(colon + 1));
        }
        return parameters;
    }

    private static List<CaseInput> goodCases() {
        return GOOD.stream().map(id -> Sample.input(folder, id)).toList();
    }

    private static Stream<Direction> otherOrientations() {
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        List<Direction> all = new ArrayList<>();
        for (int[] order : orders) {
            for (int bits = 0; bits < 8; bits++) {
                Direction d = Direction.IDENTITY;
                all.add(new Direction(
                        d.column(order[0]).times((bits & 1) == 0 ? 1 : -1),
                        d.column(order[1]).times((bits & 2) == 0 ? 1 : -1),
                        d.column(order[2]).times((bits & 4) == 0 ? 1 : -1)));
            }
        }
        return all.stream().skip(1);
    }

    /** Label 2 for the ROI, and a voxel of 3. */
    private static Volume two(Sample good) {
        double[] values = good.mask().values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= 2;
        }
        values[0] = 3;
        return new Volume(Sample.GRID, PixelType.UINT8, values);
    }

    private static Volume thirtyLabels() {
        double[] values = new double[Math.toIntExact(Sample.GRID.voxels())];
        Arrays.setAll(values, i -> 2 + i % 30);
        return new Volume(Sample.GRID, PixelType.INT16, values);
    }

    /** An image with another value in every voxel. */
    private static Volume ramp() {
        double[] values = new double[Math.toIntExact(Sample.GRID.voxels())];
        Arrays.setAll(values, i -> i);
        return new Volume(Sample.GRID, PixelType.INT16, values);
    }

    private static int[][] line(int n) {
        int[][] voxels = new int[n][];
        Arrays.setAll(voxels, i -> new int[] {5 + i, 5, 5});
        return voxels;
    }

    private static Geometry moved(Geometry g, Vec by) {
        return new Geometry(3, g.nx(), g.ny(), g.nz(), g.spacing(), g.origin().plus(by), g.direction());
    }

    private static Geometry with(Direction direction) {
        return new Geometry(3, 24, 20, 12, Sample.GRID.spacing(), Sample.GRID.origin(), direction);
    }

    private static Direction aboutZ(double degrees) {
        double c = StrictMath.cos(StrictMath.toRadians(degrees));
        double s = StrictMath.sin(StrictMath.toRadians(degrees));
        return new Direction(new Vec(c, s, 0), new Vec(-s, c, 0), new Vec(0, 0, 1));
    }

    private static Direction single(Direction d) {
        return new Direction(single(d.x()), single(d.y()), single(d.z()));
    }

    private static Vec single(Vec v) {
        return new Vec((float) v.x(), (float) v.y(), (float) v.z());
    }
}
