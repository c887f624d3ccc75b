package org.newsgraph.ontology.validation;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.newsgraph.ontology.fact.ArticleFacts;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.NewsgraphException;
import org.newsgraph.ontology.rdf.ArticleGraphMapper;

/**
 * Checks the facts of an article against the shapes and axioms of the ontology. Immutable and thread-safe; loading
 * reads and checks the ontology's files, so load once.
 */
public final class Validator {
    private final Shapes shapes;
    private final Axioms axioms;

    private Validator(Knowledge knowledge) {
        this.shapes = knowledge.shapes();
        this.axioms = new Axioms(knowledge.ontology());
    }

    /**
     * Reads the ontology and its shapes.
     *
     * @throws NewsgraphException listing all faults of their files
     */
    public static Validator load() {
        return new Validator(Knowledge.load());
    }

    /** Accepts the facts that break nothing and keeps the others with what they break; never fails for a wrong fact. */
    public ValidatedArticle validate(ArticleFacts facts) {
        Model claims = ArticleGraphMapper.writeClaims(facts);
        SetMultimap<Fact, String> reasons = reasons(facts, claims.getGraph());
        List<Fact> accepted = new ArrayList<>();
        List<RejectedFact> rejected = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            if (reasons.containsKey(fact)) {
                rejected.add(new RejectedFact(fact, List.copyOf(reasons.get(fact))));
            } else {
                accepted.add(fact);
            }
        }
        ArticleFacts valid = new ArticleFacts(facts.article(), accepted);
        Model graph = rejected.isEmpty() ? claims : ArticleGraphMapper.writeClaims(valid);
        ArticleGraphMapper.addDirectTriples(valid, graph);
        Model unchangeable = ModelFactory.createModelForGraph(new GraphReadOnly(graph.getGraph()));
        return new ValidatedArticle(facts.article(), accepted, rejected, unchangeable);
    }

    /** Everything that is wrong in a graph, wherever it comes from: breaches of shapes first, then of axioms. */
    public List<Violation> check(Model graph) {
        return check(graph.getGraph());
    }

    private List<Violation> check(Graph graph) {
        List<Violation> violations = new ArrayList<>(ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> new Violation(entry.focusNode(), entry.message()))
                .distinct()
                .sorted(Comparator.comparing(Violation::reason))
                .toList());
        violations.addAll(new AxiomCheck(axioms, graph).violations());
        return violations;
    }

    private SetMultimap<Fact, String> reasons(ArticleFacts facts, Graph claims) {
        SetMultimap<Fact, String> reasons = LinkedHashMultimap.create();
        List<Violation> violations = check(claims);
        if (!violations.isEmpty()) {
            ClaimsOfNodes claimsOfNodes = new ClaimsOfNodes(claims, facts.facts());
            for (Violation violation : violations) {
                Collection<Fact> concerned = claimsOfNodes.of(violation.focus());
                // What no claim needs cannot be told apart: then none of the article's facts can be trusted.
                for (Fact fact : concerned.isEmpty() ? facts.facts() : concerned) {
                    reasons.put(fact, violation.reason());
                }
            }
        }
        return reasons;
    }
}
