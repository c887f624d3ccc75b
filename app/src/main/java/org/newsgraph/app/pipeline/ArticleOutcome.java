package org.newsgraph.app.pipeline;

import java.util.List;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.LeftOut;

/** How the way of one article ended. */
public sealed interface ArticleOutcome {
    /** What the article is called: its id, or its file where it could not be read. */
    String name();

    /** The same outcome, these stretches of the article not read. */
    default ArticleOutcome without(List<LeftOut> stretches) {
        return this;
    }

    /** It is in, and was not before. */
    record Loaded(ArticleId id, int facts, List<String> rejections, List<LeftOut> leftOut) implements ArticleOutcome {
        public Loaded {
            rejections = List.copyOf(rejections);
            leftOut = List.copyOf(leftOut);
        }

        public Loaded(ArticleId id, int facts, List<String> rejections) {
            this(id, facts, rejections, List.of());
        }

        @Override
        public ArticleOutcome without(List<LeftOut> stretches) {
            return new Loaded(id, facts, rejections, stretches);
        }

        @Override
        public String name() {
            return id.value();
        }
    }

    /** It is in, in place of its former self. */
    record Replaced(ArticleId id, int facts, List<String> rejections, List<LeftOut> leftOut) implements ArticleOutcome {
        public Replaced {
            rejections = List.copyOf(rejections);
            leftOut = List.copyOf(leftOut);
        }

        public Replaced(ArticleId id, int facts, List<String> rejections) {
            this(id, facts, rejections, List.of());
        }

        @Override
        public ArticleOutcome without(List<LeftOut> stretches) {
            return new Replaced(id, facts, rejections, stretches);
        }

        @Override
        public String name() {
            return id.value();
        }
    }

    /** The same article, read by the same rules, was there already. */
    record Unchanged(ArticleId id) implements ArticleOutcome {
        @Override
        public String name() {
            return id.value();
        }
    }

    /**
     * It could not be read.
     *
     * @param reason one sentence that names the file
     */
    record Unread(String name, String reason) implements ArticleOutcome {}

    /** Something went wrong on its way; the store is as if it had never come. */
    record Failed(ArticleId id, Throwable cause) implements ArticleOutcome {
        @Override
        public String name() {
            return id.value();
        }
    }
}
