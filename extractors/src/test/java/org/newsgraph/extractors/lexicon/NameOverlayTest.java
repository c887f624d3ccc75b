package org.newsgraph.extractors.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractors.events.FactReader;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.HandParse;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.NewsgraphException;
import org.newsgraph.ontology.fact.Party;

/** A user's names, among them those of docs/names.md. */
class NameOverlayTest {
    private static final Path MANUAL = Path.of("..", "docs", "names.md");
    private static final String HEADER = "#kind\tname\taliases\tstate\trole\tfrom\tto\toffice\n";

    private final Path dir;

    NameOverlayTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void theExampleOfTheManualIsReadAndItsNamesAct() throws IOException {
        NameOverlay overlay = NameOverlay.read(file(block("tsv")));

        assertThat(overlay.rows()).hasSize(6);
        assertThat(read(overlay, "Ruritanian NNP 1 amod", "Teutonia NNP 2 obj"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.event().actor().name()).isEqualTo("Ruritania");
                    assertThat(fact.event().target().map(Party::name)).hasValue("Germany");
                    assertThat(fact.evidence().rule().version()).endsWith(overlay.edition());
                });
    }

    @Test
    void withoutTheFileTheSameSentenceHasNoFact() {
        assertThat(read(NameOverlay.NONE, "Ruritanian NNP 1 amod", "Teutonia NNP 2 obj"))
                .isEmpty();
    }

    @Test
    void theFaultsOfTheManualAreThoseThatAreTold() throws IOException {
        Path faulty = dir.resolve("mine.tsv");
        Files.writeString(
                faulty,
                Splitter.on('\n').splitToList(block("tsv")).get(0)
                        + "\ncountry\tA\t-\t-\t-\t-\t-\t-\t-\t-\t-\nplace\tB\t-\tIran\t-\t-\t-\t-\t-\t-\t-\nplace\tC\t-\n");

        assertThatThrownBy(() -> NameOverlay.read(faulty))
                .isInstanceOf(NewsgraphException.class)
                .satisfies(
                        failure -> assertThat(Files.readString(MANUAL)).contains("newsgraph: " + failure.getMessage()));
    }

    @Test
    void everyFaultIsToldWithLineFieldAndRightForm() throws IOException {
        String rows =
                """
                state\tAtlantis\t-\t-\t-\t-\t-\t-
                organization\t-\t-\tDEU\tboss\t-\t-\t-
                person\tAnna Bell\t-\tDEU\t-\t21\t2000\t-
                person\tCarl Dorn\t-\tDEU\t-\t2010\t2000\t-
                place\tElsewhere\tAnna Bell\t-\t-\t-\t-\tmayor
                """;

        assertThatThrownBy(() -> NameOverlay.read(file(HEADER + rows)))
                .hasMessageContaining("line 2, field state: must be the state's own code")
                .hasMessageContaining("line 3, field name: must not be empty")
                .hasMessageContaining("line 3, field role: must be one of government, military")
                .hasMessageContaining("line 4, field from: must be a year (1999), not \"21\"")
                .hasMessageContaining("line 5, field to: must not be before from (2010)")
                .hasMessageContaining("line 6, field office: is for persons only")
                .hasMessageContaining("line 6, field name: \"Anna Bell\" stands in line 4 already");
    }

    @Test
    void aFileWithoutAHeaderOrOfAnotherEncodingIsRefused() throws IOException {
        Path latin = dir.resolve("latin.tsv");
        Files.write(latin, "#kind\tname\nplace\tMalm\u00f6\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> NameOverlay.read(file(""))).hasMessageContaining("#kind and name");
        assertThatThrownBy(() -> NameOverlay.read(file("place\tX\n"))).hasMessageContaining("#kind and name");
        assertThatThrownBy(() -> NameOverlay.read(file("#kind\tname\tcolour\n")))
                .hasMessageContaining("\"colour\" is no column");
        assertThatThrownBy(() -> NameOverlay.read(latin)).hasMessageContaining("is not UTF-8");
        assertThatThrownBy(() -> NameOverlay.read(dir.resolve("none.tsv"))).hasMessageContaining("no readable file");
    }

    @Test
    void aNameOfTheTablesMeansWhatTheUserSays() throws IOException {
        Gazetteer own =
                Gazetteer.load(NameOverlay.read(file(HEADER + "organization\tHamas\tFatah\t-\tngo\t-\t-\t-\n")));

        assertThat(own.startingWith("Fatah"))
                .filteredOn(name -> name.atoms().size() == 1)
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.party().name()).isEqualTo("Hamas");
                    assertThat(name.origin()).hasToString("names.tsv, line 2");
                });
    }

    @Test
    void theEditionFollowsTheContent() throws IOException {
        String one = NameOverlay.read(file(HEADER)).edition();
        String other = NameOverlay.read(file(HEADER + "place\tZenda\t-\t-\t-\t-\t-\t-\n"))
                .edition();

        assertThat(one).startsWith("+names.").isNotEqualTo(other);
        assertThat(NameOverlay.read(file(HEADER)).edition()).isEqualTo(one);
        assertThat(FactReader.version(NameOverlay.NONE)).doesNotContain("names");
    }

    private Path file(String content) throws IOException {
        Path file = dir.resolve("names.tsv");
        Files.writeString(file, content);
        return file;
    }

    private static String block(String language) throws IOException {
        Matcher matcher = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(MANUAL));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** "ADJECTIVE troops attacked NAME": the facts of this sentence. */
    private static List<Fact> read(NameOverlay overlay, String adjective, String name) {
        String lines = adjective + "\ntroops NNS 2 nsubj troop\nattacked VBD -1 root attack\n" + name + "\n";
        String text = adjective.replaceFirst(" .*", "") + " troops attacked " + name.replaceFirst(" .*", "");
        Article article = new Article(
                new ArticleId("a"), text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new FactReader(Lexicon.load(overlay)).read(new AnnotatedArticle(article, List.of(HandParse.of(lines))));
    }
}
