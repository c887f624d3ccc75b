package org.newsgraph.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.app.console.Console;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.ontology.fact.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes articles out again. */
@Command(name = "withdraw", description = "Take articles and exactly their claims out of the store.")
final class WithdrawCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids as \"newsgraph articles\" prints them.")
    private List<String> ids = List.of();

    WithdrawCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return StoreSession.on(store.directory(context.console()), this::withdraw)
                .code();
    }

    private ExitCode withdraw(GraphStore graph) {
        Console console = context.console();
        int missing = 0;
        for (String id : ids) {
            if (graph.withdraw(new ArticleId(id))) {
                console.say(id + ": withdrawn");
            } else {
                missing++;
                console.say("newsgraph: There is no article " + id + " in the store; see: newsgraph articles");
            }
        }
        if (missing == 0) {
            return ExitCode.OK;
        }
        return missing == ids.size() ? ExitCode.INPUT : ExitCode.PARTIAL;
    }
}
