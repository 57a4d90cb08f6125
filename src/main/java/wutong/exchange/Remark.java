package wutong.exchange;

/**
 * One sentence about one cell of a record.
 *
 * @param flag null for what is only told
 * @param column the cell's heading; null when the whole record is meant
 * @param written as it stands in the ledger; may be null
 * @param understood what was made of it; may be null
 */
public record Remark(Flag flag, Heading column, String written, Phrase understood) {

    /** What there is to say of an amount that lacks its unit. */
    static final Phrase NO_UNIT = new Phrase("没有写明单位", "no unit of money");

    /** What there is to say of an amount in a currency that was not understood. */
    static final Phrase NO_CURRENCY = new Phrase("币种不明", "no clear currency");

    /** What there is to say of foreign money that may be counted in pieces or in multiples. */
    static final Phrase UNSURE = new Phrase("看不出是元还是万元", "no sign whether it counts ones or multiples");

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

    /** Whether a unit of money is all that the cell lacks. */
    boolean unitless() {
        return flag == Flag.AMT_UNPARSED && understood == NO_UNIT;
    }

    private static String quoted(String text) {
        var line = text.length() > QUOTED ? Room.beginning(text, QUOTED) + "…" : text;
        return line.replaceAll("\\s*\\R\\s*", " ");
    }

    /** The same number twice is a double too, whatever else the rows say. */
    private String template(boolean english) {
        if (flag == null)
            return english
                    ? "{column} “{written}” is read in the unit chosen, {understood}"
                    : "{column}「{written}」按选定的单位{understood}读";
        if (unitless() || understood == UNSURE || understood == NO_CURRENCY)
            return english ? "{column} “{written}” has {understood}; left empty" : "{column}「{written}」{understood}，留空";
        if (flag != Flag.DUP_EXACT || column != Heading.DEAL_NO) return Sentences.of(flag, english);
        return english ? "{column} “{written}” is that of {understood}" : "{column}「{written}」与{understood}相同";
    }
}
