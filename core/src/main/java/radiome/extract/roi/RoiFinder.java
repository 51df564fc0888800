package radiome.extract.roi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.error.RunFault;
import radiome.error.SettingFault;
import radiome.extract.check.Notices;
import radiome.extract.check.grid.Grid;
import radiome.extract.check.placement.Placement;
import radiome.extract.check.placement.RoiInImage;
import radiome.extract.check.placement.Unplaced;
import radiome.extract.check.roi.MaskContents;
import radiome.extract.check.roi.RoiLooks;
import radiome.extract.check.roi.RoiSize;
import radiome.extract.setting.Parameters;
import radiome.extract.setting.Resampling;
import radiome.extract.setting.Setting;
import radiome.image.Mask;
import radiome.image.Pieces;
import radiome.image.Pieces.Piece;
import radiome.image.Scan;
import radiome.image.resample.TargetGrid;
import radiome.io.MaskReader;

/**
 * Brings the ROI of one case to the frame on which it is measured, every check of grids and mask on the way, in the order of
 * group G. PyRadiomics' {@code loadImage} and {@code checkMask}.
 *
 * @param placement how grids are compared
 * @param size which ROIs are too small
 * @param resampling to a grid of another spacing, if asked for
 * @param crop voxels that are kept round the ROI when the image is cropped before filters, if it is
 * @param parameters the parameter file as the user wrote its path
 */
public record RoiFinder(
        Placement placement, RoiSize size, Optional<Resampling> resampling, OptionalInt crop, String parameters) {
    /** As the parameters say. */
    public static RoiFinder of(Parameters parameters, Placement placement) {
        return new RoiFinder(
                placement,
                new RoiSize(
                        parameters.whole(Setting.minimumROIDimensions).orElseThrow(),
                        parameters.whole(Setting.minimumROISize)),
                parameters.resampling(),
                parameters.flag(Setting.preCrop) ? parameters.whole(Setting.padDistance) : OptionalInt.empty(),
                parameters.file());
    }

    /**
     * @param choice which voxels of the mask are the ROI
     * @param notices takes warnings and notes, those of the two headers first
     * @throws radiome.error.RadiomeException G1 to G8, G10 to G16, C2 (a spacing for another number of axes), D21, D25, R6
     */
    public Found find(Scan image, Scan mask, RoiChoice choice, Notices notices) {
        notices.addAll(image.notices());
        notices.addAll(mask.notices());
        Grid maskGrid = Grid.of(mask);
        Grid imageGrid = Grid.of(image);
        boolean same = placement.isSame(maskGrid, imageGrid);
        if (!same) {
            notices.add(Unplaced.fault(mask, image));
        }
        notices.add(placement.compare(maskGrid, imageGrid));
        MaskContents contents =
                new MaskContents(maskGrid.file(), imageGrid.file(), MaskReader.read(mask, choice.labels()));
        notices.add(contents.fault());
        notices.addAll(contents.notices());
        Mask drawn = piece(contents.reading().mask().orElseThrow(), choice, maskGrid.file());
        List<Piece> pieces = Pieces.of(drawn);
        if (!same) {
            notices.add(new RoiInImage(maskGrid, imageGrid).fault(drawn));
        }
        Placed whole = Placed.onImage(maskGrid.geometry(), imageGrid.geometry(), same);
        Placed placed = whole;
        Found.Change change = Found.Change.NONE;
        if (resampling.isPresent()) {
            placed = resampled(resampling.get(), whole, maskGrid, imageGrid, drawn);
            change = Found.Change.INTERPOLATED;
        } else if (crop.isPresent()) { // which corrects the mask unseen
            placed = Placed.onCrop(whole, arrived(whole, drawn, maskGrid.file()), crop.getAsInt());
        } else if (!same) {
            change = Found.Change.CORRECTED;
        }
        Mask roi = arrived(placed, drawn, maskGrid.file());
        notices.add(size.fault(maskGrid.file(), roi));
        boolean corrected = change == Found.Change.CORRECTED;
        notices.addAll(
                new RoiLooks(maskGrid.file()).notices(corrected ? roi : drawn, corrected ? Pieces.of(roi) : pieces));
        return new Found(drawn, pieces.size(), placed.frame(), roi, change, placed.place());
    }

    private static Mask piece(Mask labelled, RoiChoice choice, String file) {
        if (choice.component().isEmpty()) {
            return labelled;
        }
        List<Mask> pieces = Pieces.masks(labelled);
        int number = choice.component().getAsInt();
        if (number > pieces.size()) {
            throw Fault.of(
                            GeometryFault.G12,
                            file,
                            "There is no component " + number + ": the ROI has " + pieces.size()
                                    + " connected piece(s).",
                            "take a component from 1 to " + pieces.size())
                    .measured(pieces.size(), "components")
                    .raise();
        }
        return pieces.get(number - 1);
    }

    private static Mask arrived(Placed placed, Mask drawn, String file) {
        return placed.place()
                .apply(drawn)
                .orElseThrow(() -> RoiSize.vanished(file, drawn).raise());
    }

    /** An image that has the spacing already is not interpolated, only cropped. */
    private Placed resampled(Resampling asked, Placed whole, Grid mask, Grid image, Mask drawn) {
        int dimensions = mask.geometry().dimensions();
        if (asked.spacing().size() != dimensions) {
            throw Fault.of(
                            SettingFault.C2,
                            parameters,
                            "resampledPixelSpacing: expected " + dimensions + " numbers for the " + dimensions
                                    + "-D image " + image.file() + ", found "
                                    + asked.spacing().size() + ".",
                            "write one spacing in mm an axis, 0 to keep the mask's")
                    .at(Level.ERROR)
                    .raise();
        }
        TargetGrid target = new TargetGrid(mask.geometry(), drawn.box(), asked.spacing(), asked.pad());
        if (target.isSpacingOf(image.geometry())) {
            return Placed.onCrop(whole, arrived(whole, drawn, mask.file()), asked.pad());
        }
        double most = Math.min(Integer.MAX_VALUE - 8, Runtime.getRuntime().maxMemory() / 4 / Double.BYTES);
        if (target.voxels() > most) {
            throw Fault.of(
                            RunFault.R6,
                            image.file(),
                            String.format(
                                    java.util.Locale.ROOT,
                                    "Resampling would make %.3g voxels round the ROI, and more than %.3g take over a "
                                            + "quarter of the memory that Java was given.",
                                    target.voxels(),
                                    most),
                            "set a larger `resampledPixelSpacing`, or give Java more memory (`RADIOME_OPTS=-Xmx8g`)")
                    .measured(target.voxels(), "voxels")
                    .raise();
        }
        return Placed.onGrid(mask.geometry(), image.geometry(), target.geometry(), asked.interpolation());
    }
}
