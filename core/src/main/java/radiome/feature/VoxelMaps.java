package radiome.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import radiome.feature.formula.Family;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.Interruption;
import radiome.feature.region.RegionOfInterest;
import radiome.image.Mask;
import radiome.image.Volume;

/**
 * Maps of features: for each voxel of an ROI the features of the kernel about it, PyRadiomics' voxel mode. Grey levels come
 * from one binning of all voxels that count.
 *
 * <p>As in PyRadiomics a kernel that holds no pair of voxels in a direction has NaN for JointAverage, and MCC keeps
 * {@link KernelSettings#initValue} in all voxels of a batch that has such a kernel; other features leave the direction out.
 *
 * <p>A kernel of 27 voxels has too few pairs for sliding sums to pay: the formulas cost more than the counting. Values do not
 * depend on the number of threads. Memory: a map a feature, and a kernel a thread.
 */
public final class VoxelMaps {
    private static final String JOINT_AVERAGE = "JointAverage";
    private static final String MCC = "MCC";

    private final Kernels kernels;
    private final KernelSettings settings;
    private final int voxels;

    /**
     * @param image on the ROI's box grown by the kernel's radius and cut at the image's border: the map's grid
     * @param roi on the same box
     * @param ofClasses settings of the families
     * @throws radiome.error.RadiomeException G20, G21 as {@link RegionOfInterest#greyLevels}
     */
    public VoxelMaps(Volume image, Mask roi, FeatureSettings ofClasses, KernelSettings settings) {
        this.settings = settings;
        this.voxels = image.values().length;
        boolean[] all = new boolean[voxels];
        Arrays.fill(all, true);
        Mask counting = settings.maskedKernel() ? roi : new Mask(roi.whole(), roi.box(), all);
        this.kernels = new Kernels(new RegionOfInterest(image, counting, ofClasses), roi, settings.kernelRadius());
    }

    /**
     * The maps of some features of a family.
     *
     * @param family one that sees grey values
     * @param chosen names out of {@link Family#features} and {@link Family#deprecated}
     * @param threads at least 1
     * @return one map a name on the map's grid, x fastest; {@code initValue} outside the ROI
     * @throws radiome.error.RadiomeException G16 when no texture direction fits into the map
     * @throws CancellationException when the thread is interrupted
     */
    public List<double[]> of(Family family, List<String> chosen, int threads) {
        List<double[]> maps = new ArrayList<>();
        for (int f = 0; f < chosen.size(); f++) {
            double[] map = new double[voxels];
            Arrays.fill(map, settings.initValue());
            maps.add(map);
        }
        int batch = settings.voxelBatch().orElse(Integer.MAX_VALUE);
        for (int from = 0; from < kernels.count(); from += Math.min(batch, kernels.count() - from)) {
            int to = from + Math.min(batch, kernels.count() - from);
            Interruption.check();
            batch(family, chosen, from, to, maps, threads);
        }
        return maps;
    }

    private void batch(Family family, List<String> chosen, int from, int to, List<double[]> maps, int threads) {
        int average = family.name().equals("glcm") ? chosen.indexOf(JOINT_AVERAGE) : -1;
        int correlation = family.name().equals("glcm") ? chosen.indexOf(MCC) : -1;
        if (average < 0 && correlation < 0) {
            values(family, chosen, from, to, maps, threads);
            return;
        }
        EmptyDirections empty = new EmptyDirections(kernels, from, to);
        List<String> wanted = new ArrayList<>(chosen);
        List<double[]> filled = new ArrayList<>(maps);
        if (correlation >= 0 && empty.anyEmpty()) {
            wanted.remove(correlation);
            filled.remove(correlation);
        }
        values(family, wanted, from, to, filled, threads);
        for (int n = from; n < to && average >= 0; n++) {
            if (empty.hasEmpty(n - from)) {
                maps.get(average)[kernels.position(n)] = Double.NaN;
            }
        }
    }

    /** Each thread takes a stretch of the voxels; none writes where another does. */
    private void values(Family family, List<String> chosen, int from, int to, List<double[]> maps, int threads) {
        int stretches = Math.max(1, Math.min(threads, to - from));
        ExecutorService pool = Executors.newFixedThreadPool(stretches);
        try {
            List<Future<?>> parts = new ArrayList<>();
            for (int s = 0; s < stretches; s++) {
                int first = from + (int) ((long) (to - from) * s / stretches);
                int end = from + (int) ((long) (to - from) * (s + 1) / stretches);
                parts.add(pool.submit(() -> stretch(family, chosen, first, end, maps)));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException stop = new CancellationException("the maps were interrupted");
            stop.initCause(e);
            throw stop;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private void stretch(Family family, List<String> chosen, int first, int end, List<double[]> maps) {
        for (int n = first; n < end; n++) {
            Interruption.check();
            double[] values = family.values(kernels.at(n), chosen);
            for (int f = 0; f < values.length; f++) {
                maps.get(f)[kernels.position(n)] = values[f];
            }
        }
    }
}
