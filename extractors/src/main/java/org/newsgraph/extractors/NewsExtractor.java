package org.newsgraph.extractors;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractors.corenlp.CoreNlpAnnotator;
import org.newsgraph.extractors.events.FactReader;
import org.newsgraph.extractors.explain.Explanation;
import org.newsgraph.extractors.explain.FactWords;
import org.newsgraph.extractors.gate.FactGate;
import org.newsgraph.extractors.lexicon.Lexicon;
import org.newsgraph.extractors.lexicon.NameOverlay;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Annotator;
import org.newsgraph.extractors.text.CpuClock;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleFacts;
import org.newsgraph.ontology.fact.Fact;

/**
 * The way from an article to its facts: annotate, then read. Loads language models and tables on first use.
 * Thread-safe.
 */
public final class NewsExtractor implements Extractor {
    private final Supplier<Annotator> annotator;
    private final Supplier<FactReader> reader;
    private final StageListener listener;

    private NewsExtractor(Supplier<Annotator> annotator, Supplier<FactReader> reader, StageListener listener) {
        this.annotator = annotator;
        this.reader = reader;
        this.listener = listener;
    }

    public static NewsExtractor load() {
        return load(StageListener.NONE);
    }

    public static NewsExtractor load(StageListener listener) {
        return load(listener, NameOverlay.NONE);
    }

    /** With a user's names. */
    public static NewsExtractor load(StageListener listener, NameOverlay names) {
        Supplier<Lexicon> lexicon = Suppliers.memoize(() -> Lexicon.load(names));
        return new NewsExtractor(
                Suppliers.memoize(() -> {
                    FactGate gate = new FactGate(lexicon.get());
                    return CoreNlpAnnotator.load(listener, gate::open);
                }),
                Suppliers.memoize(() -> new FactReader(lexicon.get())),
                listener);
    }

    /** The version of rules and tables: facts of another version are read again. */
    public static String version(NameOverlay names) {
        return FactReader.version(names);
    }

    @Override
    public ArticleFacts extract(Article article) {
        AnnotatedArticle annotated = annotator.get().annotate(article);
        List<Fact> facts = new ArrayList<>();
        CpuClock.measure(listener, "facts", () -> facts.addAll(reader.get().read(annotated)));
        return new ArticleFacts(article, facts, annotated.leftOut());
    }

    @Override
    public Explanation explain(Article article, Fact fact) {
        return reader.get()
                .explain(annotator.get().annotate(article), fact.id())
                .orElseGet(() -> FactWords.of(fact));
    }
}
