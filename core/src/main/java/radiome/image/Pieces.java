package radiome.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The connected pieces of an ROI: voxels belong together when they share a face, an edge or a corner (26 neighbours; 8 in
 * one slice). Found by joining runs along x, in one pass; memory is one entry a run.
 */
public final class Pieces {
    private final List<Run> runs = new ArrayList<>();
    private int[] parent = new int[64];

    private Pieces() {}

    /**
     * One piece.
     *
     * @param voxels their number
     * @param firstSlice index along z in the whole grid; lastSlice likewise, inclusive
     */
    public record Piece(int voxels, int firstSlice, int lastSlice) {}

    /** All pieces, the largest first; of equal ones the one that comes first in storage order. */
    public static List<Piece> of(Mask mask) {
        Pieces pieces = new Pieces();
        pieces.join(mask);
        return pieces.list(mask.box().z0());
    }

    /** The pieces as masks in boxes of their own, in the order of {@link #of}. */
    public static List<Mask> masks(Mask mask) {
        Pieces pieces = new Pieces();
        pieces.join(mask);
        Map<Integer, List<Run>> byRoot = new TreeMap<>();
        for (int r = 0; r < pieces.runs.size(); r++) {
            byRoot.computeIfAbsent(pieces.root(r), any -> new ArrayList<>()).add(pieces.runs.get(r));
        }
        return byRoot.values().stream()
                .map(runs -> mask(mask, runs))
                .sorted(Comparator.comparingInt(Mask::count).reversed())
                .toList();
    }

    private static Mask mask(Mask whole, List<Run> runs) {
        Box box = whole.box();
        int x0 = runs.stream().mapToInt(Run::first).min().orElseThrow();
        int x1 = runs.stream().mapToInt(Run::last).max().orElseThrow();
        int y0 = runs.stream().mapToInt(Run::y).min().orElseThrow();
        int y1 = runs.stream().mapToInt(Run::y).max().orElseThrow();
        int z0 = runs.get(0).z;
        int nx = x1 - x0 + 1;
        int ny = y1 - y0 + 1;
        int nz = runs.get(runs.size() - 1).z - z0 + 1;
        boolean[] inside = new boolean[nx * ny * nz];
        for (Run run : runs) {
            int line = nx * (run.y - y0 + ny * (run.z - z0));
            Arrays.fill(inside, line + run.first - x0, line + run.last - x0 + 1, true);
        }
        return new Mask(whole.whole(), new Box(box.x0() + x0, box.y0() + y0, box.z0() + z0, nx, ny, nz), inside);
    }

    /** Voxels first to last along x of one line, within the mask's box. */
    private record Run(int first, int last, int y, int z) {}

    private void join(Mask mask) {
        Box box = mask.box();
        int[] lineStart = new int[box.ny() * box.nz() + 1];
        for (int k = 0, line = 0; k < box.nz(); k++) {
            for (int j = 0; j < box.ny(); j++, line++) {
                lineStart[line] = runs.size();
                addRuns(mask, j, k);
                lineStart[line + 1] = runs.size();
                if (j > 0) {
                    joinLines(lineStart, line, line - 1);
                }
                if (k > 0) {
                    for (int y = Math.max(0, j - 1); y <= Math.min(box.ny() - 1, j + 1); y++) {
                        joinLines(lineStart, line, (k - 1) * box.ny() + y);
                    }
                }
            }
        }
    }

    private void addRuns(Mask mask, int j, int k) {
        int nx = mask.box().nx();
        boolean[] inside = mask.inside();
        int line = nx * (j + mask.box().ny() * k);
        for (int i = 0; i < nx; i++) {
            if (inside[line + i]) {
                int first = i;
                while (i + 1 < nx && inside[line + i + 1]) {
                    i++;
                }
                add(new Run(first, i, j, k));
            }
        }
    }

    private void add(Run run) {
        int n = runs.size();
        if (n == parent.length) {
            parent = Arrays.copyOf(parent, 2 * n);
        }
        parent[n] = n;
        runs.add(run);
    }

    /** Both lines' runs ascend along x, so two fingers meet every pair that touches. */
    private void joinLines(int[] lineStart, int one, int other) {
        int a = lineStart[one];
        int b = lineStart[other];
        while (a < lineStart[one + 1] && b < lineStart[other + 1]) {
            Run here = runs.get(a);
            Run there = runs.get(b);
            if (here.first <= there.last + 1 && there.first <= here.last + 1) {
                unite(a, b);
            }
            if (here.last < there.last) {
                a++;
            } else {
                b++;
            }
        }
    }

    /** The root is the first run of its piece, so the order of pieces is that of storage. */
    private void unite(int a, int b) {
        int ra = root(a);
        int rb = root(b);
        parent[Math.max(ra, rb)] = Math.min(ra, rb);
    }

    private int root(int run) {
        int r = run;
        while (parent[r] != r) {
            parent[r] = parent[parent[r]];
            r = parent[r];
        }
        return r;
    }

    private List<Piece> list(int firstSlice) {
        int[] voxels = new int[runs.size()];
        int[] last = new int[runs.size()];
        for (int r = 0; r < voxels.length; r++) {
            Run run = runs.get(r);
            int root = root(r);
            voxels[root] += run.last - run.first + 1;
            last[root] = Math.max(last[root], run.z);
        }
        List<Piece> pieces = new ArrayList<>();
        for (int r = 0; r < voxels.length; r++) {
            if (voxels[r] > 0) {
                pieces.add(new Piece(voxels[r], firstSlice + runs.get(r).z, firstSlice + last[r]));
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::voxels).reversed());
        return List.copyOf(pieces);
    }
}
