package org.newsgraph.app.command;

import java.util.Collection;
import java.util.List;
import org.newsgraph.app.console.CommandException;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.FactId;
import org.newsgraph.queries.Nearest;

/** A fact's id as the user gives it, with the messages for ids that lead nowhere. */
record FactAddress(ArticleId article, FactId fact) {
    private static final int SHOWN = 10;

    static FactAddress of(String id) {
        int mark = id.lastIndexOf('#');
        if (mark < 1 || !id.substring(mark + 1).matches("[1-9][0-9]*")) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "A fact's id is that of its article and a number, such as article-7#3, not \"" + id + "\".");
        }
        return new FactAddress(new ArticleId(id.substring(0, mark)), new FactId(id));
    }

    /** The article is not among those at hand. */
    CommandException noArticle(Collection<String> others, String where) {
        return new CommandException(
                ExitCode.INPUT,
                "There is no article " + article + " " + where
                        + (others.isEmpty() ? "." : "; " + Nearest.phrase(article.value(), others)));
    }

    /** The article has no fact of this number. */
    CommandException noFact(List<String> facts) {
        if (facts.isEmpty()) {
            return new CommandException(ExitCode.INPUT, "No fact was read in the article " + article + ".");
        }
        String some = String.join(", ", facts.subList(0, Math.min(SHOWN, facts.size())));
        return new CommandException(
                ExitCode.INPUT,
                "There is no fact " + fact + "; the article has " + some
                        + (facts.size() > SHOWN ? " and so on to " + facts.get(facts.size() - 1) : "") + ".");
    }
}
