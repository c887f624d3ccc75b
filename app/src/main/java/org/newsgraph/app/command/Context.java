package org.newsgraph.app.command;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.newsgraph.app.console.Console;
import org.newsgraph.extractors.Extractor;
import org.newsgraph.extractors.StageListener;
import org.newsgraph.extractors.lexicon.NameOverlay;
import org.newsgraph.extractors.open.NewsOpenExtractor;
import org.newsgraph.extractors.open.OpenExtractor;

/**
 * What every command is given.
 *
 * @param extractor makes the extractor with a user's names; asked only by commands that read articles, since its models
 *     take long to load
 * @param extractorVersion the version of its rules with these names, as facts carry it
 * @param openExtractor makes the reader of open triples; asked only by the command that prints them
 */
public record Context(
        Console console,
        BiFunction<StageListener, NameOverlay, Extractor> extractor,
        Function<NameOverlay, String> extractorVersion,
        Function<StageListener, OpenExtractor> openExtractor) {

    /** With the program's own reader of open triples. */
    public Context(
            Console console,
            BiFunction<StageListener, NameOverlay, Extractor> extractor,
            Function<NameOverlay, String> extractorVersion) {
        this(console, extractor, extractorVersion, NewsOpenExtractor::load);
    }
}
