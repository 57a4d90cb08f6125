package wutong.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import wutong.measure.MoneyText;

/** The cells of a header, each with the group heading above it and the unit below it, if there are such lines. */
final class Header {

    /** One column of the header: its words, what stands above them, and a unit written apart from them. */
    private record Cell(String text, String group, String unit) {

        Heading heading() {
            var own = Heading.of(text);
            if (own != null) return own;
            var joined = text.isEmpty() ? null : Heading.of(group + text);
            return joined != null || !text.isEmpty() ? joined : Heading.of(group);
        }

        MoneyText.Unit moneyUnit() {
            for (var words : List.of(unit, text, group)) {
                var named = words.isEmpty() ? null : ColumnUnit.ofHeading(words);
                if (named != null) return named;
            }
            return null;
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

    /** Whether the next line still belongs to the header: sub-headings or units under it, and nothing else. */
    boolean continuedBy(List<String> below) {
        if (below.stream().allMatch(String::isBlank) || repeatedBy(below)) return false;
        for (var i = 0; i < below.size(); i++) {
            var text = below.get(i).strip();
            if (!text.isEmpty() && !ColumnUnit.alone(text) && subHeading(i, text) == null) return false;
        }
        return true;
    }

    Header with(List<String> below) {
        var spread = spread(texts());
        var merged = new ArrayList<Cell>();
        for (var i = 0; i < Math.max(cells.size(), below.size()); i++) {
            var text = at(below, i);
            var above = at(texts(), i);
            if (text.isEmpty()) merged.add(new Cell(above, i < cells.size() ? cells.get(i).group : "", ""));
            else if (ColumnUnit.alone(text)) merged.add(new Cell(above, "", text));
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
            columns.add(new Column(i, heading, heading.money() ? cells.get(i).moneyUnit() : null));
        }
        return List.copyOf(columns);
    }

    List<String> unknown() {
        var read = columns().stream().map(Column::index).toList();
        var unknown = new ArrayList<String>();
        for (var i = 0; i < cells.size(); i++)
            if (!read.contains(i) && !cells.get(i).text.isEmpty()) unknown.add(cells.get(i).text);
        return List.copyOf(unknown);
    }

    private boolean repeatedBy(List<String> below) {
        for (var i = 0; i < below.size(); i++) {
            var heading = Heading.of(below.get(i));
            if (heading != null && i < cells.size() && cells.get(i).heading() == heading) return true;
        }
        return false;
    }

    private Heading subHeading(int column, String text) {
        var own = Heading.of(text);
        return own != null ? own : Heading.of(at(spread(texts()), column) + text);
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
