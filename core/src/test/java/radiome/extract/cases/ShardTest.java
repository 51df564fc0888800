package radiome.extract.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20})
    void thePartsTogetherAreTheTable(int parts) {
        List<Integer> rows = IntStream.range(0, 11).boxed().toList();
        List<Integer> together = new ArrayList<>();
        for (int number = 1; number <= parts; number++) {
            List<Integer> part = new Shard(number, parts).of(rows);
            assertThat(part).isSorted();
            together.addAll(part);
        }
        assertThat(together).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void theTextIsNumberSlashParts() {
        assertThat(Shard.parse("2/8")).hasValue(new Shard(2, 8));
        assertThat(Shard.parse("1/1")).hasValue(Shard.WHOLE);
        for (String wrong : List.of("0/8", "9/8", "8", "1/0", "a/b", "1/2/3", "-1/2", "9999999/9999999")) {
            assertThat(Shard.parse(wrong)).as(wrong).isEmpty();
        }
    }
}
