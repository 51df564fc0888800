package radiome.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * A filter of even length F round one axis of an image: out[o] = sum over j of h[j] x[(o + F/2 - j) mod N] with N the period,
 * each product added to the sum before, in the order of PyWavelets' {@code downsampling_convolution_periodization}: j
 * ascending, but where o + F/2 is N or more first j = o + F/2 - N down to 0, then the others ascending.
 */
final class Pass {
    /** Samples of the output that are worked on at a time, so that they and what they need stay in the nearest cache. */
    private static final int BLOCK = 512;

    private final Arc in;
    private final Arc out;
    private final List<Run> runs = new ArrayList<>();

    /** @param length of the filter, F */
    Pass(Arc in, Arc out, int length) {
        this.in = in;
        this.out = out;
        for (int done = 0; done < out.size(); ) {
            Run run = run(out.first() + done, done, length);
            runs.add(run);
            done += run.size;
        }
    }

    /** Neighbouring outputs that add the same taps in the same order, each to samples side by side. */
    static final class Run {
        private final int to;
        private final int size;
        private final int[] tap;
        private final int[] from;

        private Run(int to, int size, int[] tap, int[] from) {
            this.to = to;
            this.size = size;
            this.tap = tap;
            this.from = from;
        }

        /** Taps of the filter. */
        int taps() {
            return tap.length;
        }

        /** The tap that is added as the {@code t}-th. */
        int tap(int t) {
            return tap[t];
        }

        /** The place along the axis of the sample that it is multiplied with, for the first output. */
        int from(int t) {
            return from[t];
        }
    }

    private Run run(int position, int to, int length) {
        int o = out.voxel(position);
        int newest = o + length / 2;
        int late = newest - out.period();
        int[] tap = new int[length];
        int[] from = new int[length];
        for (int t = 0; t < length; t++) {
            tap[t] = t <= late ? late - t : t;
            from[t] = in.index(position + length / 2 - tap[t]);
        }
        boolean isAlone = late >= 0 || (in.isCircle() && newest - length + 1 < 0);
        return new Run(to, isAlone ? 1 : Math.min(out.size() - to, -late), tap, from);
    }

    /**
     * Filters every line of a block.
     *
     * @param x the samples, {@code outer} times the input's arc times {@code inner} that lie side by side
     * @param taps of each filter
     * @param results of each filter, filled in
     */
    <A> void apply(Precision<A> precision, A x, int inner, int outer, List<A> taps, List<A> results) {
        for (int line = 0; line < outer; line++) {
            int read = line * in.size() * inner;
            int write = line * out.size() * inner;
            for (Run run : runs) {
                int n = run.size * inner;
                for (int i = 0; i < n; i += BLOCK) {
                    for (int f = 0; f < taps.size(); f++) {
                        precision.filter(
                                run,
                                taps.get(f),
                                x,
                                read + i,
                                inner,
                                results.get(f),
                                write + run.to * inner + i,
                                Math.min(BLOCK, n - i));
                    }
                }
            }
        }
    }
}
