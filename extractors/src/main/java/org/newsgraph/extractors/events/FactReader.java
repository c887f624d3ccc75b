package org.newsgraph.extractors.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractors.actors.Actors;
import org.newsgraph.extractors.explain.Explanation;
import org.newsgraph.extractors.lexicon.Lexicon;
import org.newsgraph.extractors.lexicon.NameOverlay;
import org.newsgraph.extractors.propositions.Reattachment;
import org.newsgraph.extractors.qualifiers.Dateline;
import org.newsgraph.extractors.qualifiers.Sources;
import org.newsgraph.extractors.qualifiers.TimeReader;
import org.newsgraph.extractors.supply.ItemReader;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.FactId;

/** Reads the facts of an annotated article. A function of the parse and the tables; thread-safe. */
public final class FactReader {
    private static final int YEAR_WITHOUT_DATE = 2005;

    private final Lexicon lexicon;
    private final ItemReader items;

    public FactReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.items = new ItemReader(lexicon.items());
    }

    /** The version of the rules and tables, the user's names included. */
    public static String version(NameOverlay names) {
        return FactAssembler.VERSION + names.edition();
    }

    public List<Fact> read(AnnotatedArticle parsed) {
        return read(mended(parsed), FactListener.NONE);
    }

    /** Why this fact was read; empty when the article has no fact of this id. */
    public Optional<Explanation> explain(AnnotatedArticle parsed, FactId id) {
        AnnotatedArticle annotated = mended(parsed);
        List<Explanation> found = new ArrayList<>();
        read(annotated, (fact, scene, draft) -> {
            if (fact.id().equals(id)) {
                found.add(new FactExplainer(annotated, scene, draft, fact, reference(annotated)).explain());
            }
        });
        return found.stream().findFirst();
    }

    private static AnnotatedArticle mended(AnnotatedArticle parsed) {
        return new AnnotatedArticle(
                parsed.article(),
                parsed.sentences().stream().map(Reattachment::of).toList(),
                parsed.leftOut());
    }

    private static Optional<LocalDate> reference(AnnotatedArticle annotated) {
        return annotated.article().published().or(() -> Dateline.of(annotated));
    }

    private List<Fact> read(AnnotatedArticle annotated, FactListener listener) {
        Optional<LocalDate> reference = reference(annotated);
        int year = reference.map(LocalDate::getYear).orElse(YEAR_WITHOUT_DATE);
        Sources sources = new Sources(annotated, lexicon.words());
        Actors actors = new Actors(lexicon.gazetteer(), lexicon.words(), annotated, year, sources);
        FactAssembler assembler =
                new FactAssembler(annotated.article(), new TimeReader(reference), Dateline.place(annotated), listener);
        EventMemory memory = new EventMemory();
        Optional<Scene> headline = Optional.empty();
        List<Draft> told = List.of();
        List<Draft> lead = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            Scene scene = new Scene(sentence, actors, sources, lexicon, items, memory);
            List<Draft> drafts = new SentenceReader(scene).read();
            assembler.add(scene, drafts);
            if (Headlines.isHeadline(sentence)) {
                headline = Optional.of(scene);
                told = drafts;
            } else if (Headlines.isLead(sentence)) {
                lead.addAll(drafts);
            }
        }
        if (headline.isPresent()) {
            assembler.add(headline.get(), new Headlines(headline.get()).read(told, lead));
        }
        return assembler.facts();
    }
}
