package org.newsgraph.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.newsgraph.app.console.CommandException;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.extractors.Extractor;
import org.newsgraph.extractors.explain.Explanation;
import org.newsgraph.extractors.read.ArticleSource;
import org.newsgraph.extractors.read.ReadOptions;
import org.newsgraph.extractors.read.ReadOptions.IdScheme;
import org.newsgraph.extractors.read.ReadOutcome.Read;
import org.newsgraph.extractors.read.ReadOutcome.Unreadable;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.Fact;

/** Explains a fact by reading its article again: extraction is a function of the article, so the fact comes back. */
record RereadFact(Extractor extractor, List<Path> paths) {
    Explanation explain(FactAddress address, Optional<LocalDate> date, IdScheme ids) {
        Article article = find(address, new ReadOptions(date, ids));
        List<Fact> facts = extractor.extract(article).facts();
        Fact fact = facts.stream()
                .filter(f -> f.id().equals(address.fact()))
                .findFirst()
                .orElseThrow(() ->
                        address.noFact(facts.stream().map(f -> f.id().value()).toList()));
        return extractor.explain(article, fact);
    }

    private Article find(FactAddress address, ReadOptions options) {
        List<Article> found = new ArrayList<>();
        TreeSet<String> others = new TreeSet<>();
        List<String> faults = new ArrayList<>();
        new ArticleSource(paths, options).read(outcome -> {
            if (outcome instanceof Read read) {
                Article article = read.article();
                if (article.id().equals(address.article())) {
                    found.add(article);
                } else {
                    others.add(article.id().value());
                }
            } else if (outcome instanceof Unreadable bad) {
                faults.add(bad.reason());
            }
            return found.isEmpty();
        });
        if (found.isEmpty() && others.isEmpty() && !faults.isEmpty()) {
            throw new CommandException(ExitCode.INPUT, faults.get(0));
        }
        return found.stream().findFirst().orElseThrow(() -> address.noArticle(others, "among those given"));
    }
}
