package org.newsgraph.ontology;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.newsgraph.ontology.validation.ValidatedArticle;
import org.newsgraph.ontology.validation.Validator;

@AnalyzeClasses(packages = "org.newsgraph.ontology", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule THE_ONTOLOGY_KNOWS_NEITHER_PARSER_NOR_STORE =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("edu.stanford..", "org.neo4j..");

    @ArchTest
    static final ArchRule THE_FACT_MODEL_KNOWS_NO_RDF_AND_NO_JSON = noClasses()
            .that()
            .resideInAPackage("..fact..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena..", "com.fasterxml..", "..rdf..", "..validation..", "..interchange..");

    @ArchTest
    static final ArchRule ONLY_RDF_AND_VALIDATION_USE_JENA = noClasses()
            .that()
            .resideOutsideOfPackages("..rdf..", "..validation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule ONLY_THE_VALIDATOR_MAKES_A_VALIDATED_ARTICLE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Validator.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(ValidatedArticle.class.getName())
            .should()
            .callConstructorWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.type(ValidatedArticle.class))));

    @ArchTest
    static final ArchRule NOTHING_IS_NAMED_FOR_NOTHING =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager)");
}
