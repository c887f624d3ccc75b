package org.newsgraph.extractors.qualifiers;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractors.actors.Actors;
import org.newsgraph.extractors.actors.Speakers;
import org.newsgraph.extractors.lexicon.Words;
import org.newsgraph.extractors.lexicon.Words.Speech;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Attribution;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Stance;

/** Who says what in an article, quotations that run over several sentences included. */
public final class Sources implements Speakers {
    private final AnnotatedArticle article;
    private final Words words;
    private final ImmutableListMultimap<Integer, Report> reports;

    public Sources(AnnotatedArticle article, Words words) {
        this.article = article;
        this.words = words;
        ReportFinder finder = new ReportFinder(words);
        ImmutableListMultimap.Builder<Integer, Report> found = ImmutableListMultimap.builder();
        article.sentences().forEach(s -> found.putAll(s.number(), finder.find(s)));
        this.reports = found.build();
    }

    /** Whom the text credits with what stands at this token; the innermost speaker that has a name. */
    public Attribution of(Actors actors, Sentence sentence, Token token) {
        List<Spoken> speaking = covering(sentence, token).stream()
                .filter(report -> report.speakers().stream().noneMatch(Sources::isFirstPerson))
                .map(report -> new Spoken(sentence, report))
                .filter(spoken -> !names(actors, spoken).isEmpty())
                .toList();
        return (speaking.isEmpty() ? continued(sentence).stream().toList() : speaking)
                .stream()
                        .findFirst()
                        .map(inner -> attribution(actors, inner, speaking))
                        .orElse(Attribution.OF_THE_ARTICLE);
    }

    private static Attribution attribution(Actors actors, Spoken inner, List<Spoken> all) {
        List<String> names = names(actors, inner);
        Speech speech = inner.report().speech();
        List<String> via = all.stream()
                .skip(1)
                .flatMap(outer -> names(actors, outer).stream())
                .filter(name -> !names.contains(name))
                .distinct()
                .toList();
        Optional<Stance> stance = names.isEmpty() ? Optional.empty() : Optional.of(stance(speech));
        return new Attribution(names, Optional.of(speech.verb()), stance, via);
    }

    private static Stance stance(Speech speech) {
        return speech.frame() == Words.Frame.IRREALIS
                ? Stance.HYPOTHETICAL
                : switch (speech.stance()) {
                    case "confirms" -> Stance.CONFIRMS;
                    case "denies" -> Stance.DENIES;
                    case "alleges" -> Stance.ALLEGES;
                    case "doubts", "believes", "predicts" -> Stance.HYPOTHETICAL;
                    default -> Stance.STATES;
                };
    }

    private static List<String> names(Actors actors, Spoken spoken) {
        return names(actors, spoken.sentence(), spoken.report());
    }

    /** The words that {@link #of} gives the credit by, for explanations. */
    public Optional<Credit> credit(Actors actors, Sentence sentence, Token token) {
        return covering(sentence, token).stream()
                .filter(r -> !names(actors, sentence, r).isEmpty())
                .findFirst()
                .map(r -> new Credit(sentence, r.word(), r.speakers()))
                .or(() -> continued(sentence)
                        .map(s -> new Credit(
                                s.sentence(), s.report().word(), s.report().speakers())));
    }

    /**
     * Where somebody is said to say something.
     *
     * @param sentence another than the one said, where a quotation runs on
     * @param word the verb of speech, or "according"
     */
    public record Credit(Sentence sentence, Token word, List<Token> speakers) {
        public Credit {
            speakers = List.copyOf(speakers);
        }
    }

    /** Whether a speaker only hopes, fears or doubts what stands at this token. */
    public boolean irrealis(Sentence sentence, Token token) {
        return covering(sentence, token).stream().anyMatch(r -> r.speech().frame() == Words.Frame.IRREALIS)
                || contentOfDoubtfulNoun(sentence, token);
    }

    /** "claims that troops had crossed", "fears that ...": the noun says how far it is to be believed. */
    private boolean contentOfDoubtfulNoun(Sentence sentence, Token token) {
        return token.is("acl", "ccomp", "dep")
                && sentence.head(token)
                        .filter(Token::isNoun)
                        .flatMap(noun -> words.speech("n:" + noun.lemma()))
                        .filter(s ->
                                s.frame() == Words.Frame.IRREALIS || s.stance().equals("alleges"))
                        .isPresent();
    }

    /** Whether what stands at this token is denied. */
    public boolean denied(Sentence sentence, Token token) {
        return covering(sentence, token).stream()
                .limit(1)
                .anyMatch(r -> r.speech().stance().equals("denies"));
    }

    /** Whether this token is in the words of somebody. */
    public boolean reported(Sentence sentence, Token token) {
        return !covering(sentence, token).isEmpty() || continued(sentence).isPresent();
    }

    @Override
    public List<Party> at(Actors actors, Sentence sentence, Token token) {
        Stream<Report> covering = covering(sentence, token).stream();
        Optional<List<Party>> here = covering.filter(r -> r.speakers().stream().noneMatch(s -> isFirstPerson(s)))
                .map(r -> parties(actors, sentence, r))
                .filter(p -> !p.isEmpty())
                .findFirst();
        return here.or(() -> continued(sentence).map(s -> parties(actors, s.sentence(), s.report())))
                .orElse(List.of());
    }

    @Override
    public boolean quoted(Sentence sentence, Token token) {
        return inQuotation(sentence)
                || ReportFinder.quoted(sentence).stream().anyMatch(t -> t.index() == token.index());
    }

    private List<Report> covering(Sentence sentence, Token token) {
        return reports.get(sentence.number()).stream()
                .filter(r -> r.covers(token))
                .sorted(Comparator.comparingInt(r -> r.content().cardinality()))
                .toList();
    }

    private record Spoken(Sentence sentence, Report report) {}

    /** A sentence inside a running quotation is spoken by whom the sentence before, or the next, names. */
    private Optional<Spoken> continued(Sentence sentence) {
        if (!reports.get(sentence.number()).isEmpty() || !inQuotation(sentence)) {
            return Optional.empty();
        }
        for (int n = sentence.number() - 1; n >= 0 && n >= sentence.number() - 4; n--) {
            Sentence before = article.sentences().get(n);
            Optional<Report> quoting = reports.get(n).stream()
                    .filter(r -> !isFirstPerson(r.speakers().get(0)))
                    .reduce((a, b) -> b);
            if (quoting.isPresent() && before.tokens().stream().anyMatch(ReportFinder::isQuote)) {
                return Optional.of(new Spoken(before, quoting.get()));
            }
            if (!inQuotation(before)) {
                break;
            }
        }
        int next = sentence.number() + 1;
        return next < article.sentences().size() && !closesQuotation(sentence)
                ? reports.get(next).stream()
                        .findFirst()
                        .map(r -> new Spoken(article.sentences().get(next), r))
                : Optional.empty();
    }

    private static boolean isFirstPerson(Token token) {
        return token.lower().equals("i") || token.lower().equals("we");
    }

    private boolean inQuotation(Sentence sentence) {
        if (ReportFinder.isQuote(sentence.token(0))) {
            return true;
        }
        boolean open = false;
        for (int n = Math.max(0, sentence.number() - 6); n < sentence.number(); n++) {
            for (Token token : article.sentences().get(n).tokens()) {
                if (ReportFinder.isQuote(token)) {
                    open = token.word().equals("“") || (!token.word().equals("”") && !open);
                }
            }
        }
        return open;
    }

    private static boolean closesQuotation(Sentence sentence) {
        return ReportFinder.isQuote(sentence.token(sentence.size() - 1));
    }

    private static List<Party> parties(Actors actors, Sentence sentence, Report report) {
        return report.speakers().stream()
                .flatMap(s -> actors.of(sentence, s).stream())
                .distinct()
                .toList();
    }

    private static List<String> names(Actors actors, Sentence sentence, Report report) {
        List<Party> parties = parties(actors, sentence, report);
        if (!parties.isEmpty()) {
            return parties.stream().map(Party::name).distinct().toList();
        }
        return report.speakers().stream()
                .filter(Token::isNoun)
                .map(s -> phrase(sentence, s))
                .toList();
    }

    /** The noun with its adjectives and nouns before, as in the text: "human rights groups". */
    private static String phrase(Sentence sentence, Token noun) {
        int first = noun.index();
        while (first > 0 && sentence.token(first - 1).is("compound", "amod")) {
            first--;
        }
        return sentence.words(sentence.token(first), noun);
    }
}
