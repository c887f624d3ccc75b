package org.newsgraph.graph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.newsgraph.graph", importOptions = DoNotIncludeTests.class)
class GraphLayersTest {
    @ArchTest
    static final ArchRule USES_NO_LANGUAGE_MODELS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.stanford..", "org.newsgraph.extractors..");
}
