package org.newsgraph.ontology.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.ontology.RandomFacts;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.NewsgraphException;
import org.newsgraph.ontology.fact.Party;

class FactLinesTest {
    private static final String GUIDELINE_LINE =
            """
            {"doc": "d1", "id": "d1#1", "eventId": "d1/e1", "start": 2, "end": 30, "class": "AID", \
            "action": "deliver", "actor": "Iran", "actorState": "IRN", "target": "Vladimir Putin", \
            "targetState": "RUS", "supply": {"from": "Iran", "fromState": "IRN", "to": null, "toState": null, \
            "category": "arms", "item": "drones", "quantity": 40, "unit": null, "status": "delivered"}, \
            "modality": "asserted", "source": "Ukraine; NATO", "time": "2023-08/..", "place": null}""";
    private static final Article ARTICLE = new Article(
            new ArticleId("d1"),
            "\uD83D\uDE80 Iran has delivered drones. Tehran denies it.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadBackUnchanged(long seed) {
        for (Fact fact : new RandomFacts(seed).article().facts()) {
            String line = FactLines.write(fact);

            assertThat(line).doesNotContain("\n", "\r");
            assertThat(FactLines.read(line)).isEqualTo(fact);
        }
    }

    @Test
    void theGuidelineFieldsStandFirstAndInTheirOrder() {
        assertThat(FactLines.write(FactLines.read(GUIDELINE_LINE, ARTICLE)))
                .startsWith(
                        """
                        {"doc":"d1","id":"d1#1","eventId":"d1/e1","start":2,"end":30,"class":"AID",\
                        "action":"deliver","actor":"Iran","actorState":"IRN","target":"Vladimir Putin",\
                        "targetState":"RUS","supply":{"from":"Iran","fromState":"IRN","to":null,"toState":null,\
                        "category":"arms","item":"drones","quantity":40,"unit":null,"status":"delivered\"""")
                .contains(
                        "\"modality\":\"asserted\",\"source\":\"Ukraine; NATO\",\"time\":\"2023-08/..\",\"place\":null");
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(FactLines.read(GUIDELINE_LINE, ARTICLE).evidence().sentence())
                .isEqualTo("Iran has delivered drones. T");
    }

    @Test
    void aPartyWithoutAKindIsAStateOnlyUnderItsOwnName() {
        Fact fact = FactLines.read(GUIDELINE_LINE, ARTICLE);

        assertThat(fact.event().actor()).isEqualTo(Party.state("Iran", "IRN"));
        assertThat(fact.event().target().orElseThrow().kind()).isEqualTo(EntityKind.ORGANIZATION);
        assertThat(fact.qualifiers().attribution().sources()).containsExactly("Ukraine", "NATO");
    }

    @Test
    void withoutAnIdTheLineItselfGivesOne() {
        String line = GUIDELINE_LINE.replace("\"id\": \"d1#1\", ", "");

        assertThat(FactLines.read(line, ARTICLE).id())
                .isEqualTo(FactLines.read(line, ARTICLE).id());
        assertThat(FactLines.read(line, ARTICLE).id().value()).startsWith("d1#");
    }

    @Test
    void withoutTheArticleTheSentenceIsRequired() {
        assertThatThrownBy(() -> FactLines.read(GUIDELINE_LINE))
                .isInstanceOf(NewsgraphException.class)
                .hasMessageContaining("\"sentence\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "AID"            | "HELP"         | "class" is none of AGREE
            "start": 2       | "start": "x"   | "start" must be a whole number, not "x"
            "start": 2       | "start": 31    | 0 <= start < end, not 31..30
            "end": 30        | "end": 3000    | only 46 characters
            "IRN"            | "Iran"         | "actorState": A state code is three capital letters (UKR), not "Iran"
            "arms"           | "guns"         | "supply.category" is none of ARMS
            "quantity": 40   | "quantity": "" | "supply.quantity" must be a number
            "quantity": 40   | "quantity": -4 | A quantity is not negative
            "quantity": 40   | "quantity": 1e999999 | "supply.quantity": A quantity has at most 30 digits
            "2023-08/.."     | "August"       | "time": A time is a date
            "doc": "d1"      | "doc": "d2"    | is of article "d2", not of "d1"
            "doc": "d1"      | "dok": "d1"    | has no field "doc"
            "doc": "d1"      | "doc": "d1", "doc": "d1" | Not a fact line
            "deliver"        | " "            | "action": The action is blank
            }                | ]              | Not a fact line
            """)
    void aWrongLineIsRefusedWithTheFieldAndTheRightForm(String right, String wrong, String message) {
        assertThatThrownBy(() -> FactLines.read(GUIDELINE_LINE.replace(right, wrong), ARTICLE))
                .isInstanceOf(NewsgraphException.class)
                .hasMessageContaining(message);
    }
}
