package radiome.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import radiome.extract.setting.ImageType;
import radiome.feature.region.RegionOfInterest;
import radiome.filter.FilterInput;
import radiome.golden.Intermediates.Handed;
import radiome.golden.Intermediates.Line;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Moments;
import radiome.image.Volume;
import radiome.io.Formats;
import radiome.selftest.Tally;

/**
 * Walks PyRadiomics' filtered images and grey levels voxel by voxel, with their stored types: each image twice, as an extraction
 * computes it on the ROI's neighbourhood, and on the whole image.
 */
class FilteredGoldenTest {
    private static final String LEVELS = "-levels";

    /** Whose logarithms, exponentials or angles come from another library than PyRadiomics'; all others are equal bit by bit. */
    private static final String TRANSCENDENTAL = "logarithm|exponential|lbp-3D-.*";

    private static final double NEAR = 1e-12;

    @TestFactory
    Stream<DynamicTest> filteredImagesAndGreyLevels() {
        Tally tally = new Tally("pyradiomics-filtered");
        List<DynamicTest> tests = new ArrayList<>();
        for (Line line : Intermediates.ofReference().lines()) {
            if (IntermediateGoldenTest.NAMES.containsKey(line.what())) {
                continue;
            }
            tests.add(dynamicTest(line.row().id() + " " + line.what(), () -> {
                tally.row();
                compare(line, tally);
            }));
        }
        assertThat(tests).as("rows that ran").isNotEmpty();
        tests.add(dynamicTest("compared", () -> System.out.println(tally.line())));
        return tests.stream();
    }

    /** The name of the image that the line is of or was made from. */
    private static String image(Line line) {
        return line.what().endsWith(LEVELS)
                ? line.what().substring(0, line.what().length() - LEVELS.length())
                : line.what();
    }

    private static Optional<ImageType> type(Line line) {
        return line.parameters().imageTypesInUse().stream()
                .filter(type -> type.names().contains(image(line)))
                .findFirst();
    }

    private static void compare(Line line, Tally tally) {
        Handed handed = Intermediates.handed(line);
        ImageType type = type(line).orElseThrow();
        Mask roi = handed.roi();
        Geometry grid = roi.whole();
        String name = image(line);
        Volume onRoi = type.filter().isPresent() ? handed.image(name) : cropped(handed.image("image"), grid, roi.box());
        if (line.what().endsWith(LEVELS)) {
            Intermediates.samePlace(onRoi.geometry(), line.geometry());
            Volume levels = new RegionOfInterest(onRoi, roi, type.settings()).levelImage();
            same(line.expected().values(), levels.values(), 0, tally);
            return;
        }
        double tolerance = name.matches(TRANSCENDENTAL) ? NEAR : 0;
        Intermediates.samePlace(grid, line.geometry());
        Volume expected = line.expected();
        boolean inRoiOnly = line.notes().contains("outside the ROI");
        assertThat(onRoi.type().name()).isEqualToIgnoringCase(line.storedType());
        same(
                kept(expected.crop(roi.box()).values(), roi, inRoiOnly),
                kept(onRoi.values(), roi, inRoiOnly),
                tolerance,
                tally);
        whole(line, handed.image("image"), grid).ifPresent(image -> {
            FilterInput input = new FilterInput(grid, grid.box(), image, Moments.of(image), roi);
            type.filter().orElseThrow().apply(input, grid.box(), (each, filtered) -> {
                if (each.equals(name)) {
                    Mask everywhere = roi.within(grid.box());
                    same(
                            kept(expected.values(), everywhere, inRoiOnly),
                            kept(filtered.values(), everywhere, inRoiOnly),
                            tolerance,
                            tally);
                }
            });
        });
    }

    /** An image of which at least the ROI's box was handed out. */
    private static Volume cropped(Volume image, Geometry grid, Box box) {
        return image.geometry().box().equals(grid.box()) ? image.crop(box) : image;
    }

    /** The image that the filter works on: as handed out where that is all of it, else the file's where it is that. */
    private static Optional<Volume> whole(Line line, Volume handed, Geometry grid) {
        if (handed.geometry().box().equals(grid.box())) {
            return Optional.of(handed);
        }
        Volume file = Formats.open(line.row().image()).read(grid.box());
        return file.type() == handed.type() ? Optional.of(file) : Optional.empty();
    }

    private static double[] kept(double[] values, Mask mask, boolean inRoiOnly) {
        double[] kept = values.clone();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = inRoiOnly && !mask.inside()[i] ? 0 : kept[i];
        }
        return kept;
    }

    private static void same(double[] expected, double[] values, double tolerance, Tally tally) {
        assertThat(values).hasSameSizeAs(expected);
        int different = 0;
        for (int i = 0; i < values.length; i++) {
            different += tally.add(expected[i], values[i]) <= tolerance ? 0 : 1;
        }
        assertThat(different).as("voxels that differ of " + values.length).isZero();
    }
}
