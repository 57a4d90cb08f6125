package wutong.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import wutong.measure.Blank;

/** The cells of a header, each with the group heading above it and the unit below it, if there are such lines. */
final class Header {

    /** One column of the header: its words, what stands above them, and a unit written apart from them. */
    private record Cell(String text, String group, String unit) {

        Heading heading() {
            return group.isEmpty() ? Heading.of(text) : Grouped.heading(group, text);
        }

        /** As a person is told of it. */
        String words() {
            if (text.isEmpty()) return Blank.folded(group).contains(":") ? "" : group;
            return group.isEmpty() || Blank.folded(group).contains(":") ? text : group + "·" + text;
        }

        SaidUnit moneyUnit() {
            return Stream.of(unit, text, group).map(ColumnUnit::ofHeading).reduce(SaidUnit.NONE, SaidUnit::or);
        }
    }

    private final List<Cell> cells;

    Header(List<String> texts) {
        this(texts.stream().map(text -> new Cell(text.strip(), "", "")).toList(), true);
    }

    private Header(List<Cell> cells, boolean made) {
        this.cells = List.copyOf(cells);
    }

    /** With a line of groups above: a group stands over the cells to its right until the next one. */
    Header under(List<String> groups) {
        if (groups.stream().filter(group -> !group.isBlank()).count() < 2) return this;
        var spread = spread(groups);
        var merged = new ArrayList<Cell>();
        for (var i = 0; i < Math.max(cells.size(), groups.size()); i++) {
            var text = i < cells.size() ? cells.get(i).text : "";
            merged.add(new Cell(text, text.isEmpty() ? at(groups, i) : at(spread, i), ""));
        }
        return new Header(merged, true);
    }

    /** Whether the next line still belongs to the header. */
    boolean continuedBy(List<String> below) {
        return new SecondLine(this, below).belongs();
    }

    Header with(List<String> below) {
        var spread = spread(texts());
        var merged = new ArrayList<Cell>();
        for (var i = 0; i < Math.max(cells.size(), below.size()); i++) {
            var text = at(below, i);
            var above = at(texts(), i);
            if (text.isEmpty()) merged.add(new Cell(above, i < cells.size() ? cells.get(i).group : "", ""));
            else if (ColumnUnit.alone(text))
                merged.add(new Cell(above, i < cells.size() ? cells.get(i).group : "", text));
            else merged.add(new Cell(text, at(spread, i), ""));
        }
        return new Header(merged, true);
    }

    /** The first column of each heading; a second one of the same heading is not read. */
    List<Column> columns() {
        var seen = EnumSet.noneOf(Heading.class);
        var columns = new ArrayList<Column>();
        for (var i = 0; i < cells.size(); i++) {
            var heading = cells.get(i).heading();
            if (heading == null || !seen.add(heading)) continue;
            columns.add(
                    heading.money()
                            ? new Column(i, heading, cells.get(i).moneyUnit(), currency(i))
                            : new Column(i, heading, SaidUnit.NONE, -1));
        }
        return List.copyOf(columns);
    }

    /** The words of the columns that are not read, by index. */
    Map<Integer, String> unread() {
        var read = columns().stream()
                .flatMap(column -> Stream.of(column.index(), column.currency()))
                .toList();
        var unread = new TreeMap<Integer, String>();
        for (var i = 0; i < cells.size(); i++) {
            var words = cells.get(i).words();
            if (!read.contains(i) && !words.isEmpty()) unread.put(i, words);
        }
        return unread;
    }

    /** The column of the currencies of an amount: the one that says so, else one beside it that speaks of none other. */
    private int currency(int amount) {
        var heading = cells.get(amount).heading();
        for (var i = 0; i < cells.size(); i++) if (CurrencyCells.of(cells.get(i).group, text(i)) == heading) return i;
        if (currencies(amount + 1)) return amount + 1;
        var before = amount < 2 ? null : cells.get(amount - 2).heading();
        return currencies(amount - 1) && (before == null || !before.money()) ? amount - 1 : -1;
    }

    /** Whether a column names the currencies of one beside it. */
    private boolean currencies(int column) {
        return column >= 0
                && column < cells.size()
                && CurrencyCells.bare(text(column))
                && CurrencyCells.of(cells.get(column).group, text(column)) == null;
    }

    /** What a column is by this header alone; null for an unknown one. */
    Heading heading(int column) {
        return column < cells.size() ? cells.get(column).heading() : null;
    }

    /** The words of a column itself; empty where it has none. */
    String text(int column) {
        return at(texts(), column);
    }

    /** What a word would be on a line below. */
    Heading heading(int column, String below) {
        return Grouped.heading(at(spread(texts()), column), below);
    }

    private List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    private static List<String> spread(List<String> texts) {
        var spread = new ArrayList<String>();
        for (var text : texts) {
            var last = spread.isEmpty() ? "" : spread.get(spread.size() - 1);
            spread.add(text.isBlank() ? last : text.strip());
        }
        return spread;
    }

    private static String at(List<String> texts, int index) {
        return index < texts.size()
                ? Objects.requireNonNullElse(texts.get(index), "").strip()
                : "";
    }
}
