package org.newsgraph.extractors.open;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractors.StageListener;
import org.newsgraph.extractors.corenlp.CoreNlpAnnotator;
import org.newsgraph.extractors.corenlp.CoreNlpSentenceAnnotator;
import org.newsgraph.extractors.read.TokenisedSentence;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Annotator;
import org.newsgraph.extractors.text.CpuClock;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.SentenceAnnotator;
import org.newsgraph.ontology.fact.Article;

/** The way from a text to its open triples: annotate, then read. Loads language models on first use. Thread-safe. */
public final class NewsOpenExtractor implements OpenExtractor {
    private final Supplier<Annotator> articles;
    private final Supplier<SentenceAnnotator> sentences;
    private final OpenReader reader = new OpenReader();
    private final StageListener listener;

    private NewsOpenExtractor(
            Supplier<Annotator> articles, Supplier<SentenceAnnotator> sentences, StageListener listener) {
        this.articles = articles;
        this.sentences = sentences;
        this.listener = listener;
    }

    public static NewsOpenExtractor load(StageListener listener) {
        return new NewsOpenExtractor(
                Suppliers.memoize(() -> CoreNlpAnnotator.loadWithoutNames(listener)),
                Suppliers.memoize(() -> CoreNlpSentenceAnnotator.load(listener)),
                listener);
    }

    @Override
    public OpenReading article(Article article) {
        AnnotatedArticle annotated = articles.get().annotate(article);
        List<OpenLine> lines = new ArrayList<>();
        CpuClock.measure(listener, "triples", () -> {
            for (Sentence sentence : annotated.sentences()) {
                String id = article.id() + "#" + (sentence.number() + 1);
                reader.read(sentence, article.text()).forEach(triple -> lines.add(new OpenLine(id, triple)));
            }
        });
        return new OpenReading(lines, annotated.omitted());
    }

    @Override
    public OpenReading sentence(TokenisedSentence given) {
        Optional<Sentence> sentence = sentences.get().annotate(given.words());
        List<OpenLine> lines = new ArrayList<>();
        sentence.ifPresent(s -> CpuClock.measure(listener, "triples", () -> reader.read(s, given.text())
                .forEach(triple -> lines.add(new OpenLine(given.id(), triple)))));
        return new OpenReading(lines, sentence.isPresent() ? 0 : 1);
    }
}
