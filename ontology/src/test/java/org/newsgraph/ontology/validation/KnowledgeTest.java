package org.newsgraph.ontology.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.NewsgraphException;
import org.newsgraph.ontology.fact.Role;
import org.newsgraph.ontology.fact.SupplyStatus;
import org.newsgraph.ontology.rdf.Iris;
import org.newsgraph.ontology.rdf.Ng;

class KnowledgeTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    private static final String PREFIXES =
            """
            @prefix ng: <https://newsgraph.org/ontology#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            """;

    @Test
    void everyShapeFileIsInTheIndex() throws IOException, URISyntaxException {
        Path index =
                Path.of(Objects.requireNonNull(Knowledge.class.getResource("/org/newsgraph/ontology/shapes/index.txt"))
                        .toURI());
        try (Stream<Path> files = Files.list(index.resolveSibling(""))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".ttl")))
                    .containsExactlyInAnyOrderElementsOf(Files.readAllLines(index));
        }
    }

    @Test
    void everyTermThatJavaNamesIsDeclared() throws IllegalAccessException {
        for (var field : Ng.class.getFields()) {
            assertThat(declared((Resource) Objects.requireNonNull(field.get(null))))
                    .as(field.getName())
                    .isTrue();
        }
        for (EventClass eventClass : EventClass.values()) {
            assertThat(declared(Ng.type(eventClass))).as(eventClass.name()).isTrue();
            assertThat(KNOWLEDGE.ontology().contains(Ng.direct(eventClass), RDFS.subPropertyOf, Ng.INTERACTS_WITH))
                    .as(eventClass.name())
                    .isTrue();
        }
        for (EntityKind kind : EntityKind.values()) {
            assertThat(declared(Ng.type(kind))).as(kind.name()).isTrue();
        }
    }

    @Test
    void theOntologyListsTheSameWordsAsTheFactModel() {
        sameWords("modality", "Modality", Modality.values());
        sameWords("status", "SupplyStatus", SupplyStatus.values());
        sameWords("category", "ItemCategory", ItemCategory.values());
        sameWords("role", "AgentRole", Role.values());
    }

    @Test
    void allFaultsAreToldAtOnce() {
        String ontology = PREFIXES
                + """
                ng:Thing a owl:Class ; rdfs:label "thing"@en ; rdfs:comment "Anything."@en .
                ng:knows a owl:ObjectProperty ; rdfs:label "knows"@en ; rdfs:range ng:Nobody .
                """;
        String shape = PREFIXES
                + """
                ng:ThingShape a sh:NodeShape ; sh:property [ sh:path ng:hears ; sh:minCount 1 ] .
                """;

        assertThatThrownBy(() -> Knowledge.read(ontology, Map.of("thing.ttl", shape)))
                .isInstanceOf(NewsgraphException.class)
                .hasMessageContaining("knows has no comment")
                .hasMessageContaining("Nobody is used, but the ontology does not declare it")
                .hasMessageContaining("hears is used, but the ontology does not declare it")
                .hasMessageContaining("ThingShape has no target")
                .hasMessageContaining("hears without a message for the reader");
    }

    @Test
    void aFileThatIsNoTurtleIsNamed() {
        assertThatThrownBy(() -> Knowledge.read("ng:Thing a", Map.of("thing.ttl", "also not Turtle")))
                .isInstanceOf(NewsgraphException.class)
                .hasMessageContaining("newsgraph.ttl: ")
                .hasMessageContaining("thing.ttl: ");
    }

    private static boolean declared(Resource term) {
        return KNOWLEDGE.ontology().contains(term, RDF.type);
    }

    private static void sameWords(String list, String type, Enum<?>[] words) {
        List<String> listed = KNOWLEDGE
                .ontology()
                .listSubjectsWithProperty(RDF.type, KNOWLEDGE.ontology().createResource(Iris.term(type)))
                .mapWith(Resource::getURI)
                .toList();
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(words).map(word -> Iris.value(list, word)).toList());
    }
}
