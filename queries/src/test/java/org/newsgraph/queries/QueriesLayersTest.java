package org.newsgraph.queries;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.newsgraph.queries", importOptions = DoNotIncludeTests.class)
class QueriesLayersTest {
    @ArchTest
    static final ArchRule USES_NO_LANGUAGE_MODELS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.stanford..", "org.newsgraph.extractors..");

    @ArchTest
    static final ArchRule REACHES_THE_DATABASE_ONLY_THROUGH_THE_STORE =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.neo4j..");
}
