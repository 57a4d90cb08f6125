package wutong.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wutong.enterprise.EnterpriseForm;
import wutong.enterprise.Enterprises;
import wutong.identity.People;
import wutong.identity.Role;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.rating.Level;
import wutong.rating.Ratings;

/** The enterprises that were here before the story, and how they rise and fall between its invented lists. */
@ApplicationScoped
class Stars {

    /** Says on every screen that no real list stands behind these ratings. */
    static final String AUTHORITY = "样例";

    static final String SCOPE = "样例名单";
    private static final String SOURCE = "样例总部企业名单（虚构）";

    private final Enterprises enterprises;
    private final Ratings ratings;
    private final People people;

    Stars(Enterprises enterprises, Ratings ratings, People people) {
        this.enterprises = enterprises;
        this.ratings = ratings;
        this.people = people;
    }

    void tell(Cast cast, Lists lists) {
        var clerk = people.actor(cast.holder(Role.HQ_OFFICE));
        var ids = residents(cast, Act.by(clerk, Act.Door.SEED, lists.opening()));
        Sheet.rows("story/ratings").stream()
                .sorted(Comparator.comparing(row -> -row.number("lists_ago")))
                .forEach(row -> rate(row, ids, lists, clerk));
    }

    private Map<String, Long> residents(Cast cast, Act act) {
        var ids = new HashMap<String, Long>();
        for (var company : cast.residents()) {
            ids.put(company.name(), enterprises.make(form(company), null, act).id);
        }
        return ids;
    }

    static EnterpriseForm form(Cast.Company c) {
        return new EnterpriseForm(
                c.name(), c.creditCode(), List.of(c.shortName()), c.sourceRegion(), c.industry(), null);
    }

    private void rate(Sheet.Row row, Map<String, Long> ids, Lists lists, Actor clerk) {
        var year = lists.year(row.number("lists_ago"));
        var id = ids.get(row.text("enterprise"));
        var slip = row.text("first_recorded_as");
        if (slip != null) {
            rate(id, year, Level.valueOf(slip), lists, Act.by(clerk, Act.Door.SEED, lists.entered(year)));
        }
        var at = slip == null ? lists.entered(year) : lists.corrected(year);
        rate(id, year, Level.valueOf(row.text("level")), lists, Act.by(clerk, Act.Door.SEED, at));
    }

    private void rate(long enterprise, int year, Level level, Lists lists, Act act) {
        ratings.rate(enterprise, year, level, AUTHORITY, lists.published(year), SOURCE, SCOPE, act);
    }
}
