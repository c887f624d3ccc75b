package org.newsgraph.extractors.events;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.extractors.actors.Resolutions;
import org.newsgraph.extractors.explain.Explanation;
import org.newsgraph.extractors.explain.Explanation.Line;
import org.newsgraph.extractors.explain.FactWords;
import org.newsgraph.extractors.lexicon.RuleRows;
import org.newsgraph.extractors.lexicon.RuleRows.RuleRow;
import org.newsgraph.extractors.qualifiers.ModalityWords;
import org.newsgraph.extractors.qualifiers.Sources.Credit;
import org.newsgraph.extractors.qualifiers.TimeReader;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.DependencyPath;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Place;
import org.newsgraph.ontology.fact.Supply;
import org.newsgraph.ontology.fact.TimeSpan;

/** Tells of one fact, at the moment at which it was made, why it is what it is. */
final class FactExplainer {
    private final AnnotatedArticle article;
    private final Scene scene;
    private final Draft draft;
    private final Fact fact;
    private final Optional<LocalDate> reference;
    private final List<Line> lines = new ArrayList<>();

    FactExplainer(AnnotatedArticle article, Scene scene, Draft draft, Fact fact, Optional<LocalDate> reference) {
        this.article = article;
        this.scene = scene;
        this.draft = draft;
        this.fact = fact;
        this.reference = reference;
    }

    Explanation explain() {
        add("fact", FactWords.event(fact.event()));
        add("sentence", "(" + (sentence().number() + 1) + ") " + fact.evidence().sentence());
        add("predicate", predicate());
        rule();
        party("actor", fact.event().actor());
        fact.event().target().ifPresent(target -> party("target", target));
        fact.event().supply().ifPresent(this::goods);
        add("modality", modality());
        source();
        fact.qualifiers().time().ifPresent(this::time);
        fact.qualifiers().place().ifPresent(this::place);
        return new Explanation(fact.id(), lines);
    }

    private Sentence sentence() {
        return scene.sentence();
    }

    private void add(String label, String text) {
        lines.add(new Line(label, text));
    }

    private String predicate() {
        String anchors = draft.anchors().stream()
                .filter(t -> t.index() != draft.predicate().index())
                .map(t -> "\"" + t.word() + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
        return "\"" + draft.predicate().word() + "\" (" + draft.predicate().pos() + ")"
                + (anchors.isEmpty() ? "" : " with " + anchors);
    }

    private void rule() {
        String name = fact.evidence().rule().name();
        Optional<RuleRow> row = RuleRows.of(name);
        add(
                "rule",
                name + ", version " + fact.evidence().rule().version()
                        + (row.isPresent() ? "" : "; a construction, which stands in no table"));
        row.ifPresent(r -> {
            add("row", r.where() + ": " + r.cells());
            add("example", r.example());
        });
    }

    private void party(String label, Party party) {
        add(label, FactWords.party(party));
        Optional<Token> head = head(party);
        if (head.isPresent()) {
            add("path", DependencyPath.between(sentence(), draft.predicate(), head.get()));
            new Resolutions(scene.actors()).of(sentence(), head.get(), party).forEach(step -> add("resolved", step));
        } else {
            add("resolved", "not named in this sentence: " + elsewhere(party));
        }
    }

    private String elsewhere(Party party) {
        for (int n = sentence().number() - 1; n >= 0; n--) {
            Sentence before = article.sentences().get(n);
            if (before.tokens().stream()
                    .anyMatch(t -> scene.actors().of(before, t).stream().anyMatch(party::same))) {
                return "taken from what the article told before, last in sentence " + (n + 1) + ": " + before;
            }
        }
        return "it follows from the other party's construction";
    }

    /** The phrase that stands for the party, nearest to the predicate: its own, else one behind which it stands. */
    private Optional<Token> head(Party party) {
        return nearest(t -> scene.actors().of(sentence(), t).stream().anyMatch(party::same))
                .or(() -> nearest(t -> scene.actors().placeAt(sentence(), t).stream()
                        .anyMatch(p -> p.same(party)
                                || (party.kind() == EntityKind.STATE
                                        && p.state().equals(party.state())))))
                .or(() -> nearest(t -> t.isNoun()
                        && scene.actors().behind(sentence(), t).stream().anyMatch(party::same)));
    }

    private Optional<Token> nearest(Predicate<Token> test) {
        return sentence().tokens().stream()
                .filter(test)
                .min(Comparator.comparingInt(t -> DependencyPath.length(sentence(), draft.predicate(), t)));
    }

    private void goods(Supply supply) {
        add(
                "goods",
                supply.category().name().toLowerCase(Locale.ROOT) + " \"" + supply.item() + "\", "
                        + supply.status().name().toLowerCase(Locale.ROOT) + ", from "
                        + supply.from().map(Party::name).orElse("nobody named") + " to "
                        + supply.to().map(Party::name).orElse("nobody named"));
        List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(supply.item());
        nearest(t -> (t.isNoun() || t.isVerb()) && words.get(words.size() - 1).equals(t.word()))
                .ifPresent(t -> add("path", DependencyPath.between(sentence(), draft.predicate(), t)));
    }

    private String modality() {
        if (draft.speechAct()) {
            return "asserted: saying the sentence does the act";
        }
        if (draft.standing() != Draft.Standing.READ) {
            return "asserted by the construction, whatever stands over it";
        }
        Optional<String> trigger = fact.qualifiers().trigger();
        Modality modality = fact.qualifiers().modality();
        boolean denied = scene.sources().denied(sentence(), draft.predicate());
        if (modality == Modality.NEGATED && denied) {
            return "negated: its source denies it";
        }
        return ModalityWords.of(sentence(), draft.predicate(), modality, trigger);
    }

    private void source() {
        List<String> named = fact.qualifiers().attribution().sources();
        if (named.isEmpty()) {
            boolean set = !draft.speechAct() && FactAssembler.background(scene, draft);
            add("source", set ? "the article itself: told as background of what is said" : "the article itself");
            return;
        }
        Optional<Credit> credit = scene.sources().credit(scene.actors(), sentence(), draft.predicate());
        String who = String.join("; ", named);
        add(
                "source",
                credit.map(c -> who + ", by \"" + c.word().word() + "\""
                                + (c.sentence().number() == sentence().number()
                                        ? " over \"" + draft.predicate().word() + "\""
                                        : " in sentence " + (c.sentence().number() + 1) + ", whose quotation runs on"))
                        .orElse(who));
        credit.ifPresent(c -> scene.actors().of(c.sentence(), c.speakers().get(0)).stream()
                .limit(1)
                .forEach(party -> new Resolutions(scene.actors())
                        .of(c.sentence(), c.speakers().get(0), party)
                        .forEach(step -> add("resolved", step))));
    }

    private void time(TimeSpan time) {
        Optional<Token> word = new TimeReader(reference)
                .word(
                        sentence(),
                        FactAssembler.circumstances(sentence(), draft),
                        fact.qualifiers().modality());
        String against =
                reference.map(day -> ", against the article's date " + day).orElse(", without a date of the article");
        add("time", time.value() + word.map(w -> " from \"" + w.word() + "\"").orElse("") + against);
        word.ifPresent(w -> add("path", DependencyPath.between(sentence(), draft.predicate(), w)));
    }

    private void place(Place place) {
        add("place", place.name() + place.state().map(code -> " (" + code + ")").orElse(""));
        nearest(t -> scene.actors().placeAt(sentence(), t).stream()
                        .anyMatch(p -> p.name().equals(place.name())))
                .ifPresent(t -> add("path", DependencyPath.between(sentence(), draft.predicate(), t)));
    }
}
