package org.newsgraph.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions between the modules, on the whole class path. */
@AnalyzeClasses(packages = "org.newsgraph", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String ONTOLOGY = "org.newsgraph.ontology..";
    private static final String EXTRACTORS = "org.newsgraph.extractors..";
    private static final String GRAPH = "org.newsgraph.graph..";
    private static final String QUERIES = "org.newsgraph.queries..";
    private static final String APP = "org.newsgraph.app..";
    private static final String CORENLP = "edu.stanford..";
    private static final String NEO4J = "org.neo4j..";
    private static final String JENA = "org.apache.jena..";

    @ArchTest
    static final ArchRule theOntologyKnowsNoOtherPart = noClasses()
            .that()
            .resideInAPackage(ONTOLOGY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXTRACTORS, GRAPH, QUERIES, APP, CORENLP, NEO4J);

    @ArchTest
    static final ArchRule theExtractorsKnowOnlyTheOntology = noClasses()
            .that()
            .resideInAPackage(EXTRACTORS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(GRAPH, QUERIES, APP, NEO4J, JENA);

    @ArchTest
    static final ArchRule theGraphKnowsOnlyTheOntology = noClasses()
            .that()
            .resideInAPackage(GRAPH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXTRACTORS, QUERIES, APP, CORENLP);

    @ArchTest
    static final ArchRule theQueriesKnowOnlyTheGraph = noClasses()
            .that()
            .resideInAPackage(QUERIES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXTRACTORS, APP, CORENLP, NEO4J);

    @ArchTest
    static final ArchRule coreNlpIsSeenInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsgraph.extractors.corenlp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CORENLP);

    @ArchTest
    static final ArchRule neo4jIsSeenInOneModule = noClasses()
            .that()
            .resideOutsideOfPackage(GRAPH)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(NEO4J);

    @ArchTest
    static final ArchRule theCommandLineStaysInTheApp = noClasses()
            .that()
            .resideOutsideOfPackage(APP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei.progressbar..");

    @ArchTest
    static final ArchRule modulesHaveNoCycles =
            slices().matching("org.newsgraph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingIsCalledAfterNothing = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager");

    @ArchTest
    static final ArchRule failuresHaveOneRoot = classes()
            .that()
            .areAssignableTo(RuntimeException.class)
            .and()
            .resideInAPackage("org.newsgraph..")
            .should()
            .beAssignableTo(org.newsgraph.ontology.fact.NewsgraphException.class);
}
