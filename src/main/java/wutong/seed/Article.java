package wutong.seed;

import static wutong.deal.DealField.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import wutong.deal.Entries;
import wutong.deal.Entry;
import wutong.deal.HqType;
import wutong.deal.Said;
import wutong.deal.Stage;
import wutong.enterprise.EnterpriseRef;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.measure.Bound;
import wutong.measure.Days;
import wutong.measure.Money;
import wutong.place.Platforms;
import wutong.rating.Level;
import wutong.rating.Ratings;
import wutong.target.TargetForm;
import wutong.target.TargetKind;
import wutong.target.TargetMeasure;
import wutong.target.Targets;

/** What the article of 2025-03-21 says: three projects without a single date, totals without the list behind them, and its other numbers. */
@ApplicationScoped
class Article {

    static final LocalDate PRINTED = LocalDate.of(2025, 3, 21);

    private static final String SOURCE = "浙江日报 2025-03-21 版9";

    private static final Map<String, Bound> BOUNDS = Map.of(
            "=", Bound.EXACTLY,
            ">=", Bound.AT_LEAST,
            "<=", Bound.AT_MOST,
            ">", Bound.OVER,
            "<", Bound.UNDER,
            "~", Bound.ABOUT,
            "~<", Bound.NEARLY);

    private final Entries entries;
    private final Ratings ratings;
    private final Targets targets;
    private final Platforms platforms;

    Article(Entries entries, Ratings ratings, Targets targets, Platforms platforms) {
        this.entries = entries;
        this.ratings = ratings;
        this.targets = targets;
        this.platforms = platforms;
    }

    void tell() {
        var places = platforms.names();
        for (var row : Sheet.rows("article/projects")) {
            var said = said(row);
            if (row.text("area") != null) {
                said.say(PLATFORM, places.get(row.text("area")));
            }
            entries.enter(new Entry(said, Stage.LANDED, PRINTED, null, null, PRINTED, null), act());
        }
        for (var row : Sheet.rows("article/totals")) {
            var level = row.text("level") == null ? null : Level.valueOf(row.text("level"));
            ratings.total(
                    row.number("list_year"),
                    level,
                    row.number("enterprises"),
                    Bound.valueOf(row.text("bound")),
                    row.text("scope"),
                    row.text("source"),
                    row.day("published_on"),
                    act());
        }
        for (var row : Sheet.rows("article/targets")) {
            if (!ofList(row)) {
                targets.record(target(row), act());
            }
        }
    }

    /** The numbers of a yearly list are published totals. */
    private static boolean ofList(Sheet.Row row) {
        return row.text("period") != null && row.text("period").endsWith("名单");
    }

    private static TargetForm target(Sheet.Row row) {
        return new TargetForm(
                row.text("metric_zh"),
                TargetKind.valueOf(row.text("kind")),
                TargetMeasure.valueOf(row.text("measure")),
                new BigDecimal(row.text("value")),
                BOUNDS.get(row.text("comparator")),
                row.text("unit"),
                row.text("period"),
                null,
                row.text("original_text"),
                row.text("note"),
                SOURCE + " " + row.text("para"),
                PRINTED);
    }

    /** Only what the article says: a cell that is empty there stays unsaid here. */
    private static Said said(Sheet.Row row) {
        var said = new Said()
                .say(NAME, row.text("project_name_zh"))
                .say(ENTERPRISE, new EnterpriseRef(null, row.text("investor_short_name_zh"), null))
                .say(HQ_TYPE, HqType.valueOf(row.text("hq_type")))
                .say(LATEST_PROGRESS, row.text("status_text"))
                .say(NOTE, row.text("note"));
        if (row.text("days_bound") != null) {
            said.say(
                    DAYS_TO_LANDING_BELOW,
                    Integer.valueOf(row.text("days_bound").substring(1)));
        }
        if (row.text("registered_capital_cny") != null) {
            var amount = new BigDecimal(row.text("registered_capital_cny")).setScale(2);
            said.say(
                    REGISTERED_CAPITAL,
                    new Money(amount, "CNY", false, null, null, row.text("registered_capital_text")));
        }
        return said;
    }

    private Act act() {
        return Act.by(Actor.HOUSE, Act.Door.SEED, printed());
    }

    private static Instant printed() {
        return PRINTED.atTime(LocalTime.NOON).atZone(Days.ZONE).toInstant();
    }
}
