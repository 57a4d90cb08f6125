package wutong.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import wutong.measure.Labelled;
import wutong.measure.Money;

/**
 * How values look on a page: {@code {f:money(x)}}, {@code {f:day(x)}}, {@code {f:days(n)}}, {@code {f:share(r)}}, {@code {f:label(e)}}.
 * Each takes null and answers {@link #UNKNOWN}: what is not known is never 0.
 */
@TemplateExtension(namespace = "f")
public final class Formats {

    public static final String UNKNOWN = "—";

    private static final DateTimeFormatter ZH_DAY = DateTimeFormatter.ofPattern("M月d日");
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Formats() {}

    /** Short, as in a table: {@code 1.2 亿元}, {@code CNY 120 m}. */
    public static String money(Money money, @TemplateAttribute("locale") Object locale) {
        return Amounts.brief(money, Languages.english(locale));
    }

    /** The large part of a headline figure, its {@link #unit} standing small behind. */
    public static String figure(Money money, @TemplateAttribute("locale") Object locale) {
        return Amounts.figure(money, Languages.english(locale));
    }

    public static String unit(Money money, @TemplateAttribute("locale") Object locale) {
        return Amounts.unit(money, Languages.english(locale));
    }

    /** Short, where the head of the column says the currency: {@code 1.2 亿元}, {@code 120 m}. */
    public static String bare(Money money, @TemplateAttribute("locale") Object locale) {
        return Amounts.bare(money, Languages.english(locale));
    }

    /** To the last yuan, as in a tooltip. */
    public static String exact(Money money, @TemplateAttribute("locale") Object locale) {
        return Amounts.exact(money, Languages.english(locale));
    }

    /** {@code 3月21日} in the present year, else {@code 2025-03-21}. */
    public static String day(
            LocalDate day, @TemplateAttribute("locale") Object locale, @TemplateAttribute("today") Object today) {
        if (day == null) {
            return UNKNOWN;
        }
        var near = today instanceof LocalDate now && now.getYear() == day.getYear();
        return near ? day.format(Languages.english(locale) ? EN_DAY : ZH_DAY) : day.toString();
    }

    public static String moment(
            Instant at, @TemplateAttribute("locale") Object locale, @TemplateAttribute("today") Object today) {
        if (at == null) {
            return UNKNOWN;
        }
        var there = at.atZone(Clocks.ZONE);
        return day(there.toLocalDate(), locale, today) + " " + there.format(TIME);
    }

    public static String days(Number days, @TemplateAttribute("locale") Object locale) {
        return days == null ? UNKNOWN : Words.say(locale, "format_days", number(days));
    }

    /** A ratio such as 0.435 as {@code 43.5%}. */
    public static String share(Number ratio) {
        return ratio == null ? UNKNOWN : Amounts.rounded(ratio, 100, 1, 1) + "%";
    }

    /** A count with its thousands parted. */
    public static String number(Number number) {
        return number == null ? UNKNOWN : Amounts.rounded(number, 1, 0, 2);
    }

    public static String label(Labelled code, @TemplateAttribute("locale") Object locale) {
        return code == null ? UNKNOWN : code.label(Languages.english(locale));
    }

    /** The option that was chosen, whether it came as the code itself or as its name. */
    static boolean same(Object option, Object chosen) {
        return option.toString().equals(chosen.toString());
    }

    static String or(Object value) {
        return value == null || value.toString().isBlank() ? UNKNOWN : value.toString();
    }
}
