package org.newsgraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.QueryResult;

class TableFormatTest {
    private static final ResultTable TABLE = ResultTable.of(new QueryResult(
            List.of("name", "count"), List.of(List.of("東京, \"x\"", 2L), List.of("two\nlines\u001b[31m", 10L)), false));

    private static String written(TableFormat format, int width) {
        StringBuilder text = new StringBuilder();
        format.write(TABLE, text, width);
        return text.toString();
    }

    @Test
    void wideCharactersCountAsTwoAndControlCharactersAreGone() {
        assertThat(written(TableFormat.TABLE, 80))
                .isEqualTo(
                        """
                        +----------------+-------+
                        | name           | count |
                        +----------------+-------+
                        | 東京, "x"      |     2 |
                        | two lines [31m |    10 |
                        +----------------+-------+
                        """);
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        assertThat(written(TableFormat.CSV, 0))
                .isEqualTo("name,count\n\"東京, \"\"x\"\"\",2\n\"two\nlines\u001b[31m\",10\n");
    }

    @Test
    void jsonKeepsTypes() {
        assertThat(written(TableFormat.JSONL, 0)).startsWith("{\"name\":\"東京, \\\"x\\\"\",\"count\":2}\n");
        assertThat(written(TableFormat.JSON, 0)).startsWith("[\n{").endsWith("}\n]\n");
    }
}
