package radiome.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.error.Fault;
import radiome.error.FileFault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.extract.roi.RoiChoice;
import radiome.extract.setting.ParameterFile;
import radiome.extract.setting.Parameters;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Volume;
import radiome.io.NiftiWriter;
import radiome.source.Source;

class ExtractorTest {
    @TempDir
    Path folder;

    private final Extractor extractor = Extractor.of(Parameters.standard());

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.createDirectories(folder.resolve("masks"));
    }

    @Test
    void columnsAreThoseOfTheResult() {
        CaseResult result = extractor.extract(Sample.good(1).write(folder, "p"));
        assertThat(List.copyOf(result.features().keySet())).isEqualTo(extractor.columns());
        assertThat(result.id()).isEqualTo("p");
        assertThat(result.sequence()).isEqualTo("T1C");
        assertThat(result.nanReasons()).isEmpty();
        double volume = feature(result, "original_shape_VoxelVolume");
        assertThat(result.roi().volumeMm3()).isCloseTo(volume, Offset.offset(1e-9));
        assertThat(result.diagnostics()).containsEntry("diagnostics_Image-original_Size", "(24, 20, 12)");
    }

    @Test
    void aLabelOfTheCaseWinsOverThatOfTheParameters() {
        Sample sample = Sample.good(1).withLabels(PixelType.UINT8, v -> 4 * v);
        CaseInput input = sample.write(folder, "p");
        CaseInput four = CaseInput.of("p", "", input.image(), input.mask()).with(RoiChoice.label(4));
        CaseResult expected =
                Extractor.of(Parameters.standard().with("label", "4")).extract(input);
        assertThat(extractor.extract(four).features()).isEqualTo(expected.features());
        assertThatThrownBy(() -> extractor.extract(input)).hasMessageContaining("`label: 4`");
    }

    @Test
    void noticesOfTheFilesGoAlongToldOfTheCase() {
        Sample sample = Sample.good(1).withRoi(true, new int[] {0, 0, 0});
        CaseResult result = extractor.extract(sample.write(folder, "p"));
        assertThat(result.notices())
                .isNotEmpty()
                .allMatch(f -> f.patient().equals("p") && f.sequence().equals("T1C"));
    }

    @Test
    void anErrorKeepsItsCauseAndIsToldOfTheCase() {
        CaseInput input = Sample.good(1).withMaskOrigin(0, 0, 3).write(folder, "p");
        assertThatThrownBy(() -> extractor.extract(input)).isInstanceOfSatisfying(RadiomeException.class, e -> {
            Fault fault = e.fault();
            assertThat(fault.patient()).isEqualTo("p");
            assertThat(fault.sequence()).isEqualTo("T1C");
            assertThat(fault.toString()).startsWith("error G3  patient p, T1C: masks/p.nrrd");
        });
    }

    /** One file that does not say where it lies beside one that does. */
    @Test
    void aMaskWithoutItsPlaceIsRefusedUnlessItLiesAsTheImage() throws IOException {
        Sample sample = Sample.good(1);
        Path image = folder.resolve("image.nii");
        Path mask = folder.resolve("mask.nii");
        NiftiWriter.write(image, sample.image(), PixelType.INT16, "");
        NiftiWriter.write(mask, sample.mask(), PixelType.UINT8, "");
        CaseInput input = CaseInput.of("p", "", Source.of(image, "image.nii"), Source.of(mask, "mask.nii"));
        double energy = feature(extractor.extract(input), "original_firstorder_Energy");

        withoutPlace(mask);
        assertThatThrownBy(() -> extractor.extract(input)).isInstanceOfSatisfying(RadiomeException.class, e -> {
            assertThat(e.fault().code()).isEqualTo(FileFault.D25);
            assertThat(e.fault().level()).isEqualTo(Level.ERROR);
            assertThat(e.fault().file()).isEqualTo("mask.nii");
            assertThat(e.fault().what()).contains("The image says where it lies");
            assertThat(e.fault().fix()).contains("export");
        });

        withoutPlace(image);
        CaseResult alike = extractor.extract(input);
        assertThat(alike.features()).containsEntry("original_firstorder_Energy", energy);
        assertThat(alike.notices()).filteredOn(f -> f.code() == FileFault.D25).hasSize(2);
    }

    private static double feature(CaseResult result, String name) {
        return Objects.requireNonNull(result.features().get(name), name);
    }

    /** Sets sform_code and qform_code to 0. */
    private static void withoutPlace(Path nifti) throws IOException {
        byte[] bytes = Files.readAllBytes(nifti);
        Arrays.fill(bytes, 252, 256, (byte) 0);
        Files.write(nifti, bytes);
    }

    @Test
    void anInterruptedThreadLeaves() {
        CaseInput input = Sample.good(1).write(folder, "p");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> extractor.extract(input)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatIsNotBuiltIsRefusedBeforeAnyFileIsOpened() {
        byte[] file = "setting: {resampledPixelSpacing: [1, 1, 1], interpolator: sitkHammingWindowedSinc}"
                .getBytes(StandardCharsets.UTF_8);
        Parameters parameters = ParameterFile.read(Source.of("p.yaml", file)).orThrow();
        assertThatThrownBy(() -> Extractor.of(parameters))
                .hasMessageContaining("sitkHammingWindowedSinc")
                .hasMessageContaining("C3");
    }

    @Test
    void aClassWithoutValuesIsNotedWhereTheFileNamesIt() {
        CaseInput input = Sample.good(1).write(folder, "p");
        assertThat(extracted("featureClass: {shape2D: null, firstorder: [Mean]}", input)
                        .notices())
                .filteredOn(notice -> notice.what().contains("shape2D"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.what()).contains("force2D"));
        CaseResult byDefault = extracted("setting: {binWidth: 5}", input);
        assertThat(byDefault.notices()).noneMatch(notice -> notice.what().contains("shape2D"));
        assertThat(byDefault.features()).hasSize(107);
    }

    private static CaseResult extracted(String parameters, CaseInput input) {
        byte[] file = parameters.getBytes(StandardCharsets.UTF_8);
        return Extractor.of(ParameterFile.read(Source.of("p.yaml", file)).orThrow())
                .extract(input);
    }

    /** Neither normalize nor additionalInfo: the whole image has no say in any number. */
    @Test
    void ofAnUncompressedImageOnlyTheBoxIsRead() {
        Sample sample = Sample.good(1);
        CaseInput written = sample.write(folder, "p");
        Volume tall = tall(sample.image());
        CountingSource image = new CountingSource(Source.of("tall.nrrd", raw(tall)), new AtomicLong());
        Sample tallMask = sample.withMask(tall(sample.mask()), PixelType.UINT8);
        CaseInput input =
                CaseInput.of("p", "", image, tallMask.write(folder, "tall").mask());

        CaseResult whole = extractor.extract(input);
        long all = image.bytes.getAndSet(0);
        CaseResult part = Extractor.of(Parameters.standard().with("additionalInfo", "false"))
                .extract(input);

        assertThat(part.features())
                .isEqualTo(whole.features())
                .isEqualTo(extractor.extract(written).features());
        assertThat(all).isGreaterThan(2 * tall.geometry().voxels());
        assertThat(image.bytes.get()).isLessThan(all / 2);
    }

    /** With many empty slices above. */
    private static Volume tall(Volume volume) {
        Geometry g = volume.geometry();
        Geometry tall = new Geometry(3, g.nx(), g.ny(), g.nz() + 600, g.spacing(), g.origin(), g.direction());
        double[] values = new double[Math.toIntExact(tall.voxels())];
        System.arraycopy(volume.values(), 0, values, 0, volume.values().length);
        return new Volume(tall, volume.type(), values);
    }

    /** As an NRRD file without compression, 16 bit. */
    private static byte[] raw(Volume volume) {
        Geometry g = volume.geometry();
        String header = "NRRD0004\ntype: int16\ndimension: 3\nspace: left-posterior-superior\nsizes: " + g.nx() + " "
                + g.ny() + " "
                + g.nz() + "\nspace directions: (" + g.spacing().x() + ",0,0) (0,"
                + g.spacing().y() + ",0) (0,0,"
                + g.spacing().z() + ")\nkinds: domain domain domain\nendian: little\nencoding: raw\nspace origin: ("
                + g.origin().x() + "," + g.origin().y() + "," + g.origin().z() + ")\n\n";
        ByteBuffer voxels = ByteBuffer.allocate(Math.toIntExact(2 * g.voxels())).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : volume.values()) {
            voxels.putShort((short) value);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(voxels.array());
        return out.toByteArray();
    }

    /** Counts the bytes that are read. */
    private record CountingSource(Source source, AtomicLong bytes) implements Source {
        @Override
        public String name() {
            return source.name();
        }

        @Override
        public long size() {
            return source.size();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public Source sibling(String name) {
            return source.sibling(name);
        }

        @Override
        public SeekableByteChannel open() {
            SeekableByteChannel channel = source.open();
            return new SeekableByteChannel() {
                @Override
                public int read(ByteBuffer target) throws IOException {
                    int n = channel.read(target);
                    bytes.addAndGet(Math.max(0, n));
                    return n;
                }

                @Override
                public int write(ByteBuffer from) throws IOException {
                    return channel.write(from);
                }

                @Override
                public long position() throws IOException {
                    return channel.position();
                }

                @Override
                public SeekableByteChannel position(long to) throws IOException {
                    channel.position(to);
                    return this;
                }

                @Override
                public long size() throws IOException {
                    return channel.size();
                }

                @Override
                public SeekableByteChannel truncate(long to) throws IOException {
                    channel.truncate(to);
                    return this;
                }

                @Override
                public boolean isOpen() {
                    return channel.isOpen();
                }

                @Override
                public void close() throws IOException {
                    channel.close();
                }
            };
        }
    }
}
