package wutong.exchange;

import java.util.List;
import java.util.regex.Pattern;
import wutong.measure.PlainName;

/** Tells the records of a ledger from what only dresses it: repeated headers, sums, blank lines, footnotes. */
final class Skips {

    private static final String COUNT = "[:,(]?共?(?:[\\d.,]+(?:个|项|家|户)?(?:项目)?)?\\)?";
    private static final Pattern SUBTOTAL = Pattern.compile(".{0,20}小计" + COUNT);
    private static final Pattern TOTAL = Pattern.compile(".{0,10}(?:合计|总计|共计|累计)" + COUNT + "|共\\d+(?:个|项|家|户)(?:项目)?");
    private static final Pattern NOTE =
            Pattern.compile("(?:备注|附注|注|说明|填表人?|填报人|制表人?|审核人?|联系人|附件)\\d*[:.、].*|以下空白.*|此页以下.*");
    private static final Pattern NUMBER = Pattern.compile("[\\d.()]+");

    private Skips() {}

    /** Null for a record of a deal. */
    static String why(Line line, LedgerHead head) {
        var written = written(line);
        if (written.isEmpty() || written.size() == 1 && numberAlone(line, head)) return "BLANK";
        if (repeatsHeader(line, head, written.size())) return "REPEATED-HEADER";
        var first = written.get(0);
        if (sum(SUBTOTAL, first, line, head)) return "SUBTOTAL";
        if (sum(TOTAL, first, line, head)) return "TOTAL";
        return footnote(first, written.size(), line, head) ? "FOOTNOTE" : null;
    }

    private static List<String> written(Line line) {
        return line.cells().stream()
                .map(PlainName::same)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static boolean numberAlone(Line line, LedgerHead head) {
        return NUMBER.matcher(cell(line, head, Heading.ROW_NO)).matches();
    }

    private static boolean repeatsHeader(Line line, LedgerHead head, int written) {
        var same = head.columns().stream()
                .filter(column -> Heading.of(line.cell(column.index())) == column.heading())
                .count();
        return same >= LedgerHead.FEWEST || same == written;
    }

    private static boolean sum(Pattern sum, String first, Line line, LedgerHead head) {
        if (first.length() == 2 && sum.matcher(first).matches()) return true;
        if (!cell(line, head, Heading.INVESTOR).isEmpty()) return false;
        return sum.matcher(first).matches()
                || sum.matcher(cell(line, head, Heading.NAME)).matches();
    }

    private static boolean footnote(String first, int written, Line line, LedgerHead head) {
        if (written <= 3 && NOTE.matcher(first).matches()) return true;
        var named = !cell(line, head, Heading.NAME).isEmpty()
                || !cell(line, head, Heading.INVESTOR).isEmpty();
        return !named && written == 1;
    }

    private static String cell(Line line, LedgerHead head, Heading heading) {
        var column = head.column(heading);
        return column == null ? "" : PlainName.same(line.cell(column.index()));
    }
}
