package org.newsgraph.queries;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws an answer as a table that fits a screen: the columns with the longest texts are wrapped. */
final class TextTable {
    /** Stands after each wide character while the table is laid out, so that it counts as two; then it is dropped. */
    private static final char FILLER = '\uE000';

    /** East Asian wide and full-width forms, after Unicode Standard Annex 11; those beyond the BMP count two anyway. */
    private static final ImmutableRangeSet<Integer> WIDE = ImmutableRangeSet.copyOf(List.of(
            Range.closed(0x1100, 0x115F),
            Range.closed(0x2E80, 0x303E),
            Range.closed(0x3041, 0xA4CF),
            Range.closed(0xAC00, 0xD7A3),
            Range.closed(0xF900, 0xFAFF),
            Range.closed(0xFE30, 0xFE6F),
            Range.closed(0xFF01, 0xFF60),
            Range.closed(0xFFE0, 0xFFE6)));

    private static final int LEAST_WIDTH = 8;
    /** Running text is not narrowed below this while another column is wide. */
    private static final int TEXT_WIDTH = 48;

    private static final int BORDER = 3;

    private TextTable() {}

    static String render(ResultTable table, int width) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!table.columns().get(i).detail()) {
                shown.add(i);
            }
        }
        int[] widths = widths(table, shown, width);
        List<ColumnData<List<@Nullable Object>>> columns = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            int index = shown.get(i);
            columns.add(new com.github.freva.asciitable.Column()
                    .header(text(table.columns().get(index).heading()))
                    .headerAlign(HorizontalAlign.LEFT)
                    .dataAlign(isNumeric(table, index) ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                    .maxWidth(widths[i] + BORDER - 1, OverflowBehaviour.NEWLINE)
                    .with(row -> text(DataForms.cell(row.get(index)))));
        }
        String drawn = AsciiTable.builder()
                .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS)
                .data(table.rows(), columns)
                .asString();
        return drawn.replace(String.valueOf(FILLER), "") + "\n";
    }

    /** Narrows the widest column step by step until all fit, but none below a readable least. */
    private static int[] widths(ResultTable table, List<Integer> shown, int width) {
        int[] widths = new int[shown.size()];
        int total = 1;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = text(table.columns().get(shown.get(i)).heading()).length();
            for (List<@Nullable Object> row : table.rows()) {
                widths[i] = Math.max(
                        widths[i], text(DataForms.cell(row.get(shown.get(i)))).length());
            }
            total += widths[i] + BORDER;
        }
        int[] natural = widths.clone();
        while (total > width) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = claim(widths[i], natural[i]) > claim(widths[widest], natural[widest]) ? i : widest;
            }
            if (widths.length == 0 || widths[widest] <= LEAST_WIDTH) {
                return widths;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    /** How soon a column is narrowed: running text keeps a readable line for longer than names and dates do. */
    private static int claim(int width, int natural) {
        boolean text = natural > TEXT_WIDTH;
        if (text && width > TEXT_WIDTH) {
            return width * 100;
        }
        return !text && width > 2 * LEAST_WIDTH ? width * 10 : width / 2;
    }

    private static boolean isNumeric(ResultTable table, int index) {
        return !table.rows().isEmpty() && table.rows().stream().allMatch(row -> row.get(index) instanceof Number);
    }

    /** One line of printable characters, with a filler after each that takes two columns of the screen. */
    private static String text(String value) {
        StringBuilder line = new StringBuilder();
        Normalizer.normalize(value, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                line.append(' ');
            } else {
                line.appendCodePoint(point);
                if (WIDE.contains(point)) {
                    line.append(FILLER);
                }
            }
        });
        return line.toString();
    }
}
