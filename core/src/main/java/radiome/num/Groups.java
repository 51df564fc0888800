package radiome.num;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows that share a mark, directly or through other rows, put together (union-find). */
public final class Groups {
    private Groups() {}

    /**
     * @param marks of each row, any number; rows with an equal mark belong together
     * @return the rows of each group ascending, groups by their first row; every row is in exactly one
     */
    public static List<List<Integer>> of(List<List<String>> marks) {
        int[] parent = new int[marks.size()];
        Map<String, Integer> firstWith = new HashMap<>();
        for (int row = 0; row < parent.length; row++) {
            parent[row] = row;
            for (String mark : marks.get(row)) {
                Integer first = firstWith.putIfAbsent(mark, row);
                if (first != null) {
                    int a = root(parent, first);
                    int b = root(parent, row);
                    parent[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        Map<Integer, List<Integer>> byRoot = new TreeMap<>();
        for (int row = 0; row < parent.length; row++) {
            byRoot.computeIfAbsent(root(parent, row), r -> new ArrayList<>()).add(row);
        }
        return List.copyOf(byRoot.values());
    }

    private static int root(int[] parent, int row) {
        int at = row;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
