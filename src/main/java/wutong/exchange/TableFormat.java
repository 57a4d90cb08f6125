package wutong.exchange;

import java.io.OutputStream;

/** In which form a table is written. */
public enum TableFormat {
    CSV("text/csv;charset=UTF-8", "csv") {
        @Override
        public TableWriter open(OutputStream out, String sheetName, Watermark mark) {
            return new MarkedTable(TableWriter.csv(out), mark);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        public TableWriter open(OutputStream out, String sheetName, Watermark mark) {
            return new XlsxTable(out, sheetName, mark);
        }
    };

    public final String mediaType;
    public final String ending;

    TableFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** @param sheetName where the form has sheets */
    public abstract TableWriter open(OutputStream out, String sheetName, Watermark mark);
}
