package radiome.filter.wavelet;

import java.util.List;
import radiome.filter.FilterInput;
import radiome.image.Box;

/** From an image to the circles on which it is filtered, and back: the place behind the last voxel holds the first one. */
final class Circles {
    private Circles() {}

    /**
     * The image's voxels on some arcs, x fastest.
     *
     * @param input holds them all
     */
    static double[] samples(FilterInput input, List<Arc> arcs) {
        int[] x = places(input, arcs.get(0), 0);
        int[] y = places(input, arcs.get(1), 1);
        int[] z = places(input, arcs.get(2), 2);
        double[] from = input.voxels().values();
        double[] samples = new double[Block.voxels(arcs)];
        int at = 0;
        for (int k : z) {
            for (int j : y) {
                int line = input.box().nx() * (j + input.box().ny() * k);
                for (int i : x) {
                    samples[at++] = from[line + i];
                }
            }
        }
        return samples;
    }

    /** The samples of a box that lies on the arcs; the array itself where it is all of them. */
    static double[] crop(double[] samples, List<Arc> arcs, Box wanted) {
        if (samples.length == wanted.voxels()) {
            return samples;
        }
        double[] part = new double[Math.toIntExact(wanted.voxels())];
        int x = arcs.get(0).index(wanted.x0());
        for (int k = 0, to = 0; k < wanted.nz(); k++) {
            for (int j = 0; j < wanted.ny(); j++, to += wanted.nx()) {
                int y = arcs.get(1).index(wanted.y0() + j);
                int z = arcs.get(2).index(wanted.z0() + k);
                int from = x + arcs.get(0).size() * (y + arcs.get(1).size() * z);
                System.arraycopy(samples, from, part, to, wanted.nx());
            }
        }
        return part;
    }

    /** Where in the input's box the voxel of each position is. */
    private static int[] places(FilterInput input, Arc arc, int axis) {
        int[] places = new int[arc.size()];
        for (int i = 0; i < places.length; i++) {
            int voxel = arc.voxel(arc.first() + i);
            places[i] = (voxel == input.whole().size(axis) ? 0 : voxel)
                    - input.box().first(axis);
        }
        return places;
    }
}
