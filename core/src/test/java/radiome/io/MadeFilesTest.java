package radiome.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Scan;
import radiome.image.Vec;

/** The contract on files made in memory, so that it is held without the reference folder. */
class MadeFilesTest implements ReaderContract {
    private static final Geometry GEOMETRY = new Geometry(
            3,
            MadeFiles.NX,
            MadeFiles.NY,
            MadeFiles.NZ,
            new Vec(0.5, 0.75, 2),
            new Vec(-10, 20, 30),
            Direction.IDENTITY);

    private final Map<String, byte[]> files = MadeFiles.all();

    @Override
    public Stream<Sample> samples() {
        return MadeFiles.openable().stream().map(name -> new Sample(name, new FolderSource(files, name)));
    }

    @TestFactory
    Stream<DynamicTest> placeAndVoxelsAreThoseThatWereWritten() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    Scan scan = Formats.open(sample.source());
                    assertThat(scan.geometry()).isEqualTo(GEOMETRY);
                    assertThat(scan.notices()).isEmpty();
                    assertThat(scan.source()).isEqualTo(sample.source());
                    scan.slices((k, slice) -> {
                        for (int i = 0; i < slice.length; i++) {
                            assertThat(slice[i]).isEqualTo(MadeFiles.value(i % MadeFiles.NX, i / MadeFiles.NX, k));
                        }
                    });
                }));
    }
}
