package radiome.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import radiome.golden.Intermediates.Handed;
import radiome.golden.Intermediates.Line;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Volume;
import radiome.selftest.Tally;

/**
 * Walks PyRadiomics' images and masks after normalising, resampling, cropping, correcting and resegmenting: voxel by voxel,
 * bit by bit, with the stored type and the place in the world. Filtered images and grey levels have a walker of their own.
 */
class IntermediateGoldenTest {
    /** What the index calls an image or mask, and what it is called by the library. */
    static final Map<String, String> NAMES = Map.of(
            "image", "image",
            "mask", "mask",
            "corrected-mask", "mask",
            "resegmented-mask", "resegmented-mask");

    @TestFactory
    Stream<DynamicTest> imagesAndMasksBeforeFilters() {
        Tally tally = new Tally("pyradiomics-intermediate");
        List<DynamicTest> tests = new ArrayList<>();
        for (Line line : Intermediates.ofReference().lines()) {
            String name = NAMES.get(line.what());
            if (name == null) {
                tally.skip();
                continue;
            }
            tests.add(dynamicTest(line.row().id() + " " + line.what(), () -> {
                tally.row();
                compare(Intermediates.handed(line), name, line, tally);
            }));
        }
        assertThat(tests).as("rows that ran").isNotEmpty();
        tests.add(dynamicTest("compared", () -> System.out.println(tally.line())));
        return tests.stream();
    }

    private static void compare(Handed handed, String name, Line line, Tally tally) {
        Volume expected = line.expected();
        Optional<Mask> mask = Optional.ofNullable(handed.masks().get(name));
        Geometry ours;
        double[] values;
        if (mask.isPresent()) {
            ours = mask.get().whole();
            values = labelled(mask.get(), expected.values(), handed.label());
        } else {
            Volume image = handed.image(name);
            assertThat(image.type().name()).isEqualToIgnoringCase(line.storedType());
            ours = image.geometry();
            values = image.values();
        }
        Intermediates.samePlace(ours, line.geometry());
        int different = 0;
        for (int i = 0; i < values.length; i++) {
            different += tally.add(expected.values()[i], values[i]) == 0 ? 0 : 1;
        }
        assertThat(different).as("voxels that differ of " + values.length).isZero();
    }

    /** The ROI on its whole grid; other labels are taken over from the reference, which keeps them. */
    private static double[] labelled(Mask mask, double[] reference, int label) {
        double[] values = reference.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == label ? 0 : values[i];
        }
        Box box = mask.box();
        for (int k = 0; k < box.nz(); k++) {
            for (int j = 0; j < box.ny(); j++) {
                for (int i = 0; i < box.nx(); i++) {
                    if (mask.at(i, j, k)) {
                        int row = box.y0() + j + mask.whole().ny() * (box.z0() + k);
                        values[box.x0() + i + mask.whole().nx() * row] = label;
                    }
                }
            }
        }
        return values;
    }
}
