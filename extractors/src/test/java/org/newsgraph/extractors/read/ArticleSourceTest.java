package org.newsgraph.extractors.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractors.read.ReadOptions.IdScheme;
import org.newsgraph.extractors.read.ReadOutcome.Read;
import org.newsgraph.extractors.read.ReadOutcome.Unreadable;
import org.newsgraph.ontology.fact.Article;

class ArticleSourceTest {
    private final Path dir;

    ArticleSourceTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void aTextFileIsOneArticleWithItsTextUnchanged() throws IOException {
        Path file = write("visit.txt", "  Paris sent aid.\r\n\r\nÉlysée \uD83D\uDE80 said so.\n");

        Article article = onlyArticle(file);

        assertThat(article.id().value()).isEqualTo("visit");
        assertThat(article.text()).isEqualTo("  Paris sent aid.\r\n\r\nÉlysée \uD83D\uDE80 said so.\n");
        assertThat(article.published()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        assertThat(onlyArticle(write("mark.txt", "\uFEFFOslo spoke.")).text()).isEqualTo("Oslo spoke.");
    }

    @Test
    void theGivenDateIsThatOfArticlesWithoutOne() throws IOException {
        Path file = write(
                "two.jsonl",
                """
                {"id":"a","text":"One.","date":"2024-10-23T10:00:00Z"}

                {"id":7,"text":"Two."}
                """);

        List<ReadOutcome> outcomes = read(new ReadOptions(Optional.of(LocalDate.of(1999, 1, 2)), IdScheme.NAME), file);

        assertThat(outcomes)
                .map(outcome -> ((Read) outcome).article())
                .map(article -> article.id() + " " + article.published().orElseThrow())
                .containsExactly("a 2024-10-23", "7 1999-01-02");
    }

    @Test
    void jsonLinesCarryMetadata() throws IOException {
        Path file = write(
                "one.jsonl",
                "{\"id\":\"a\",\"text\":\"One.\",\"title\":\"T\",\"url\":\"https://a.example/\",\"outlet\":\"O\"}");

        Article article = onlyArticle(file);

        assertThat(article.title()).contains("T");
        assertThat(article.url()).contains("https://a.example/");
        assertThat(article.outlet()).contains("O");
    }

    @Test
    void aFolderIsReadInOrderWithoutHiddenFilesAndCountsOthers() throws IOException {
        write("in/b/2.txt", "Two.");
        write("in/a.jsonl", "{\"id\":\"1\",\"text\":\"One.\"}\n");
        write("in/.hidden.txt", "No.");
        write("in/c.TXT", "Three.");
        write("in/picture.png", "no article");
        List<String> ids = new ArrayList<>();

        int ignored = new ArticleSource(List.of(dir.resolve("in")), ReadOptions.DEFAULT)
                .read(outcome -> ids.add(((Read) outcome).article().id().value()));

        assertThat(ids).containsExactly("1", "2", "c");
        assertThat(ignored).isEqualTo(1);
        assertThat(new ArticleSource(List.of(dir.resolve("in")), ReadOptions.DEFAULT).count())
                .isEqualTo(3);
    }

    @Test
    void idsCanBePathsSoThatFilesOfTheSameNameKeepApart() throws IOException {
        write("in/b/2.txt", "Two.");
        write("in/c/2.txt", "Two again.");

        assertThat(read(new ReadOptions(Optional.empty(), IdScheme.PATH), dir.resolve("in")))
                .map(outcome -> ((Read) outcome).article().id().value())
                .containsExactly("in/b/2", "in/c/2");
    }

    @Test
    void aSecondArticleOfTheSameIdIsRefused() throws IOException {
        write("in/b/2.txt", "Two.");
        write("in/c/2.txt", "Two again.");

        assertThat(reason(read(dir.resolve("in")).get(1)))
                .contains("a second article with the id \"2\"")
                .contains("--ids path");
    }

    @Test
    void readingStopsWhenTheSinkHasEnough() throws IOException {
        Path file = write("many.jsonl", "{\"id\":1,\"text\":\"One.\"}\n{\"id\":2,\"text\":\"Two.\"}\n");
        List<ReadOutcome> taken = new ArrayList<>();

        new ArticleSource(List.of(file, file), ReadOptions.DEFAULT).read(outcome -> {
            taken.add(outcome);
            return false;
        });

        assertThat(taken).hasSize(1);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(onlyReason(dir.resolve("no.txt")))
                .startsWith("There is no file or folder ")
                .contains("no.txt");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(onlyReason(write("empty.txt", " \n"))).endsWith("is empty; there is no article in it.");
        assertThat(onlyReason(write("empty.jsonl", "\n"))).endsWith("is empty; there is no article in it.");
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        Path zeros = Files.write(dir.resolve("zeros.txt"), new byte[] {'a', 0, 'b'});
        Path controls = Files.write(dir.resolve("controls.txt"), new byte[] {'a', 1, 2, 3, 'b'});

        assertThat(onlyReason(zeros)).contains("is a binary file").contains("offset 1");
        assertThat(onlyReason(controls)).contains("is a binary file").contains("3 control characters");
    }

    @Test
    void textThatIsNotUtf8IsRefusedWithTheOffsetAndTheWayOut() throws IOException {
        Path latin = Files.write(dir.resolve("latin.txt"), "ab caf\u00e9 au".getBytes(StandardCharsets.ISO_8859_1));
        Path wide = Files.write(dir.resolve("wide.txt"), "\uFEFFabc".getBytes(Charset.forName("UTF-16LE")));
        Path cut = Files.write(dir.resolve("cut.txt"), new byte[] {'a', (byte) 0xC3});

        assertThat(onlyReason(latin)).contains("not UTF-8").contains("offset 6").contains("iconv");
        assertThat(onlyReason(wide)).contains("UTF-16").contains("iconv");
        assertThat(onlyReason(cut)).contains("not UTF-8").contains("offset 1");
    }

    @Test
    void aBadLineIsNamedAndTheOthersAreRead() throws IOException {
        Path file = write(
                "bad.jsonl",
                """
                {"id":"a","text":"One."}
                {"id":"b","text":
                ["c"]
                {"id":"d"}
                {"text":"No id."}
                {"id":"e","text":"Date.","date":"23 October"}
                {"id":"f","text":5}
                {"id":"g","text":"Half \\ud83d"}
                {"id":"h","text":"Good."}
                """);

        List<ReadOutcome> outcomes = read(file);

        assertThat(outcomes).hasSize(9);
        assertThat(outcomes.get(0)).isInstanceOf(Read.class);
        assertThat(outcomes.get(8)).isInstanceOf(Read.class);
        assertThat(reason(outcomes.get(1))).contains("line 2 is not valid JSON");
        assertThat(reason(outcomes.get(2))).contains("line 3 is no JSON object");
        assertThat(reason(outcomes.get(3))).contains("line 4 has no \"text\"");
        assertThat(reason(outcomes.get(4))).contains("line 5 has no \"id\"");
        assertThat(reason(outcomes.get(5))).contains("line 6").contains("YYYY-MM-DD");
        assertThat(reason(outcomes.get(6))).contains("line 7").contains("no text");
        assertThat(reason(outcomes.get(7))).contains("line 8").contains("surrogate");
    }

    @Test
    void aFolderWithoutArticlesSaysSo() throws IOException {
        write("in/picture.png", "no article");

        assertThat(onlyReason(dir.resolve("in"))).contains("holds no articles").contains("only 1 other file");
    }

    @Test
    void aTextOfMoreThanTenMegabytesIsRefused() throws IOException {
        assertThat(onlyReason(write("big.txt", "a".repeat(10_000_001)))).contains("larger than 10 MB");
        assertThat(onlyReason(write("big.jsonl", "{\"id\":1,\"text\":\"" + "a".repeat(10_000_001) + "\"}")))
                .contains("more than 10 MB of text");
        assertThat(onlyReason(write("huge.jsonl", "a".repeat(30_000_001)))).contains("longer than 30 MB");
    }

    @Test
    void plainJsonIsRefusedWithTheRightForm() throws IOException {
        assertThat(onlyReason(write("articles.json", "[]"))).contains("JSON Lines");
    }

    private Path write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.writeString(file, text);
    }

    private static List<ReadOutcome> read(Path... paths) {
        return read(ReadOptions.DEFAULT, paths);
    }

    private static List<ReadOutcome> read(ReadOptions options, Path... paths) {
        List<ReadOutcome> outcomes = new ArrayList<>();
        new ArticleSource(List.of(paths), options).read(outcomes::add);
        return outcomes;
    }

    private static Article onlyArticle(Path file) {
        List<ReadOutcome> outcomes = read(file);
        assertThat(outcomes).hasSize(1);
        return ((Read) outcomes.get(0)).article();
    }

    private static String onlyReason(Path path) {
        List<ReadOutcome> outcomes = read(path);
        assertThat(outcomes).hasSize(1);
        return reason(outcomes.get(0));
    }

    private static String reason(ReadOutcome outcome) {
        return ((Unreadable) outcome).reason();
    }
}
