package org.newsgraph.extractors.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractors.read.ArticleSource;
import org.newsgraph.extractors.read.ReadOptions;
import org.newsgraph.extractors.read.ReadOptions.IdScheme;
import org.newsgraph.extractors.read.ReadOutcome.Read;
import org.newsgraph.ontology.fact.Article;

/** The articles of a file or folder, at most so many, spread evenly over it. */
final class BenchArticles {
    private BenchArticles() {}

    static List<Article> of(Path path, int most) {
        List<Article> all = new ArrayList<>();
        new ArticleSource(List.of(path), new ReadOptions(Optional.empty(), IdScheme.PATH)).read(outcome -> {
            if (outcome instanceof Read read) {
                all.add(read.article());
            }
            return true;
        });
        if (all.isEmpty()) {
            throw new IllegalArgumentException("There are no articles in " + path + ".");
        }
        List<Article> some = new ArrayList<>();
        for (int i = 0; i < Math.min(most, all.size()); i++) {
            some.add(all.get((int) ((long) i * all.size() / Math.min(most, all.size()))));
        }
        return some;
    }
}
