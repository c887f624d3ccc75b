package org.newsgraph.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.app.console.Console;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.graph.QueryResult;
import org.newsgraph.queries.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The user's own Cypher, which may only read. */
@Command(name = "cypher", description = "Run your own Cypher on the graph; it may only read.")
final class CypherCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "CYPHER", description = "For example: 'MATCH (c:Claim) RETURN count(c) AS claims'")
    private String cypher = "";

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "A parameter, $NAME in the query, as text.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FormatOption format = new FormatOption();

    CypherCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Console console = context.console();
        QueryResult result = StoreSession.on(store.directory(console), graph -> graph.query(cypher, parameters));
        format.print(console, ResultTable.of(result));
        return ExitCode.OK.code();
    }
}
