package wutong.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A workbook's cell as text: days as 2025-03-21, numbers without an exponent, a formula by its last result. */
final class XlsxCell {

    private static final BigDecimal LAST_DAY = new BigDecimal("2958466");

    private XlsxCell() {}

    static String text(Cell cell, boolean since1904) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) return "";
        var raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (raw == null) return "";
        if (cell.getType() == CellType.BOOLEAN) return "1".equals(raw) ? "TRUE" : "FALSE";
        if (cell.getType() == CellType.STRING) return raw;
        return result(cell, raw, since1904);
    }

    private static String result(Cell cell, String raw, boolean since1904) {
        var number = number(raw);
        if (number == null) return cell.getType() == CellType.FORMULA ? raw : "";
        if (day(cell, number)) return day(number, since1904);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Null for a text, and for an exponent that would unfold into thousands of digits. */
    private static BigDecimal number(String raw) {
        try {
            var number = raw.length() > 64 ? null : new BigDecimal(raw);
            return number == null || Math.abs((long) number.scale()) > 400 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean day(Cell cell, BigDecimal number) {
        var possible = number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(LAST_DAY) < 0;
        return possible && dayFormat(cell.getDataFormatId(), cell.getDataFormatString());
    }

    /** The ids are those that need no format text; 27 to 36 and 50 to 58 are days in Chinese workbooks. Source: ECMA-376 §18.8.30. */
    private static boolean dayFormat(Integer id, String format) {
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36)) return true;
        if (id != null && id >= 50 && id <= 58) return true;
        if (format == null) return false;
        var letters = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase();
        return letters.contains("y") || letters.contains("d") && letters.contains("m");
    }

    private static String day(BigDecimal number, boolean since1904) {
        var origin = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        var day = origin.plusDays(number.longValue());
        var seconds = Math.round(number.remainder(BigDecimal.ONE).doubleValue() * 86_400);
        if (seconds == 0 || seconds >= 86_400) return day.toString();
        return LocalDateTime.of(day, LocalTime.ofSecondOfDay(seconds))
                .toString()
                .replace('T', ' ');
    }
}
