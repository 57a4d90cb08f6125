package wutong.seed;

import static wutong.deal.DealField.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import wutong.deal.Entries;
import wutong.deal.Entry;
import wutong.deal.HqType;
import wutong.deal.Said;
import wutong.deal.Stage;
import wutong.enterprise.EnterpriseRef;
import wutong.identity.People;
import wutong.journal.Act;
import wutong.measure.Days;
import wutong.measure.Money;
import wutong.place.Platforms;
import wutong.rating.Level;
import wutong.rating.Ratings;

/** What the article of 2025-03-21 says: three projects without a single date, and totals without the list behind them. */
@ApplicationScoped
class Article {

    static final LocalDate PRINTED = LocalDate.of(2025, 3, 21);

    private final Entries entries;
    private final Ratings ratings;
    private final Platforms platforms;
    private final People people;

    Article(Entries entries, Ratings ratings, Platforms platforms, People people) {
        this.entries = entries;
        this.ratings = ratings;
        this.platforms = platforms;
        this.people = people;
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
                    row.text("scope"),
                    row.text("source"),
                    row.day("published_on"),
                    act());
        }
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
        return Act.by(people.actor(Reference.ON_DUTY), Act.Door.SEED, printed());
    }

    private static Instant printed() {
        return PRINTED.atTime(LocalTime.NOON).atZone(Days.ZONE).toInstant();
    }
}
