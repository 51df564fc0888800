package radiome.image.resample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Vec;
import radiome.num.Streams;

class NearestTest {
    private static final Geometry GRID =
            new Geometry(3, 7, 6, 5, new Vec(1, 1.5, 2), new Vec(3, -4, 5), Direction.IDENTITY);

    @Test
    void theSameGridIsCopied() {
        Mask mask = new Mask(
                GRID, new Box(2, 1, 1, 2, 2, 2), new boolean[] {true, false, true, true, false, true, true, true});
        Mask placed = new Nearest(GRID, GRID).place(mask).orElseThrow();
        assertThat(placed.box()).isEqualTo(mask.box());
        assertThat(placed.inside()).isEqualTo(mask.inside());
        assertThat(placed.whole()).isEqualTo(GRID);
    }

    @Test
    void aGridMovedByWholeVoxelsIsCopiedToItsPlace() {
        Geometry image = GRID.of(new Box(-1, 2, -2, 9, 9, 9));
        Mask mask = new Mask(GRID, new Box(3, 4, 2, 1, 1, 1), new boolean[] {true});
        assertThat(new Nearest(GRID, image).place(mask).orElseThrow().box()).isEqualTo(new Box(4, 2, 4, 1, 1, 1));
    }

    @Test
    void theLowerFaceIsInsideAndTheUpperIsNot() {
        Geometry from = Geometry.of(2, 1, 1, new Vec(1, 1, 1));
        Geometry onto = new Geometry(3, 6, 1, 1, new Vec(0.5, 1, 1), new Vec(-0.5, 0, 0), Direction.IDENTITY);
        long[] sources = new long[6];
        new Nearest(from, onto).line(0, 0, 0, sources);
        assertThat(sources).containsExactly(0, 0, 1, 1, Nearest.OUTSIDE, Nearest.OUTSIDE);
    }

    @Test
    void anRoiBetweenTheSamplesIsLost() {
        Geometry onto = new Geometry(3, 2, 2, 2, new Vec(4, 4, 4), GRID.origin(), Direction.IDENTITY);
        Mask mask = new Mask(GRID, new Box(1, 1, 1, 1, 1, 1), new boolean[] {true});
        assertThat(new Nearest(GRID, onto).place(mask)).isEmpty();
    }

    /** On random grids: the voxel whose cell holds the sample's place. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everySampleTakesTheVoxelItLiesIn(long seed) {
        UniformRandomProvider random = new Streams(seed).of("nearest", 0, "");
        Geometry from = Grids.random(random, 9, 8, 7);
        Geometry onto = Grids.random(random, 11, 6, 10);
        boolean[] inside = new boolean[Math.toIntExact(from.voxels())];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = random.nextDouble() < 0.3;
        }
        Mask mask = new Mask(from, from.box(), inside);
        Optional<Mask> placed = new Nearest(from, onto).place(mask);
        boolean any = false;
        for (int k = 0; k < onto.nz(); k++) {
            for (int j = 0; j < onto.ny(); j++) {
                for (int i = 0; i < onto.nx(); i++) {
                    boolean expected = plain(mask, onto, i, j, k);
                    any |= expected;
                    assertThat(placed.isPresent() && at(placed.get(), i, j, k)).isEqualTo(expected);
                }
            }
        }
        assertThat(placed.isPresent()).isEqualTo(any);
    }

    private static boolean plain(Mask mask, Geometry onto, int i, int j, int k) {
        Geometry from = mask.whole();
        Vec at = from.index(onto.world(i, j, k));
        int x = (int) Math.floor(at.x() + 0.5);
        int y = (int) Math.floor(at.y() + 0.5);
        int z = (int) Math.floor(at.z() + 0.5);
        return x >= 0 && y >= 0 && z >= 0 && x < from.nx() && y < from.ny() && z < from.nz() && mask.at(x, y, z);
    }

    private static boolean at(Mask mask, int i, int j, int k) {
        Box box = mask.box();
        return new Box(i, j, k, 1, 1, 1).intersect(box).voxels() == 1
                && mask.at(i - box.x0(), j - box.y0(), k - box.z0());
    }
}
