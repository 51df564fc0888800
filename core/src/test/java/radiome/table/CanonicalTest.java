package radiome.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    @Test
    void ordersByCodePointNotByUtf16Unit() {
        String beyond = "f\ud83d\ude00"; // U+1F600, whose first unit D83D is below U+FF21
        assertThat(Canonical.names(List.of(beyond, "f\uff21", "f", "e", "f1")))
                .containsExactly("e", "f", "f1", "f\uff21", beyond);
        assertThat(Canonical.names(List.of("\ud83d\ude01", "\ud83d\ude00")))
                .containsExactly("\ud83d\ude00", "\ud83d\ude01");
    }

    @Test
    void rowsOfOneIdKeepTheirOrder() {
        assertThat(Canonical.rows(List.of("b", "a", "b", "a"))).containsExactly(1, 3, 0, 2);
    }

    @Test
    void aShuffledTableBecomesTheSameTable() {
        FeatureTable table = Drawn.table(1, 12, 5);
        FeatureTable shuffled = Drawn.columnsShuffled(2, table.select(Drawn.order(3, 12)));
        FeatureTable found = Canonical.of(shuffled);
        assertThat(found.ids()).isEqualTo(table.ids());
        assertThat(found.names()).isEqualTo(table.names());
        assertThat(Drawn.values(found)).containsExactly(Drawn.values(table));
    }
}
