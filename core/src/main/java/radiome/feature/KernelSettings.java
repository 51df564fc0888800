package radiome.feature;

import java.util.OptionalInt;

/**
 * The settings of voxel maps; names and defaults are PyRadiomics'.
 *
 * @param kernelRadius in voxels, at least 1: features of a voxel come from the cube of 2 x radius + 1 voxels about it
 * @param maskedKernel whether only voxels of the ROI count
 * @param initValue of voxels outside the ROI
 * @param voxelBatch how many voxels are taken together, at least 1; empty for all. It matters where a direction holds no
 *     pair: {@link VoxelMaps}
 */
public record KernelSettings(int kernelRadius, boolean maskedKernel, double initValue, OptionalInt voxelBatch) {
    /** PyRadiomics' defaults. */
    public static final KernelSettings DEFAULT = new KernelSettings(1, true, 0, OptionalInt.empty());
}
