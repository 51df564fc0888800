package radiome.filter.wavelet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * One level of an undecimated wavelet transform: low and high pass along the first axis, each result again along the second,
 * and so on: 2 + 4 + 8 one-dimensional passes for three axes.
 *
 * @param <A> array of numbers
 */
final class WaveletTransform<A> {
    private final Precision<A> precision;
    private final List<Integer> axes;
    private final int length;
    private final List<A> low;
    private final List<A> both;

    /** @param axes that are transformed, in this order: 0 x, 1 y, 2 z */
    WaveletTransform(WaveletBank bank, Precision<A> precision, List<Integer> axes) {
        this.precision = precision;
        this.axes = axes;
        this.length = bank.length();
        A lowTaps = precision.taps(bank, bank.low());
        A highTaps = precision.taps(bank, bank.high());
        this.low = List.of(lowTaps);
        this.both = List.of(lowTaps, highTaps);
    }

    /** Takes one band; {@code LLH} is low along the first two axes. */
    interface Bands<A> {
        void band(String name, Block<A> block);
    }

    /** The approximation only. */
    Block<A> approximation(Block<A> block, List<Arc> wanted) {
        Block<A> result = block;
        for (int axis : axes) {
            result = pass(result, axis, wanted.get(axis), low).get(0);
        }
        return result;
    }

    /**
     * All bands: the details in the order LLH, LHL, ... HHH go to {@code details} one at a time. Five blocks are held at most.
     *
     * @param wanted the part of the result that is computed; the block has half a filter more at each end, or the whole circle
     * @return the approximation LLL
     */
    Block<A> all(Block<A> block, List<Arc> wanted, Bands<A> details) {
        record Part<A>(String name, Block<A> block) {}
        String approximation = "L".repeat(axes.size());
        Block<A> kept = block;
        Deque<Part<A>> waiting = new ArrayDeque<>();
        waiting.push(new Part<>("", block));
        while (!waiting.isEmpty()) {
            Part<A> part = waiting.pop();
            if (part.name.length() < axes.size()) {
                int axis = axes.get(part.name.length());
                List<Block<A>> halves = pass(part.block, axis, wanted.get(axis), both);
                waiting.push(new Part<>(part.name + "H", halves.get(1)));
                waiting.push(new Part<>(part.name + "L", halves.get(0)));
            } else if (part.name.equals(approximation)) {
                kept = part.block;
            } else {
                details.band(part.name, part.block);
            }
        }
        return kept;
    }

    /** @throws CancellationException when the thread is interrupted */
    private List<Block<A>> pass(Block<A> block, int axis, Arc wanted, List<A> taps) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("filtering was interrupted");
        }
        List<Arc> arcs = block.with(axis, wanted);
        List<A> results =
                taps.stream().map(t -> precision.zeros(Block.voxels(arcs))).toList();
        new Pass(block.arc(axis), wanted, length)
                .apply(precision, block.values(), block.inner(axis), block.outer(axis), taps, results);
        return results.stream().map(values -> new Block<>(values, arcs)).toList();
    }
}
