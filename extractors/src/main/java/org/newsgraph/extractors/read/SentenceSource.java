package org.newsgraph.extractors.read;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.extractors.read.SentenceOutcome.Read;
import org.newsgraph.extractors.read.SentenceOutcome.Unreadable;

/**
 * The sentences of a file, one a line, in its order: {@code id TAB sentence}, or the sentence alone, whose id is then
 * the number of its line from 1. Words are parted by blanks. Blank lines are passed over but counted. Not thread-safe.
 */
public final class SentenceSource {
    private static final int MOST_BYTES_OF_A_LINE = 1 << 16;

    /** Whatever could be taken for the end of a word or line by those who read on. */
    private static final CharMatcher BLANK =
            CharMatcher.whitespace().or(CharMatcher.anyOf("\u001c\u001d\u001e\u001f\u0085\ufeff"));

    private static final Splitter WORDS = Splitter.on(BLANK).omitEmptyStrings();

    private final Path file;

    public SentenceSource(Path file) {
        this.file = file;
    }

    /** Reads until the end or until the sink answers false; answers what the sink did last. */
    public boolean read(Predicate<SentenceOutcome> sink) {
        if (Files.isDirectory(file)) {
            return sink.test(new Unreadable(file + " is a folder; give a file with one sentence a line."));
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return sink.test(new Unreadable("There is no file " + file + "."));
        }
        return lines(sink);
    }

    /** How many lines there are. Reads the file once, fast. */
    public long count() {
        return Files.isRegularFile(file) ? LineCount.of(file) : 1;
    }

    private boolean lines(Predicate<SentenceOutcome> sink) {
        boolean any = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            Lines lines = new Lines(in, MOST_BYTES_OF_A_LINE);
            while (lines.next()) {
                Optional<SentenceOutcome> outcome = outcome(lines);
                any |= outcome.isPresent();
                if (outcome.isPresent() && !sink.test(outcome.get())) {
                    return false;
                }
            }
        } catch (AccessDeniedException e) {
            return sink.test(new Unreadable(InputFiles.accessDenied(file)));
        } catch (IOException e) {
            return sink.test(new Unreadable(file + " cannot be read: " + e.getMessage() + "."));
        }
        return any || sink.test(new Unreadable(file + " is empty; there is no sentence in it."));
    }

    private Optional<SentenceOutcome> outcome(Lines line) {
        String where = file + " line " + line.number();
        if (line.tooLong()) {
            return Optional.of(new Unreadable(where + " is longer than 64 KB, too long for one sentence; split it."));
        }
        try {
            return sentence(Utf8Text.decode(line.bytes(), where, line.offset()), line.number(), where);
        } catch (UnreadableException e) {
            return Optional.of(new Unreadable(e.reason()));
        }
    }

    private static Optional<SentenceOutcome> sentence(String line, int number, String where)
            throws UnreadableException {
        if (BLANK.matchesAllOf(line)) {
            return Optional.empty();
        }
        int tab = line.indexOf('\t');
        String id = tab < 0 ? Integer.toString(number) : BLANK.trimAndCollapseFrom(line.substring(0, tab), ' ');
        List<String> words = WORDS.splitToList(line.substring(tab + 1));
        if (id.isEmpty()) {
            throw new UnreadableException(where + " has no id before its tab; write \"id TAB sentence\".");
        }
        if (words.isEmpty()) {
            throw new UnreadableException(where + " has no sentence after its tab; write \"id TAB sentence\".");
        }
        return Optional.of(new Read(new TokenisedSentence(id, words)));
    }
}
