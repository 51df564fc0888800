package radiome.app.extract;

import java.nio.file.Path;
import radiome.extract.ImageListener;
import radiome.feature.region.RegionOfInterest;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Volume;
import radiome.io.NrrdWriter;

/**
 * Writes the images and masks that a case's features are computed on: {@code image.nrrd}, {@code mask.nrrd},
 * {@code resegmented-mask.nrrd}, {@code wavelet-LLH.nrrd}, {@code wavelet-LLH-levels.nrrd}, each as far as it is in memory
 * and in its own pixel type.
 *
 * @param folder of the case; made with the first file
 */
record SavedImages(Path folder) implements ImageListener {
    @Override
    public void image(String name, Volume image) {
        NrrdWriter.write(Folders.made(folder).resolve(name + ".nrrd"), image, image.type());
    }

    @Override
    public void levels(String name, RegionOfInterest region) {
        image(name + "-levels", region.levelImage());
    }

    @Override
    public void mask(String name, Mask mask) {
        boolean[] inside = mask.inside();
        double[] voxels = new double[inside.length];
        for (int at = 0; at < voxels.length; at++) {
            voxels[at] = inside[at] ? 1 : 0;
        }
        image(name, new Volume(mask.geometry(), PixelType.UINT8, voxels));
    }
}
