package wutong.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wutong.measure.Days;

/**
 * Who took a table along, when and what for: it goes with the table wherever that is passed on.
 *
 * @param by their name, with that of the key where a program took it
 * @param reason null when nobody said
 * @param filter as a query string; empty for the whole list
 */
public record Watermark(String by, Instant at, String reason, String filter, boolean english) {

    static final Phrase TITLE = new Phrase("导出水印", "Exported");

    /** On one line. Source of the moment: Shanghai, to the minute. */
    String line() {
        return Stream.of(by, moment(), reason)
                .filter(word -> word != null && !word.isBlank())
                .map(word -> word.replaceAll("\\s+", " "))
                .collect(Collectors.joining(" · "));
    }

    /** Named, a pair a line. */
    List<List<String>> lines() {
        return Stream.of(
                        pair("导出人", "Exported by", by),
                        pair("导出时刻", "At", moment()),
                        pair("用途", "For", reason),
                        pair("筛选", "Filter", filter))
                .filter(line -> line.get(1) != null && !line.get(1).isEmpty())
                .toList();
    }

    String title() {
        return TITLE.label(english);
    }

    private List<String> pair(String zh, String en, String text) {
        return Arrays.asList(new Phrase(zh, en).label(english), text);
    }

    private String moment() {
        return Days.minute(at);
    }
}
