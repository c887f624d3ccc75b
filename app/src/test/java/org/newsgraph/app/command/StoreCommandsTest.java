package org.newsgraph.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.app.console.ExitCode;

/** The commands on one store, in the order in which a user meets them. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("store")
class StoreCommandsTest {
    private final Path dir;
    private final Path store;
    private final Path articles;

    StoreCommandsTest(@TempDir Path dir) {
        this.dir = dir;
        this.store = dir.resolve("store");
        this.articles = dir.resolve("articles");
    }

    @BeforeAll
    void writeArticles() throws IOException {
        Files.createDirectory(articles);
        Files.writeString(articles.resolve("one.txt"), "France sent tanks to Poland. Iran sent oil to France.");
        Files.writeString(
                articles.resolve("two.jsonl"),
                "{\"id\":\"two\",\"text\":\"Iran sent drones to Poland.\",\"date\":\"2024-10-23\",\"outlet\":\"Gazette\"}\n");
    }

    @Test
    @Order(1)
    void readingAStoreThatIsNotThereMakesNone() {
        Invocation run = run("ask", "who-supplies-whom");

        assertThat(run.ended(ExitCode.INPUT)).as(run.err()).isTrue();
        assertThat(run.err()).contains("There is no store in " + store + " yet").contains("newsgraph load");
        assertThat(store).doesNotExist();
    }

    @Test
    @Order(2)
    void loadTellsWhatIsIn() {
        Invocation run = run("load", articles.toString(), "--verbose", "--stats");

        assertThat(run.ended(ExitCode.OK)).as(run.err()).isTrue();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("one: 2 facts", "two: 1 fact", "2 articles loaded; 3 facts")
                .contains("Store: " + store, "whole process");
    }

    @Test
    @Order(3)
    void loadingAgainChangesNothingAndAChangedArticleReplacesItsFormerSelf() throws IOException {
        String before = run("digest").out();

        Invocation again = run("load", articles.toString());
        Invocation anew = run("load", articles.toString(), "--again");

        assertThat(again.err()).contains("0 articles loaded, 2 unchanged; 0 facts");
        assertThat(anew.err()).contains("0 articles loaded, 2 unchanged; 0 facts");
        assertThat(run("digest").out()).isEqualTo(before).matches("[0-9a-f]{64}\n");
        Files.writeString(articles.resolve("one.txt"), "France sent tanks to Poland.");
        assertThat(run("load", articles.toString()).err())
                .contains("0 articles loaded, 1 replaced, 1 unchanged; 1 fact");
        assertThat(run("digest").out()).isNotEqualTo(before);
    }

    @Test
    @Order(4)
    void askAnswersWithEvidenceInEveryFormat() {
        Invocation table = run("ask", "who-supplies-whom");
        Invocation csv = run("ask", "who-supplies-whom", "recipient=Poland", "--format", "csv");
        Invocation lines = run("ask", "who-supplies-whom", "--param", "supplier=Iran", "--format", "jsonl");

        assertThat(table.ended(ExitCode.OK)).as(table.err()).isTrue();
        assertThat(table.out()).contains("France", "tanks", "Poland", "France sent tanks to Poland.");
        assertThat(csv.out().lines()).hasSize(3);
        assertThat(lines.out().lines())
                .singleElement()
                .asString()
                .startsWith("{")
                .contains("Iran sent drones");
    }

    @Test
    @Order(4)
    void askWithoutANameListsTheQuestions() {
        Invocation run = run("ask");

        assertThat(run.ended(ExitCode.OK)).as(run.err()).isTrue();
        assertThat(run.out()).contains("who-supplies-whom", "suppliers-of");
    }

    @Test
    @Order(4)
    void anUnknownQuestionAndAWrongParameterAreDifferentFaults() {
        Invocation unknown = run("ask", "who-suplies-whom");
        Invocation wrong = run("ask", "who-supplies-whom", "colour=red");
        Invocation worse = run("ask", "who-supplies-whom", "--param", "limit=many");
        Invocation form = run("ask", "--format", "xml");

        assertThat(unknown.ended(ExitCode.UNKNOWN_QUESTION)).as(unknown.err()).isTrue();
        assertThat(unknown.err()).contains("who-supplies-whom");
        assertThat(wrong.ended(ExitCode.USAGE)).as(wrong.err()).isTrue();
        assertThat(worse.ended(ExitCode.USAGE)).as(worse.err()).isTrue();
        assertThat(form.ended(ExitCode.USAGE)).as(form.err()).isTrue();
        assertThat(form.out()).isEmpty();
    }

    @Test
    @Order(4)
    void ownCypherReadsAndOnlyReads() {
        Invocation read = run(
                "cypher",
                "MATCH (c:Claim) RETURN count(c) AS claims, $word AS word",
                "--param",
                "word=yes",
                "--format",
                "csv");
        Invocation write = run("cypher", "CREATE (n:Claim) RETURN n");
        Invocation bad = run("cypher", "MATCH MATCH");

        assertThat(read.ended(ExitCode.OK)).as(read.err()).isTrue();
        assertThat(read.out().lines()).containsExactly("claims,word", "2,yes");
        assertThat(write.ended(ExitCode.QUERY)).as(write.err()).isTrue();
        assertThat(bad.ended(ExitCode.QUERY)).as(bad.err()).isTrue();
        assertThat(write.err() + bad.err()).doesNotContain("\tat ");
    }

    @Test
    @Order(4)
    void articlesListsWhatIsLoadedAndCheckFindsNoFault() {
        assertThat(run("articles", "--format", "csv").out()).contains("one", "two", "Gazette", "2024-10-23");
        Invocation check = run("check");
        assertThat(check.ended(ExitCode.OK)).as(check.err()).isTrue();
        assertThat(check.err()).contains("No faults found.");
    }

    @Test
    @Order(4)
    void explainTellsWhatTheStoreKeepsOfAFact() {
        Invocation known = run("explain", "two#1");
        Invocation number = run("explain", "two#9");
        Invocation article = run("explain", "twoo#1");

        assertThat(known.ended(ExitCode.OK)).as(known.err()).isTrue();
        assertThat(known.out())
                .contains(
                        "AID (send): Iran -> Poland", "Iran sent drones to Poland.", "pattern, version 1", "asserted");
        assertThat(number.ended(ExitCode.INPUT)).as(number.err()).isTrue();
        assertThat(number.err()).contains("There is no fact two#9; the article has two#1.");
        assertThat(article.ended(ExitCode.INPUT)).as(article.err()).isTrue();
        assertThat(article.err()).contains("There is no article twoo in the store; did you mean two?");
    }

    @Test
    @Order(5)
    void withdrawTakesOutExactlyWhatIsNamed() {
        Invocation run = run("withdraw", "two", "three");
        Invocation none = run("withdraw", "three");

        assertThat(run.ended(ExitCode.PARTIAL)).as(run.err()).isTrue();
        assertThat(run.err()).contains("two: withdrawn", "There is no article three");
        assertThat(none.ended(ExitCode.INPUT)).as(none.err()).isTrue();
        assertThat(run("articles", "--format", "csv").out()).contains("one").doesNotContain("two");
    }

    @Test
    @Order(6)
    void theDemoUsesAStoreOfItsOwnAndItsNextCommandsExist() {
        Map<String, String> home = Map.of("XDG_DATA_HOME", dir.toString());

        Invocation demo = Invocation.in(home, "demo");
        Invocation articlesOfDemo = Invocation.in(home, "articles", "--demo", "--format", "jsonl");

        assertThat(demo.ended(ExitCode.OK)).as(demo.err()).isTrue();
        assertThat(demo.err()).contains("Who supplies whom:", "Next:", "articles loaded");
        assertThat(articlesOfDemo.out().lines()).hasSizeGreaterThan(11);
        for (String next : DemoCommand.NEXT) {
            String[] args = next.replace("newsgraph ", "")
                    .replace("YOUR-ARTICLES", articles.toString())
                    .split(" ");
            Invocation run =
                    Invocation.in(Map.of("XDG_DATA_HOME", dir.toString(), "NEWSGRAPH_STORE", store.toString()), args);
            assertThat(run.code()).as(next + ": " + run.err()).isIn(0, 2); // The fake reads no facts on Ukraine.
        }
    }

    @Test
    @Order(7)
    void aFolderThatIsNoStoreIsRefused() {
        Invocation run = Invocation.of("load", articles.toString(), "--store", articles.toString());

        assertThat(run.ended(ExitCode.USAGE)).as(run.err()).isTrue();
        assertThat(articles.resolve("one.txt")).exists();
    }

    private Invocation run(String... args) {
        return Invocation.in(Map.of("NEWSGRAPH_STORE", store.toString()), args);
    }
}
