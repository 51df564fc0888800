package radiome.feature.cooccurrence;

import java.util.ArrayList;
import java.util.List;

/** Blocks of any number of rows: rows and columns are nodes, each in the tree of its block (disjoint sets). */
final class BlocksByTrees implements Blocks {
    private final List<int[]> blocks = new ArrayList<>();

    BlocksByTrees(CellRows cells) {
        int n = cells.rows();
        int[] parent = new int[2 * n];
        for (int node = 0; node < parent.length; node++) {
            parent[node] = node;
        }
        for (int i = 0; i < n; i++) {
            for (int c = cells.start()[i]; c < cells.start()[i + 1]; c++) {
                parent[root(parent, n + cells.column()[c])] = root(parent, i);
            }
        }
        int[] size = new int[2 * n];
        for (int i = 0; i < n; i++) {
            size[root(parent, i)] += cells.start()[i + 1] > cells.start()[i] ? 1 : 0;
        }
        int[] number = new int[2 * n];
        int[] filled = new int[n];
        for (int i = 0; i < n; i++) {
            int root = root(parent, i);
            if (cells.start()[i + 1] > cells.start()[i]) {
                if (number[root] == 0) {
                    blocks.add(new int[size[root]]);
                    number[root] = blocks.size();
                }
                int block = number[root] - 1;
                blocks.get(block)[filled[block]++] = i;
            }
        }
    }

    @Override
    public boolean areSeveral() {
        return blocks.size() > 1;
    }

    @Override
    public List<int[]> rows() {
        return blocks;
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
