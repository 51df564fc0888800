package radiome.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.error.FileFault;
import radiome.error.RadiomeException;
import radiome.error.RunFault;
import radiome.image.Box;
import radiome.image.PixelType;
import radiome.image.Scan;
import radiome.source.Source;

/** Files that are larger than memory, that fail while they are read, or that change meanwhile. */
class TroubledSourcesTest {
    private static final int SIDE = 30_000;

    @Test
    void aFileLargerThanMemoryGivesItsBoxes() {
        Scan scan = Formats.open(new Vast());
        assertThat(scan.geometry().voxels()).isEqualTo((long) SIDE * SIDE * SIDE);
        assertThat(scan.read(new Box(SIDE - 2, SIDE - 1, SIDE - 1, 2, 1, 1)).values())
                .containsExactly(0, 0);
    }

    @Test
    void moreThanAQuarterOfTheMemoryIsRefusedBeforeItIsAskedFor() {
        Scan scan = Formats.open(new Vast());
        assertThatThrownBy(() -> scan.read(scan.geometry().box())).isInstanceOfSatisfying(RadiomeException.class, e -> {
            assertThat(e.fault().code()).isEqualTo(RunFault.R6);
            assertThat(e.fault().file()).isEqualTo("vast.nii");
            assertThat(e.fault().fix()).contains("-Xmx");
        });
        assertThatThrownBy(() -> scan.readWithStatistics(scan.geometry().box())).isInstanceOf(RadiomeException.class);
        assertThatThrownBy(() -> scan.slices((z, slice) -> {})).isInstanceOf(RadiomeException.class);
    }

    @Test
    void aBoxThatLeavesTheImageIsAMistakeOfTheCaller() {
        Scan scan = Formats.open(new Vast());
        assertThatThrownBy(() -> scan.read(new Box(SIDE - 1, 0, 0, 2, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scan.read(new Box(0, 0, 0, 0, 1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFailingDiskIsNoDamagedFile() {
        Vast disk = new Vast();
        Scan scan = Formats.open(disk);
        disk.fails = true;
        for (Runnable reading :
                new Runnable[] {() -> scan.read(new Box(1, 1, 1, 1, 1, 1)), scan::statistics, () -> Formats.open(disk)
                }) {
            assertThatThrownBy(reading::run)
                    .isInstanceOfSatisfying(
                            RadiomeException.class,
                            e -> assertThat(e.fault().code()).isEqualTo(RunFault.R4))
                    .hasMessageContaining("no medium");
        }
    }

    @Test
    void anInterruptedThreadStops() {
        Scan scan = Formats.open(new Vast());
        Thread.currentThread().interrupt();
        assertThatThrownBy(scan::statistics).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anInterruptedThreadStopsAtARealFile(@TempDir Path folder) throws IOException {
        byte[] bytes = MadeFiles.file("gzip.nrrd");
        Scan scan = Formats.open(Source.of(Files.write(folder.resolve("a.nrrd"), bytes)));
        Thread.currentThread().interrupt();
        assertThatThrownBy(scan::statistics).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aFileThatShrinksAfterItWasOpenedIsRefused(@TempDir Path folder) throws IOException {
        byte[] bytes = MadeFiles.file("little.nii");
        Path file = Files.write(folder.resolve("a.nii"), bytes);
        Scan scan = Formats.open(Source.of(file));
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertThatThrownBy(() -> scan.read(scan.geometry().box())).isInstanceOfSatisfying(RadiomeException.class, e -> {
            assertThat(e.fault().code()).isEqualTo(FileFault.D21);
            assertThat(e.fault().file()).isEqualTo(file.toString());
        });
    }

    /** 27 million million voxels of 0 behind a NIfTI header, which no disk holds. */
    private static final class Vast implements Source {
        private final byte[] header;
        private boolean fails;

        Vast() {
            ByteBuffer b = MadeFiles.nifti1(ByteOrder.LITTLE_ENDIAN, PixelType.UINT8, true);
            for (int axis = 0; axis < 3; axis++) {
                b.putShort(42 + 2 * axis, (short) SIDE);
            }
            header = MadeFiles.bytes(b);
        }

        @Override
        public String name() {
            return "vast.nii";
        }

        @Override
        public long size() {
            return header.length + (long) SIDE * SIDE * SIDE;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public Source sibling(String name) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public SeekableByteChannel open() {
            return new Channel();
        }

        private final class Channel implements SeekableByteChannel {
            private long position;

            @Override
            public int read(ByteBuffer target) throws IOException {
                if (fails) {
                    throw new IOException("no medium");
                }
                int n = target.remaining();
                for (int i = 0; i < n; i++, position++) {
                    target.put(position < header.length ? header[(int) position] : 0);
                }
                return n;
            }

            @Override
            public int write(ByteBuffer source) {
                throw new UnsupportedOperationException();
            }

            @Override
            public long position() {
                return position;
            }

            @Override
            public SeekableByteChannel position(long newPosition) {
                position = newPosition;
                return this;
            }

            @Override
            public long size() {
                return Vast.this.size();
            }

            @Override
            public SeekableByteChannel truncate(long size) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void close() {
                // nothing is held
            }
        }
    }
}
