package wutong.exchange;

/**
 * One sentence about one cell of a record.
 *
 * @param column the cell's heading; null when the whole record is meant
 * @param written as it stands in the ledger; may be null
 * @param understood what was made of it; may be null
 */
public record Remark(Flag flag, Heading column, String written, Phrase understood) {

    /** So much is quoted of what is written. */
    private static final int QUOTED = 60;

    public String zh() {
        return sentence(false);
    }

    public String en() {
        return sentence(true);
    }

    private String sentence(boolean english) {
        return template(english)
                .replace("{column}", column == null ? "" : column.label(english))
                .replace("{understood}", understood == null ? "" : quoted(understood.label(english)))
                .replace("{written}", written == null ? "" : quoted(written));
    }

    private static String quoted(String text) {
        var line = text.length() > QUOTED ? Room.beginning(text, QUOTED) + "…" : text;
        return line.replaceAll("\\s*\\R\\s*", " ");
    }

    /** The same number twice is a double too, whatever else the rows say. */
    private String template(boolean english) {
        if (flag != Flag.DUP_EXACT || column != Heading.DEAL_NO) return Sentences.of(flag, english);
        return english ? "{column} “{written}” is that of {understood}" : "{column}「{written}」与{understood}相同";
    }
}
