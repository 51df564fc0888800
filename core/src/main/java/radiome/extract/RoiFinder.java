package radiome.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.extract.check.Grid;
import radiome.extract.check.MaskContents;
import radiome.extract.check.Placement;
import radiome.extract.check.RoiInImage;
import radiome.extract.check.RoiLooks;
import radiome.extract.check.RoiSize;
import radiome.extract.check.Unplaced;
import radiome.image.Mask;
import radiome.image.Pieces;
import radiome.image.Pieces.Piece;
import radiome.image.Scan;
import radiome.image.resample.Nearest;
import radiome.io.MaskReader;

/**
 * Brings the ROI of one case to the image's grid, every check of grids and mask on the way, in the order of group G.
 *
 * @param placement how grids are compared
 * @param size which ROIs are too small
 */
record RoiFinder(Placement placement, RoiSize size) {
    /**
     * What was found.
     *
     * @param drawn the ROI on the mask's own grid
     * @param drawnPieces its connected pieces
     * @param roi the ROI on the image's grid
     * @param pieces its connected pieces
     * @param corrected whether the two grids differ
     * @param notices warnings and notes, those of the two headers first
     */
    record Found(Mask drawn, int drawnPieces, Mask roi, int pieces, boolean corrected, List<Fault> notices) {}

    /**
     * @param label of the ROI's voxels
     * @throws radiome.error.RadiomeException G1 to G8, G10 to G16, D21, D25, R6
     */
    Found find(Scan image, Scan mask, int label) {
        List<Fault> notices = new ArrayList<>(image.notices());
        notices.addAll(mask.notices());
        Grid maskGrid = Grid.of(mask);
        Grid imageGrid = Grid.of(image);
        boolean corrected = !placement.isSame(maskGrid, imageGrid);
        if (corrected) {
            raiseOrNote(Unplaced.fault(mask, image), notices);
        }
        raiseOrNote(placement.compare(maskGrid, imageGrid), notices);
        MaskContents contents = new MaskContents(maskGrid.file(), imageGrid.file(), MaskReader.read(mask, label));
        raiseOrNote(contents.fault(), notices);
        notices.addAll(contents.notices());
        Mask drawn = contents.reading().mask().orElseThrow();
        List<Piece> drawnPieces = Pieces.of(drawn);
        Mask roi = corrected
                ? corrected(drawn, maskGrid, imageGrid, notices)
                : new Mask(image.geometry(), drawn.box(), drawn.inside());
        raiseOrNote(size.fault(maskGrid.file(), roi), notices);
        List<Piece> pieces = corrected ? Pieces.of(roi) : drawnPieces;
        notices.addAll(new RoiLooks(maskGrid.file()).notices(roi, pieces));
        return new Found(drawn, drawnPieces.size(), roi, pieces.size(), corrected, notices);
    }

    private static Mask corrected(Mask drawn, Grid mask, Grid image, List<Fault> notices) {
        raiseOrNote(new RoiInImage(mask, image).fault(drawn), notices);
        return new Nearest(mask.geometry(), image.geometry())
                .place(drawn)
                .orElseThrow(() -> RoiSize.vanished(mask.file(), drawn).raise());
    }

    /** An error ends the case; a warning or note goes along with its values. */
    static void raiseOrNote(Optional<Fault> fault, List<Fault> notices) {
        fault.ifPresent(f -> {
            if (f.level() == Level.ERROR || f.level() == Level.STOP) {
                throw f.raise();
            }
            notices.add(f);
        });
    }
}
