package wutong.exchange;

import java.util.List;

/**
 * One record of a table, as it was written.
 *
 * @param record counted from 1 at the first record of the file; in a workbook the row of the sheet
 */
public record Line(int record, List<String> cells) {

    /** The cell without white space at its ends; empty where the record is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
