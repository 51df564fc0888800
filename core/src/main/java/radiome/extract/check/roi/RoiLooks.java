package radiome.extract.check.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.Figures;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Pieces.Piece;

/**
 * What a person should look at in an ROI that is taken: G17 (looks inverted), G18 (stray voxels). Warnings.
 *
 * @param file of the mask as the user wrote it
 */
public record RoiLooks(String file) {
    private static final double INVERTED_SHARE = 0.5;
    private static final int SMALL_PIECE = 10;
    private static final int SLICES_SHOWN = 10;

    /**
     * @param roi on the image's grid
     * @param pieces its connected pieces, the largest first
     */
    public List<Fault> notices(Mask roi, List<Piece> pieces) {
        List<Fault> notices = new ArrayList<>();
        Geometry whole = roi.whole();
        double share = roi.count() / (double) whole.voxels();
        if (share > INVERTED_SHARE && roi.box().equals(whole.box())) {
            notices.add(Fault.of(
                            GeometryFault.G17,
                            file,
                            "The mask looks inverted: " + Figures.of(100 * share)
                                    + " % of the image is in the ROI and it touches every face.",
                            "set `label:` to that of the lesion; if the whole image is meant, nothing")
                    .measured(100 * share, "%"));
        }
        int smallest = pieces.get(pieces.size() - 1).voxels();
        if (pieces.size() > 1 && smallest < SMALL_PIECE) {
            notices.add(stray(roi, pieces));
        }
        return notices;
    }

    private Fault stray(Mask roi, List<Piece> pieces) {
        Set<Integer> slices = new TreeSet<>();
        int small = 0;
        for (Piece piece : pieces) {
            if (piece.voxels() < SMALL_PIECE) {
                small++;
                for (int z = piece.firstSlice(); z <= piece.lastSlice(); z++) {
                    slices.add(z + 1);
                }
            }
        }
        List<String> shown =
                slices.stream().limit(SLICES_SHOWN).map(String::valueOf).toList();
        double largest = 100.0 * pieces.get(0).voxels() / roi.count();
        return Fault.of(
                        GeometryFault.G18,
                        file,
                        "The ROI is in " + pieces.size() + " pieces, the largest with " + Figures.of(largest)
                                + " % of it; "
                                + small + (small == 1 ? " has" : " have") + " fewer than 10 voxels, in slice "
                                + String.join(", ", shown) + (slices.size() > SLICES_SHOWN ? ", ..." : "")
                                + " (counted from 1).",
                        "clean the mask if these are stray voxels: they count in every feature")
                .measured(pieces.size(), "pieces");
    }
}
