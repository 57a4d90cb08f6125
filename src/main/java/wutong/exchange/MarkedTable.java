package wutong.exchange;

import java.util.ArrayList;
import java.util.List;

/** A text table with who took it along behind each record: a line more would be read as a record, a column that nobody knows is passed over. */
final class MarkedTable implements TableWriter {

    private final TableWriter table;
    private final Watermark mark;
    private final String line;
    private boolean headed;

    MarkedTable(TableWriter table, Watermark mark) {
        this.table = table;
        this.mark = mark;
        this.line = mark.line();
    }

    @Override
    public void write(List<String> cells) {
        var more = new ArrayList<>(cells);
        more.add(headed ? line : mark.title());
        headed = true;
        table.write(more);
    }

    @Override
    public void close() {
        table.close();
    }
}
