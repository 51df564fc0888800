package radiome.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import radiome.app.Console;
import radiome.app.ExitCode;
import radiome.app.extract.OutputOptions;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.extract.LabelResampling;
import radiome.image.Volume;
import radiome.io.Formats;
import radiome.io.NiftiWriter;
import radiome.io.NrrdWriter;
import radiome.source.Source;

/** Puts a mask onto the grid of an image. */
@Command(
        description = {
            "Write a mask on the grid of an image: each image voxel takes the label of the mask voxel",
            "nearest to it in space. Labels become whole numbers; nothing is interpolated."
        })
public final class Resample implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "MASK", description = "The mask; all its labels are kept.")
    private Path mask = Path.of("");

    @Option(names = "--like", required = true, paramLabel = "IMAGE", description = "The image whose grid is wanted.")
    private Path like = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write: .nii, .nii.gz or .nrrd. Default: NAME_like.nii.gz in the current folder.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Overwrite the file.")
    private boolean force;

    public Resample(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String name = String.valueOf(mask.getFileName()).replaceFirst("(\\.nii)?(\\.gz)?$|\\.[^.]+$", "");
        Path target = out != null ? out : Path.of(name + "_like.nii.gz");
        String lower = target.toString().toLowerCase(Locale.ROOT);
        boolean isNrrd = lower.endsWith(".nrrd");
        if (!isNrrd && !lower.endsWith(".nii") && !lower.endsWith(".nii.gz")) {
            throw Fault.of(
                            SettingFault.C4,
                            target.toString(),
                            "The ending says no format that is written here.",
                            "`-o NAME.nii.gz`, `-o NAME.nii` or `-o NAME.nrrd`")
                    .raise();
        }
        OutputOptions.refuseOverwriting(target, force);
        Volume labels = LabelResampling.of(
                Formats.open(Source.of(mask)), Formats.open(Source.of(like)).geometry());
        if (isNrrd) {
            NrrdWriter.write(target, labels, labels.type());
        } else {
            NiftiWriter.write(target, labels, labels.type(), "radiome resample");
        }
        console.say("written: " + target);
        return ExitCode.DONE;
    }
}
