package org.newsgraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.CypherFile;

class QuestionCatalogTest {
    @Test
    void everyShippedQuestionIsSound() {
        assertThat(QuestionCatalog.load().all()).hasSize(11);
    }

    @Test
    void allFaultsOfAllFilesAreToldTogether() {
        CypherFile first = CypherFile.parse(
                "first.cypher",
                "// title: One\n// colour: red\n// param: x | number | - | 1 | a number\nRETURN $y AS z;\n");
        CypherFile second = CypherFile.parse("second.cypher", "RETURN 1 AS one;\nRETURN 2 AS two;\n");

        assertThatThrownBy(() -> QuestionCatalog.of(List.of(first, second)))
                .isInstanceOf(QuestionException.class)
                .hasMessageContaining("first.cypher has unknown header lines [colour]")
                .hasMessageContaining("first.cypher has a param of type number")
                .hasMessageContaining("first.cypher uses $y without a param line")
                .hasMessageContaining("second.cypher has 2 statements instead of one")
                .hasMessageContaining("second.cypher names no column");
    }

    @Test
    void anUnknownQuestionIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> QuestionCatalog.load().get("who-suplies-whom"))
                .isInstanceOf(QuestionException.class)
                .hasMessageContaining("did you mean who-supplies-whom");
    }
}
