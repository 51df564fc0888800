package radiome.extract.roi;

import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.roi.MaskContents;
import radiome.image.Box;
import radiome.image.LabelChoice;
import radiome.image.Mask;
import radiome.image.Scan;
import radiome.io.MaskReader;

/**
 * Voxels of other labels than the ROI's, for an image type that has a label of its own. As in PyRadiomics they are looked for
 * in the ROI's box only, and there are none where resegmentation has left the ROI alone in the mask.
 *
 * @param mask the file
 * @param image name of the image's file, for messages
 * @param found the ROI
 * @param choice that made the ROI
 */
public record Labels(Scan mask, String image, Found found, RoiChoice choice) {
    /**
     * @param measured the ROI as it is measured, perhaps resegmented
     * @param other the label wanted
     * @return voxels of that label in the box of {@code measured}
     * @throws radiome.error.RadiomeException G12 when there are none, D21
     */
    public Mask of(Mask measured, int other, boolean resegmented) {
        if (choice.component().isEmpty() && choice.labels().isOnly(other)) {
            return measured;
        }
        MaskContents contents =
                new MaskContents(mask.source().name(), image, MaskReader.read(mask, LabelChoice.of(other)));
        contents.fault().ifPresent(fault -> {
            throw fault.raise();
        });
        Box box = measured.box();
        return contents.reading()
                .mask()
                .filter(drawn -> !resegmented)
                .flatMap(found.placing())
                .map(placed -> placed.within(box))
                .filter(placed -> placed.count() > 0)
                .orElseThrow(() -> absent(other, resegmented).raise());
    }

    private Fault absent(int other, boolean resegmented) {
        return Fault.of(
                GeometryFault.G12,
                mask.source().name(),
                "An image type asks for label " + other + ", which "
                        + (resegmented
                                ? "is gone: `resegmentRange` leaves " + choice + " only."
                                : "has no voxel in the box of " + choice + "."),
                "take `label` out of `imageType`, or extract each label on its own");
    }
}
