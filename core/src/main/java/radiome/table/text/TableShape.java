package radiome.table.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.error.Text;

/**
 * Which line is the header, which rows are as wide as it, and what was dropped to get there.
 *
 * @param names the column names, trimmed
 * @param rows as wide as the names or wider with blanks
 * @param ragged the others
 * @param headerLine the line of the names, from 1
 * @param notices T20 and T21
 */
record TableShape(
        List<String> names, List<TextRow> rows, List<TextTable.RaggedRow> ragged, int headerLine, List<Fault> notices) {

    /** @throws radiome.error.RadiomeException T20 when there is no header line */
    static TableShape of(List<TextRow> lines, List<String> named, String file) {
        List<Fault> notices = new ArrayList<>();
        List<TextRow> filled = lines.stream().filter(r -> !r.isBlankFrom(0)).toList();
        if (filled.isEmpty()) {
            throw Fault.of(
                            TableFault.T20,
                            file,
                            "The file is empty: it has no header line.",
                            "Save the table again, with its column names in the first line.")
                    .at(Level.STOP)
                    .raise();
        }
        int header = isTitle(filled, named) ? 1 : 0;
        if (header == 1) {
            int line = filled.get(0).line();
            notices.add(Fault.of(
                    TableFault.T20,
                    file,
                    "Line " + line + " was skipped as a title: the columns that were named stand in line "
                            + filled.get(1).line() + ".",
                    "Delete line " + line + "."));
        }
        List<TextRow> body = filled.subList(header + 1, filled.size());
        noteEmptyRows(lines.size() - filled.size(), file, notices);

        List<String> names = names(filled.get(header), body);
        noteNames(names, filled.get(header).size(), file, notices);
        List<TextRow> rows = body.stream().filter(r -> fits(r, names.size())).toList();
        List<TextTable.RaggedRow> ragged = body.stream()
                .filter(r -> !fits(r, names.size()))
                .map(r -> ragged(r, names.size(), file))
                .toList();
        ragged.forEach(r -> notices.add(r.fault()));
        return new TableShape(names, rows, ragged, filled.get(header).line(), notices);
    }

    private static boolean isTitle(List<TextRow> filled, List<String> named) {
        return !named.isEmpty()
                && filled.size() > 1
                && !cells(filled.get(0)).containsAll(named)
                && cells(filled.get(1)).containsAll(named);
    }

    private static List<String> cells(TextRow row) {
        return IntStream.range(0, row.size())
                .mapToObj(row::at)
                .map(c -> CellText.isGuarded(c) ? CellText.unguarded(c) : CellText.trim(c))
                .toList();
    }

    /** The header without the blank names at its end, unless a row of its width has something below them. */
    private static List<String> names(TextRow header, List<TextRow> body) {
        List<String> names = cells(header);
        int width = names.size();
        while (width > 0 && names.get(width - 1).isEmpty()) {
            width--;
        }
        int last = width;
        boolean used = body.stream().anyMatch(r -> r.size() == names.size() && !r.isBlankFrom(last));
        return used ? names : names.subList(0, width);
    }

    private static boolean fits(TextRow row, int width) {
        return row.size() >= width && row.isBlankFrom(width);
    }

    private static TextTable.RaggedRow ragged(TextRow row, int width, String file) {
        Fault fault = Fault.of(
                        TableFault.T21,
                        file,
                        "Line " + row.line() + " has " + row.size() + " cells, the header has " + width + ".",
                        "Mend line " + row.line() + ": a missing cell, or a separator in a cell without quotes.")
                .at(Level.ERROR)
                .measured(row.size() - width, "cells");
        return new TextTable.RaggedRow(row.line(), cells(row), fault);
    }

    private static void noteEmptyRows(int empty, String file, List<Fault> notices) {
        if (empty > 0) {
            notices.add(Fault.of(TableFault.T21, file, "Empty rows were dropped: " + empty + ".", "")
                    .at(Level.NOTE)
                    .measured(empty, "rows"));
        }
    }

    private static void noteNames(List<String> names, int written, String file, List<Fault> notices) {
        List<String> parts = new ArrayList<>();
        if (written > names.size()) {
            parts.add("empty columns at the end were dropped: " + (written - names.size()));
        }
        String unnamed = IntStream.range(0, names.size())
                .filter(j -> names.get(j).isEmpty())
                .mapToObj(j -> String.valueOf(j + 1))
                .collect(Collectors.joining(", "));
        if (!unnamed.isEmpty()) {
            parts.add("columns without a name: number " + unnamed);
        }
        Set<String> seen = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        names.stream().filter(n -> !n.isEmpty() && !seen.add(n)).forEach(twice::add);
        if (!twice.isEmpty()) {
            parts.add(
                    "names that stand twice: " + twice.stream().map(Text::clean).collect(Collectors.joining(", ")));
        }
        if (!parts.isEmpty()) {
            String what = "In the header: " + String.join("; ", parts) + ".";
            notices.add(Fault.of(TableFault.T20, file, what, "Rename the columns that a study uses.")
                    .at(Level.NOTE));
        }
    }
}
