package wutong.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import wutong.measure.Blank;
import wutong.measure.DateText;

/** What the lines above the header say: title year, day of the file, unit of money. Year and day may be null. */
record Preface(Integer year, LocalDate fileDate, SaidUnit unit) {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*年");
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:填报|填表|统计|报送|上报|制表|更新|截止)(?:时间|日期)|(?<!\\p{IsHan})(?:时间|日期)|截止|截至)(?:\\s*[:至到]\\s*|\\s+|(?=\\d))"
                    + "(\\d{1,4}\\s*[-/.年月]\\s*\\d{1,2}(?:\\s*[-/.月]\\s*\\d{1,2})?\\s*[日号]?|\\d{5,8}(?!\\d))");

    private static final Pattern BARE = Pattern.compile(
            "(?<!\\d)(?<!:\\s{0,3})((?:19|20)\\d\\d\\s*(?:年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号]|([-/.])\\d{1,2}\\2\\d{1,2}))(?!\\d)");

    static Preface of(List<Line> lines) {
        var texts = lines.stream().map(Preface::text).toList();
        var year = texts.stream().map(Preface::year).filter(y -> y != null).findFirst();
        var date = texts.stream()
                .map(t -> date(t, year.orElse(null)))
                .filter(d -> d != null)
                .findFirst()
                .or(() -> texts.stream()
                        .filter(t -> !ColumnUnit.ofLine(t).none())
                        .map(Preface::bare)
                        .filter(d -> d != null)
                        .findFirst());
        var units =
                texts.stream().map(ColumnUnit::ofLine).filter(u -> !u.none()).toList();
        var unit = units.stream()
                .filter(u -> !u.unclear())
                .findFirst()
                .or(() -> units.stream().findFirst());
        return new Preface(year.orElse(null), date.orElse(null), unit.orElse(SaidUnit.NONE));
    }

    private static String text(Line line) {
        return DateText.inDigits(Blank.folded(String.join("  ", line.cells())));
    }

    private static Integer year(String text) {
        var year = YEAR.matcher(text);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    private static LocalDate date(String text, Integer year) {
        var date = DATE.matcher(text);
        return date.find() ? DateText.read(date.group(1), year).day() : null;
    }

    /** A day that stands by itself, as beside the unit of money. */
    private static LocalDate bare(String text) {
        var date = BARE.matcher(text);
        return date.find() ? DateText.read(date.group(1), null).day() : null;
    }
}
