package wutong.seed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import wutong.calendar.Holidays;
import wutong.deal.Deals;
import wutong.identity.People;
import wutong.identity.Units;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.measure.Days;
import wutong.place.Platforms;

/** The demo story: what a district does in eighteen months, ending on the day of loading. */
@ApplicationScoped
public class Story {

    private static final Logger LOG = Logger.getLogger(Story.class);

    /** Seconds for the one transaction in which the story is told: half a story is none. */
    private static final int PATIENCE = 600;

    private final Deals deals;
    private final People people;
    private final Units units;
    private final Platforms platforms;
    private final Holidays holidays;
    private final Stars stars;
    private final Article article;
    private final Director director;

    Story(
            Deals deals,
            People people,
            Units units,
            Platforms platforms,
            Holidays holidays,
            Stars stars,
            Article article,
            Director director) {
        this.deals = deals;
        this.people = people;
        this.units = units;
        this.platforms = platforms;
        this.holidays = holidays;
        this.stars = stars;
        this.article = article;
        this.director = director;
    }

    /** Tells the story to an empty house and answers how many deals it has; 0 when a deal stands already. */
    public int load(Instant now) {
        return QuarkusTransaction.requiringNew().timeout(PATIENCE).call(() -> deals.count() > 0 ? 0 : tell(now));
    }

    int tell(Instant now) {
        LOG.info("Telling the demo story; the first start takes up to a minute");
        var office = new Office(holidays.workingDays());
        var cast = Cast.read();
        var lists = new Lists(office, Days.on(now));
        join(cast, Act.by(Actor.HOUSE, Act.Door.SEED, lists.opening()));
        stars.tell(cast, lists);
        article.tell();
        director.play(new Plot(cast, names(), office, now).scenes(), actors());
        return (int) deals.count();
    }

    private void join(Cast cast, Act act) {
        for (var officer : cast.officers()) {
            var unit = units.namedOrMade(officer.unit(), null, act);
            people.join(officer.name(), unit.id, officer.roles(), act);
        }
    }

    private Names names() {
        Map<String, Long> persons = new HashMap<>();
        Map<String, Long> offices = new HashMap<>();
        people.listAll().forEach(p -> persons.put(p.name, p.id));
        units.listAll().forEach(u -> offices.put(u.name, u.id));
        return new Names(persons, offices, platforms.names());
    }

    private Map<String, Actor> actors() {
        Map<String, Actor> actors = new HashMap<>();
        people.listAll().forEach(p -> actors.put(p.name, p.actor()));
        return actors;
    }
}
