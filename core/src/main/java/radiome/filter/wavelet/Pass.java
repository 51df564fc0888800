package radiome.filter.wavelet;

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

    /** Lines that are filtered side by side where an output stands alone. */
    private static final int LINES = 32;

    /** Fewer outputs side by side are not worth a loop along the line. */
    private static final int SHORT = 8;

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
        Work<A> work = new Work<>(precision, taps, results);
        for (int line = 0; line < outer; line += LINES) {
            int end = Math.min(outer, line + LINES);
            for (Run run : runs) {
                if (inner == 1 && run.size < SHORT) {
                    across(work, run, x, line, end);
                } else {
                    for (int l = line; l < end; l++) {
                        along(work, run, x, l, inner);
                    }
                }
            }
        }
    }

    /** What the loops of a pass share. */
    private static final class Work<A> {
        private final Precision<A> precision;
        private final List<A> taps;
        private final List<A> results;
        private final A even;
        private final A odd;
        private final List<A> sums;

        private Work(Precision<A> precision, List<A> taps, List<A> results) {
            this.precision = precision;
            this.taps = taps;
            this.results = results;
            this.even = precision.zeros(BLOCK);
            this.odd = precision.zeros(BLOCK);
            this.sums = taps.stream().map(h -> precision.zeros(BLOCK)).toList();
        }
    }

    /** Outputs that stand alone in their line: together for some lines. */
    private <A> void across(Work<A> work, Run run, A x, int line, int end) {
        for (int i = 0; i < run.size; i++) {
            int read = line * in.size() + i;
            int write = line * out.size() + run.to + i;
            for (int f = 0; f < work.taps.size(); f++) {
                A result = work.results.get(f);
                work.precision.single(run, work.taps.get(f), x, read, in.size(), result, write, out.size(), end - line);
            }
        }
    }

    /**
     * Samples are copied to the start of arrays of their own, once for all filters: only loops whose arrays have one index are
     * vectorised by every JVM, and the copies stay in the nearest cache.
     */
    private <A> void along(Work<A> work, Run run, A x, int line, int inner) {
        int write = (line * out.size() + run.to) * inner;
        int samples = run.size * inner;
        for (int i = 0; i < samples; i += BLOCK) {
            int n = Math.min(BLOCK, samples - i);
            int read = line * in.size() * inner + i;
            for (A sums : work.sums) {
                work.precision.clear(sums, n);
            }
            for (int t = 0; t < run.taps(); t += 2) {
                System.arraycopy(x, read + run.from(t) * inner, work.even, 0, n);
                System.arraycopy(x, read + run.from(t + 1) * inner, work.odd, 0, n);
                for (int f = 0; f < work.taps.size(); f++) {
                    work.precision.add(
                            work.taps.get(f), run.tap(t), run.tap(t + 1), work.even, work.odd, work.sums.get(f), n);
                }
            }
            for (int f = 0; f < work.taps.size(); f++) {
                System.arraycopy(work.sums.get(f), 0, work.results.get(f), write + i, n);
            }
        }
    }
}
