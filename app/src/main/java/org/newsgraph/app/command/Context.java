package org.newsgraph.app.command;

import java.util.function.Function;
import java.util.function.Supplier;
import org.newsgraph.app.console.Console;
import org.newsgraph.extractors.Extractor;
import org.newsgraph.extractors.StageListener;

/**
 * What every command is given.
 *
 * @param extractor makes the extractor; asked only by commands that read articles, since its models take long to load
 * @param extractorVersion the version of its rules, as facts carry it
 */
public record Context(
        Console console, Function<StageListener, Extractor> extractor, Supplier<String> extractorVersion) {}
