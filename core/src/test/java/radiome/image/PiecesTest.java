package radiome.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import radiome.image.Pieces.Piece;
import radiome.num.Streams;

class PiecesTest {
    private static final Geometry GRID = Geometry.of(20, 20, 20, new Vec(1, 1, 1));

    @Test
    void voxelsThatShareACornerAreOnePiece() {
        boolean[] corner = {true, false, false, false, false, false, false, true};
        assertThat(Pieces.of(new Mask(GRID, new Box(3, 4, 5, 2, 2, 2), corner))).containsExactly(new Piece(2, 5, 6));
    }

    @Test
    void aGapOfOneVoxelParts() {
        boolean[] gap = {true, false, true, true};
        assertThat(Pieces.of(new Mask(GRID, new Box(0, 0, 9, 4, 1, 1), gap)))
                .containsExactly(new Piece(2, 9, 9), new Piece(1, 9, 9));
    }

    @ParameterizedTest(name = "seed {0}, share {1}")
    @CsvSource({"1,0.02", "2,0.05", "3,0.1", "4,0.15", "5,0.2", "6,0.3", "7,0.6", "8,1"})
    void theyAreThoseOfAFlood(long seed, double share) {
        UniformRandomProvider random = new Streams(seed).of("pieces", 0, "");
        Box box = new Box(2, 1, 4, 13, 11, 9);
        boolean[] inside = new boolean[Math.toIntExact(box.voxels())];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = random.nextDouble() < share;
        }
        Mask mask = new Mask(GRID, box, inside);
        assertThat(Pieces.of(mask)).isEqualTo(plain(mask));
    }

    private static List<Piece> plain(Mask mask) {
        Box box = mask.box();
        boolean[] left = mask.inside().clone();
        List<Piece> pieces = new ArrayList<>();
        for (int start = 0; start < left.length; start++) {
            if (left[start]) {
                pieces.add(flood(left, start, box));
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::voxels).reversed());
        return pieces;
    }

    private static Piece flood(boolean[] left, int start, Box box) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        left[start] = false;
        int voxels = 0;
        int first = Integer.MAX_VALUE;
        int last = -1;
        while (!open.isEmpty()) {
            int at = open.pop();
            voxels++;
            int z = at / (box.nx() * box.ny());
            first = Math.min(first, z);
            last = Math.max(last, z);
            for (int n = 0; n < 27; n++) {
                int x = at % box.nx() + n % 3 - 1;
                int y = at / box.nx() % box.ny() + n / 3 % 3 - 1;
                int k = z + n / 9 - 1;
                int to = x + box.nx() * (y + box.ny() * k);
                if (x >= 0 && y >= 0 && k >= 0 && x < box.nx() && y < box.ny() && k < box.nz() && left[to]) {
                    left[to] = false;
                    open.push(to);
                }
            }
        }
        return new Piece(voxels, box.z0() + first, box.z0() + last);
    }
}
