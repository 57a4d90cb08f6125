package wutong.exchange;

import java.util.List;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/** What is said of a file that cannot be taken: what was looked for and what was found. */
final class Refusals {

    /** What is found where no encoding fits. */
    static final Phrase NO_TEXT = new Phrase("不是文本的数据", "data that are no text");

    private static final Phrase BROKEN = new Phrase("损坏的文件", "a damaged file");

    private Refusals() {}

    /** A workbook that breaks while it is read. */
    static Refused broken(Exception e) {
        var said = e.getMessage();
        return malformed("ledger-not-a-table", "XLSX", said == null || said.contains("null") ? BROKEN : said);
    }

    static Refused unsupported(String code, Object... args) {
        return refused(Refused.Kind.UNSUPPORTED, code, args);
    }

    static Refused tooLarge(String code, Object... args) {
        return refused(Refused.Kind.TOO_LARGE, code, args);
    }

    static Refused malformed(String code, Object... args) {
        return refused(Refused.Kind.MALFORMED, code, args);
    }

    private static Refused refused(Refused.Kind kind, String code, Object... args) {
        return new Refused(kind, code, List.of(Flaw.of("file", code, args)));
    }
}
