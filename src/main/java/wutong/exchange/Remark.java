package wutong.exchange;

import java.util.Arrays;
import java.util.stream.Collectors;
import wutong.deal.Stage;
import wutong.deal.Status;

/**
 * One sentence about one cell of a record.
 *
 * @param column the cell's heading; null when the whole record is meant
 * @param written as it stands in the ledger; may be null
 * @param understood what was made of it, in the words of the trade; may be null
 */
public record Remark(Flag flag, Heading column, String written, String understood) {

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
                .replace("{understood}", understood == null ? "" : quoted(english ? english(understood) : understood))
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

    private static String english(String understood) {
        var other = understood.replaceFirst("^第 (\\d+) 条记录", "record $1").replaceFirst("^项目 ", "deal ");
        return Arrays.stream(other.split(" ")).map(Remark::word).collect(Collectors.joining(" "));
    }

    private static String word(String zh) {
        for (var stage : Stage.values()) if (stage.zh().equals(zh)) return stage.en();
        for (var status : Status.values()) if (status.zh().equals(zh)) return status.en();
        for (var heading : Heading.values()) if (heading.zh().equals(zh)) return heading.en();
        return zh;
    }
}
