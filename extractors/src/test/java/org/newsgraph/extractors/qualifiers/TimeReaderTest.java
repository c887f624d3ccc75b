package org.newsgraph.extractors.qualifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.text.HandParse;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.TimeSpan;

class TimeReaderTest {
    /** A Wednesday. */
    private static final Optional<LocalDate> REFERENCE = Optional.of(LocalDate.of(2024, 10, 23));

    @Test
    void aWeekdayIsTheLastOneOfAnEventThatHappened() {
        assertThat(read(REFERENCE, Modality.ASSERTED, "on IN 2 case", "Friday NNP 0 obl"))
                .contains("2024-10-18");
    }

    @Test
    void aWeekdayIsTheNextOneOfAPlannedEvent() {
        assertThat(read(REFERENCE, Modality.PLANNED, "on IN 2 case", "Friday NNP 0 obl"))
                .contains("2024-10-25");
    }

    @Test
    void theArticlesOwnWeekdayIsItsDate() {
        assertThat(read(REFERENCE, Modality.ASSERTED, "on IN 2 case", "Wednesday NNP 0 obl"))
                .contains("2024-10-23");
    }

    @Test
    void sinceOpensAnInterval() {
        assertThat(read(REFERENCE, Modality.ASSERTED, "since IN 2 case", "August NNP 0 obl", "2023 CD 2 nummod"))
                .contains("2023-08/..");
    }

    @Test
    void lastMonthIsAMonth() {
        assertThat(read(REFERENCE, Modality.ASSERTED, "last JJ 2 amod", "month NN 0 obl:tmod"))
                .contains("2024-09");
    }

    @Test
    void lastYearIsAYear() {
        assertThat(read(REFERENCE, Modality.ASSERTED, "last JJ 2 amod", "year NN 0 obl:tmod"))
                .contains("2023");
    }

    @Test
    void nextWeekRunsFromMondayToSunday() {
        assertThat(read(REFERENCE, Modality.PLANNED, "next JJ 2 amod", "week NN 0 obl:tmod"))
                .contains("2024-10-28/2024-11-03");
    }

    @Test
    void aMonthStillToComeInTheYearWasLastYears() {
        assertThat(read(REFERENCE, Modality.ASSERTED, "in IN 2 case", "December NNP 0 obl"))
                .contains("2023-12");
        assertThat(read(REFERENCE, Modality.PLANNED, "in IN 2 case", "December NNP 0 obl"))
                .contains("2024-12");
    }

    @Test
    void aFullDateNeedsNoReference() {
        assertThat(read(
                        Optional.empty(),
                        Modality.ASSERTED,
                        "on IN 2 case",
                        "March NNP 0 obl",
                        "9 CD 2 nummod",
                        ", , 2 punct",
                        "2021 CD 2 nummod"))
                .contains("2021-03-09");
    }

    @Test
    void aYearAloneNeedsNoReference() {
        assertThat(read(Optional.empty(), Modality.ASSERTED, "in IN 2 case", "1994 CD 0 obl"))
                .contains("1994");
    }

    @Test
    void withoutReferenceRelativeTimesStayOpen() {
        assertThat(read(Optional.empty(), Modality.ASSERTED, "on IN 2 case", "Friday NNP 0 obl"))
                .isEmpty();
        assertThat(read(Optional.empty(), Modality.ASSERTED, "last JJ 2 amod", "month NN 0 obl:tmod"))
                .isEmpty();
        assertThat(read(Optional.empty(), Modality.ASSERTED, "in IN 2 case", "May NNP 0 obl"))
                .isEmpty();
    }

    @Test
    void anImpossibleDayIsNoDate() {
        assertThat(read(REFERENCE, Modality.ASSERTED, "on IN 2 case", "February NNP 0 obl", "30 CD 2 nummod"))
                .isEmpty();
    }

    @Test
    void theTimeOfAnotherClauseIsNotOurs() {
        Sentence sentence = HandParse.of(
                """
                said VBD -1 root say
                met VBD 0 ccomp meet
                on IN 3 case
                Friday NNP 1 obl
                """);
        TimeReader reader = new TimeReader(REFERENCE);

        assertThat(reader.read(sentence, List.of(sentence.token(0)), Modality.ASSERTED))
                .isEmpty();
        assertThat(reader.read(sentence, List.of(sentence.token(1)), Modality.ASSERTED))
                .isPresent();
    }

    @Test
    void theVerbMayIsNoMonth() {
        assertThat(read(REFERENCE, Modality.POSSIBLE, "may MD 0 aux")).isEmpty();
    }

    /** The time of the verb at 0, with these lines behind it. */
    private static Optional<String> read(Optional<LocalDate> reference, Modality modality, String... lines) {
        Sentence sentence = HandParse.of("attacked VBD -1 root attack\n" + String.join("\n", lines));
        return new TimeReader(reference)
                .read(sentence, List.of(sentence.token(0)), modality)
                .map(TimeSpan::value);
    }
}
