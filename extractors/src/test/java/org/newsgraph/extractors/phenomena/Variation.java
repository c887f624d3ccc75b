package org.newsgraph.extractors.phenomena;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** Makes another article of a parsed one: words renamed, sentences put in. The text is spelt anew, offsets with it. */
final class Variation {
    private Variation() {}

    static AnnotatedArticle renamed(AnnotatedArticle article, UnaryOperator<String> rename) {
        return spelt(article, article.sentences(), rename);
    }

    /** With a sentence put in at a position. */
    static AnnotatedArticle with(AnnotatedArticle article, Sentence sentence, int position) {
        List<Sentence> all = new ArrayList<>(article.sentences());
        all.add(position, sentence);
        return spelt(article, all, UnaryOperator.identity());
    }

    private static AnnotatedArticle spelt(
            AnnotatedArticle article, List<Sentence> sentences, UnaryOperator<String> rename) {
        StringBuilder text = new StringBuilder();
        List<Sentence> moved = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = new ArrayList<>();
            for (Token t : sentence.tokens()) {
                boolean apart = t.index() == 0
                        || t.begin() > sentence.token(t.index() - 1).end();
                text.append(apart && !text.isEmpty() ? " " : "");
                int begin = text.length();
                text.append(rename.apply(t.word()));
                tokens.add(new Token(
                        t.index(),
                        rename.apply(t.word()),
                        rename.apply(t.lemma()),
                        t.pos(),
                        t.entity(),
                        begin,
                        text.length(),
                        t.head(),
                        t.relation()));
            }
            moved.add(new Sentence(moved.size(), tokens));
        }
        return new AnnotatedArticle(Phenomenon.article(article.article().id().value(), text.toString()), moved);
    }
}
