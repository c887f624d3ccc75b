package org.newsgraph.ontology.validation;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.newsgraph.ontology.fact.NewsgraphException;

/** The ontology and the shapes, read from their files and found free of faults. */
record Knowledge(Model ontology, Shapes shapes) {
    private static final String FOLDER = "/org/newsgraph/ontology/";
    private static final String ONTOLOGY = "newsgraph.ttl";
    private static final String SHAPES = "shapes/";

    static Knowledge load() {
        Map<String, String> shapes = new LinkedHashMap<>();
        for (String name : resource(SHAPES + "index.txt").lines().toList()) {
            shapes.put(SHAPES + name, resource(SHAPES + name));
        }
        return read(resource(ONTOLOGY), shapes);
    }

    /**
     * Reads and checks the files' contents.
     *
     * @param shapes Turtle by file name
     * @throws NewsgraphException listing all faults of all files
     */
    static Knowledge read(String ontology, Map<String, String> shapes) {
        List<String> faults = new ArrayList<>();
        Model ontologyModel = parse(ONTOLOGY, ontology, faults);
        Model shapesModel = ModelFactory.createDefaultModel();
        shapes.forEach((name, turtle) -> shapesModel.add(parse(name, turtle, faults)));
        if (faults.isEmpty()) {
            faults.addAll(KnowledgeCheck.faults(ontologyModel, shapesModel));
        }
        if (faults.isEmpty()) {
            try {
                return new Knowledge(ontologyModel, Shapes.parse(shapesModel));
            } catch (ShaclParseException e) {
                faults.add(SHAPES + ": " + e.getMessage());
            }
        }
        throw new NewsgraphException("The ontology and its shapes have faults:\n  " + String.join("\n  ", faults));
    }

    private static Model parse(String name, String turtle, List<String> faults) {
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.create()
                    .source(new StringReader(turtle))
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(model);
        } catch (RiotException e) {
            faults.add(name + ": " + e.getMessage());
        }
        return model;
    }

    private static String resource(String name) {
        URL url = Knowledge.class.getResource(FOLDER + name);
        if (url == null) {
            throw new NewsgraphException("The file " + FOLDER + name + " is missing from the program.");
        }
        try {
            return Resources.toString(url, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new NewsgraphException("The file " + FOLDER + name + " cannot be read.", e);
        }
    }
}
