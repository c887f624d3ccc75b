package org.newsgraph.queries;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.newsgraph.graph.CypherFile;

/** All canned questions by name. Immutable; loading checks every file and tells all faults at once. */
public final class QuestionCatalog {
    private final ImmutableSortedMap<String, Question> questions;

    private QuestionCatalog(ImmutableSortedMap<String, Question> questions) {
        this.questions = questions;
    }

    public static QuestionCatalog load() {
        try {
            String index = Resources.toString(
                    Resources.getResource(QuestionCatalog.class, "questions/index.txt"), StandardCharsets.UTF_8);
            return of(Splitter.on('\n')
                    .trimResults()
                    .omitEmptyStrings()
                    .splitToStream(index)
                    .map(name -> CypherFile.resource(QuestionCatalog.class, "questions/" + name))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the list of questions.", e);
        }
    }

    static QuestionCatalog of(List<CypherFile> files) {
        List<String> faults = new ArrayList<>();
        ImmutableSortedMap.Builder<String, Question> questions = ImmutableSortedMap.naturalOrder();
        for (CypherFile file : files) {
            QuestionParser.parse(file, faults).ifPresent(question -> questions.put(question.name(), question));
        }
        if (!faults.isEmpty()) {
            throw new QuestionException("The question files have faults:\n  " + String.join("\n  ", faults));
        }
        return new QuestionCatalog(questions.buildOrThrow());
    }

    /** All questions, by name. */
    public Collection<Question> all() {
        return questions.values();
    }

    /** The question of that name; if there is none, the exception names the nearest. */
    public Question get(String name) {
        Question question = questions.get(name);
        if (question == null) {
            throw new QuestionException("There is no question \"" + name + "\"; "
                    + Nearest.phrase(name, questions.keySet()) + " \"newsgraph ask\" lists all.");
        }
        return question;
    }
}
