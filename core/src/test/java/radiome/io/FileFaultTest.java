package radiome.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import radiome.error.Fault;
import radiome.error.FileFault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.RunFault;
import radiome.image.PixelType;
import radiome.source.Source;

/** D20 to D25 as a user meets them: code, file name and fix; and that a good file beside is read. */
class FileFaultTest {
    private static final byte[] VOXELS = MadeFiles.voxels(PixelType.INT16, ByteOrder.LITTLE_ENDIAN);

    @ParameterizedTest
    @EnumSource(FileFault.class)
    void everyCodeIsExplained(FileFault code) {
        assertThat(code.explanation().meaning()).endsWith(".");
        assertThat(code.explanation().why()).endsWith(".");
        assertThat(code.explanation().whatToDo()).startsWith("1. ").endsWith(".");
        assertThat(code.explanation().howFound()).endsWith(".");
    }

    @Test
    void aWebPageIsCalledOne() {
        Fault fault = refused("scan.nii.gz", MadeFiles.ascii("<!DOCTYPE html>\n<html>Please log in</html>"));
        assertThat(fault.code()).isEqualTo(FileFault.D20);
        assertThat(fault.file()).isEqualTo("scan.nii.gz");
        assertThat(fault.what()).contains("a web page");
        assertThat(fault.fix()).contains("fetch the file again");
    }

    @Test
    void otherContentIsNamed() {
        assertThat(refused("a.nii", new byte[0]).what()).contains("empty", "0 bytes");
        assertThat(refused("a.nii", MadeFiles.ascii("version https://git-lfs.github.com/spec/v1\n"))
                        .what())
                .contains("Git LFS pointer");
        assertThat(refused("a.nii", new byte[] {'P', 'K', 3, 4, 20, 0}).what()).contains("a zip archive");
        assertThat(refused("a.nii", MadeFiles.ascii("id,age\n1,52\n")).what()).contains("a text file");
        byte[] dicom = new byte[200];
        System.arraycopy(MadeFiles.ascii("DICM"), 0, dicom, 128, 4);
        assertThat(refused("a.nii", dicom).what()).contains("DICOM comes with a later version");
        assertThat(refused("a.nii.gz", MadeFiles.gzip(dicom)).what()).contains("gzip", "DICOM");
    }

    @Test
    void knownContentUnderAnotherNameIsReadAndNoted() {
        byte[] nrrd = MadeFiles.file("raw.nrrd");
        Fault note = Formats.open(Source.of("scan.nii", nrrd)).notices().get(0);
        assertThat(note.code()).isEqualTo(FileFault.D20);
        assertThat(note.level()).isEqualTo(Level.NOTE);
        assertThat(note.what()).contains("promises NIfTI", "is NRRD");
        byte[] packed = MadeFiles.file("big.nii.gz");
        assertThat(Formats.open(Source.of("scan.nii", packed)).notices().get(0).what())
                .contains("NIfTI in gzip");
        assertThat(Formats.open(Source.of("scan", packed)).notices()).isEmpty();
    }

    @Test
    void aCutFileTellsExpectedAndFoundBytes() {
        byte[] whole = MadeFiles.file("little.nii");
        Fault fault = refused("cut.nii", Arrays.copyOf(whole, whole.length - 7));
        assertThat(fault.code()).isEqualTo(FileFault.D21);
        assertThat(fault.file()).isEqualTo("cut.nii");
        assertThat(fault.what()).contains("5 x 4 x 3 voxels", "120 bytes from byte 352", "465");
        assertThat(fault.measured()).isEqualTo(120);
        assertThat(fault.fix()).contains("copy the file again", "compare the sizes");
    }

    @Test
    void aWrongChecksumIsFound() {
        byte[] bytes = MadeFiles.file("big.nii.gz");
        bytes[bytes.length - 6] ^= 1; // in the checksum
        assertThat(refused("crc.nii.gz", bytes).what()).contains("checksum");
    }

    @Test
    void aMissingDataFileIsNamed() {
        Fault fault = refused("lonely.nhdr", MadeFiles.file("detached.nhdr"));
        assertThat(fault.code()).isEqualTo(FileFault.D21);
        assertThat(fault.file()).isEqualTo("lonely.nhdr");
        assertThat(fault.what()).contains("detached.dat", "missing");
    }

    @Test
    void bytesBehindTheVoxelsAreNoted() {
        byte[] more = MadeFiles.join(MadeFiles.file("little.nii"), new byte[600]);
        Fault note = Formats.open(Source.of("more.nii", more)).notices().get(0);
        assertThat(note.code()).isEqualTo(FileFault.D21);
        assertThat(note.level()).isEqualTo(Level.NOTE);
        assertThat(note.what()).contains("600 bytes");
    }

    @Test
    void anImpossibleHeaderTellsFieldAndValue() {
        Fault fault = refusedNifti(b -> b.putFloat(80, 0));
        assertThat(fault.code()).isEqualTo(FileFault.D22);
        assertThat(fault.file()).isEqualTo("made.nii");
        assertThat(fault.what()).contains("pixdim[1] is 0.0");
        assertThat(fault.fix()).contains("ITK-SNAP", "3D Slicer", "fslorient");
    }

    @Test
    void aDataFileOutsideTheFolderIsNotOpened() {
        Map<String, byte[]> folder = new TreeMap<>();
        folder.put("h.nhdr", MadeFiles.nrrd("short", "raw", "data file: ../secret.raw\n"));
        folder.put("../secret.raw", VOXELS);
        RadiomeException e =
                catchThrowableOfType(RadiomeException.class, () -> Formats.open(new FolderSource(folder, "h.nhdr")));
        assertThat(e.fault().code()).isEqualTo(FileFault.D22);
        assertThat(e.fault().what()).contains("../secret.raw", "outside");
    }

    @Test
    void severalTimePointsAreCounted() {
        Fault fault = refusedNifti(b -> b.putShort(40, (short) 4).putShort(48, (short) 3));
        assertThat(fault.code()).isEqualTo(FileFault.D23);
        assertThat(fault.file()).isEqualTo("made.nii");
        assertThat(fault.what()).contains("4-D", "3 volumes");
        assertThat(fault.fix()).contains("one volume");
    }

    @Test
    void severalComponentsAskForAChannel() {
        Fault fault = refusedNifti(b -> b.putShort(40, (short) 5).putShort(50, (short) 3));
        assertThat(fault.code()).isEqualTo(FileFault.D23);
        assertThat(fault.what()).contains("3 values");
        assertThat(fault.fix()).contains("`label_channel: n`", "0 to 2");
    }

    @Test
    void scalingAndUnitsAreTold() {
        Fault scaled = noticed(b -> b.putFloat(112, 2.5f).putFloat(116, -7));
        assertThat(scaled.code()).isEqualTo(FileFault.D24);
        assertThat(scaled.level()).isEqualTo(Level.NOTE);
        assertThat(scaled.file()).isEqualTo("made.nii");
        assertThat(scaled.what()).contains("times 2.5 plus -7.0");
        assertThat(scaled.fix()).isNotBlank();
        Fault metre = noticed(b -> b.put(123, (byte) 1));
        assertThat(metre.code()).isEqualTo(FileFault.D24);
        assertThat(metre.level()).isEqualTo(Level.WARNING);
        assertThat(metre.what()).contains("metre", "1000");
        assertThat(noticed(b -> b.putFloat(112, 0).putFloat(116, 3)).what()).contains("not scaled", "not added");
    }

    @Test
    void anUnknownPlaceIsAWarning() {
        Fault fault = noticed(b -> b.putShort(254, (short) 0));
        assertThat(fault.code()).isEqualTo(FileFault.D25);
        assertThat(fault.level()).isEqualTo(Level.WARNING);
        assertThat(fault.file()).isEqualTo("made.nii");
        assertThat(fault.what()).contains("sform_code and qform_code are 0");
        assertThat(fault.fix()).contains("export", "orientation");
    }

    @Test
    void anAnalyzeHeaderIsRefusedByName() {
        Fault fault = refusedNifti(b -> b.putInt(344, 0));
        assertThat(fault.code()).isEqualTo(FileFault.D25);
        assertThat(fault.level()).isEqualTo(Level.ERROR);
        assertThat(fault.what()).contains("Analyze 7.5", "which side is left");
    }

    @Test
    void aFileThatIsNotThereIsNoDamagedFile() {
        RadiomeException e = catchThrowableOfType(
                RadiomeException.class, () -> Formats.open(new FolderSource(Map.of(), "absent.nii")));
        assertThat(e.fault().code()).isEqualTo(RunFault.R4);
        assertThat(e.fault().file()).isEqualTo("absent.nii");
        assertThat(e.fault().fix()).contains("check that the path is right");
    }

    private static Fault refused(String name, byte[] bytes) {
        return catchThrowableOfType(
                        RadiomeException.class,
                        () -> Formats.open(Source.of(name, bytes)).statistics())
                .fault();
    }

    private static Fault refusedNifti(Consumer<ByteBuffer> change) {
        return refused("made.nii", made(change));
    }

    private static Fault noticed(Consumer<ByteBuffer> change) {
        return Formats.open(Source.of("made.nii", made(change))).notices().get(0);
    }

    private static byte[] made(Consumer<ByteBuffer> change) {
        ByteBuffer header = MadeFiles.nifti1(ByteOrder.LITTLE_ENDIAN, PixelType.INT16, true);
        change.accept(header);
        return MadeFiles.join(MadeFiles.bytes(header), VOXELS, VOXELS, VOXELS);
    }
}
