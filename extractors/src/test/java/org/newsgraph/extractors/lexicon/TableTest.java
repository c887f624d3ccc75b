package org.newsgraph.extractors.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.fact.NewsgraphException;

class TableTest {
    @Test
    void cellsAreAskedForByColumn() {
        Table.Row row = Table.parse("t", List.of("#name\taliases", "Peru\tRepublic of Peru| Perú "))
                .get(0);

        assertThat(row.text("name")).isEqualTo("Peru");
        assertThat(row.list("aliases")).containsExactly("Republic of Peru", "Perú");
    }

    @Test
    void aDashAndNothingAreEmptyCells() {
        Table.Row row = Table.parse("t", List.of("#a\tb\tc", "-\t\tx")).get(0);

        assertThat(row.optional("a")).isEmpty();
        assertThat(row.optional("b")).isEmpty();
        assertThat(row.list("b")).isEmpty();
        assertThat(row.optional("c")).contains("x");
    }

    @Test
    void commentsAndBlankLinesAreNoRows() {
        assertThat(Table.parse("t", List.of("#a\tb", "# a comment", "", "1\t2")))
                .hasSize(1);
    }

    @Test
    void allFaultyLinesAreReportedTogether() {
        assertThatThrownBy(() -> Table.parse("t", List.of("#a\tb", "1", "1\t2", "1\t2\t3")))
                .isInstanceOf(NewsgraphException.class)
                .hasMessageContaining("t.tsv")
                .hasMessageContaining("line 2 has 1 cells")
                .hasMessageContaining("line 4 has 3 cells");
    }

    @Test
    void anEmptyCellThatIsNeededNamesItsLine() {
        Table.Row row = Table.parse("t", List.of("#a\tb", "1\t-")).get(0);

        assertThatThrownBy(() -> row.text("b"))
                .isInstanceOf(NewsgraphException.class)
                .hasMessageContaining("t.tsv, line 2")
                .hasMessageContaining("column b");
    }
}
