package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wutong.analytics.Capital;
import wutong.analytics.LandingTime;
import wutong.analytics.Period;
import wutong.analytics.Scope;
import wutong.analytics.Times;
import wutong.analytics.Total;
import wutong.deal.Status;
import wutong.place.PlatformKind;
import wutong.place.Platforms;
import wutong.place.Platforms.PlatformCard;

/** Writes the platforms of a list into a table, each with its own open deals and how long its deals took to land. */
@ApplicationScoped
public class PlatformExport {

    private static final Phrase SHEET = new Phrase("承接平台", "Platforms");
    private static final List<Phrase> HEAD = List.of(
            new Phrase("平台", "Platform"),
            new Phrase("类别", "Kind"),
            new Phrase("区划代码", "Division code"),
            new Phrase("上级平台", "Within"),
            new Phrase("别称", "Also called"),
            new Phrase("来源", "Source"),
            new Phrase("进行中项目", "Open deals"),
            new Phrase("接触过", "Contacted"),
            new Phrase("其中落地", "Landed of these"),
            new Phrase("中位天数", "Median days"));

    private final Platforms platforms;
    private final Capital capital;
    private final LandingTime landing;

    PlatformExport(Platforms platforms, Capital capital, LandingTime landing) {
        this.platforms = platforms;
        this.capital = capital;
        this.landing = landing;
    }

    /** What is told of every platform beside its card, by id. */
    private record Told(Map<String, String> names, Map<String, Long> open, Map<String, Times> times) {}

    /**
     * @param parameters as those of the list; a page's own are left out
     * @param scope all deals on the day of the table
     */
    public void write(
            Map<String, List<String>> parameters, Scope scope, TableFormat format, Watermark mark, OutputStream out)
            throws IOException {
        var english = scope.english();
        var told = told(scope);
        try (var table = format.open(out, SHEET.label(english), mark)) {
            table.write(HEAD.stream().map(head -> head.label(english)).toList());
            Portions.each(
                    parameters,
                    asked -> platforms.page(platforms.ask(asked)),
                    cards -> cards.forEach(card -> table.write(cells(card, told, english))));
        }
    }

    private Told told(Scope scope) {
        var told = new Told(new HashMap<>(), new HashMap<>(), new HashMap<>());
        platforms.all().forEach(card -> told.names.put(card.id(), card.name()));
        capital.of(scope.with("status", Status.OPEN), null, "platform")
                .groups()
                .forEach(group -> told.open.put(group.key(), deals(group.sums())));
        landing.of(scope, Period.ALWAYS, "platform")
                .groups()
                .forEach(group -> told.times.put(group.key(), group.times()));
        return told;
    }

    private static long deals(Capital.Sums sums) {
        return sums.missing() + sums.totals().stream().mapToLong(Total::n).sum();
    }

    private static List<String> cells(PlatformCard card, Told told, boolean english) {
        var times = told.times.get(card.id());
        return Arrays.asList(
                card.name(),
                kind(card.kind(), english),
                card.adminCode(),
                card.parent() == null ? null : told.names.get(card.parent()),
                String.join(english ? ", " : "、", card.aliases()),
                card.source(),
                String.valueOf(told.open.getOrDefault(card.id(), 0L)),
                times == null ? null : String.valueOf(times.n()),
                times == null ? null : String.valueOf(times.landed()),
                times == null || !times.median().reached()
                        ? null
                        : String.valueOf(times.median().days()));
    }

    private static String kind(String code, boolean english) {
        var kind = PlatformKind.named(code);
        return kind == null ? code : kind.label(english);
    }
}
