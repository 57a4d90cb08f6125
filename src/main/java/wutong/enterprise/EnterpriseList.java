package wutong.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wutong.identity.Sight;
import wutong.listing.Page;
import wutong.listing.Query;
import wutong.listing.Reading;
import wutong.listing.Rows;
import wutong.listing.Seal;
import wutong.listing.Special;

/** Lists of enterprises: searched, filtered, sorted and paged by the one grammar. */
@ApplicationScoped
public class EnterpriseList {

    private final Enterprises enterprises;
    private final Showing showing;
    private final EntityManager db;
    private final Seal seal;

    EnterpriseList(Enterprises enterprises, Showing showing, EntityManager db, Seal seal) {
        this.enterprises = enterprises;
        this.showing = showing;
        this.db = db;
        this.seal = seal;
    }

    /**
     * Reads the parameters of a list. The days {@code asOf} and {@code knownAt} are for the filters of higher rooms.
     *
     * @param sight of whoever asks: phone digits are looked for where they are shown
     * @param more the filters of higher rooms; in their conditions the enterprise is {@code e}
     */
    public Query ask(Map<String, List<String>> parameters, Sight sight, Special... more) {
        var extras = new HashMap<String, String>();
        for (var clock : List.of("asOf", "knownAt")) {
            if (parameters.containsKey(clock)) {
                extras.put(clock, parameters.get(clock).get(0));
            }
        }
        return Query.read(
                EnterpriseColumns.with(showing.numbers(sight), showing.seen(sight, "p"), more),
                parameters,
                extras,
                seal);
    }

    @Reading
    public Page<EnterpriseCard> page(Query asked, Sight sight) {
        var page = rows(sight).page(asked);
        return page.showing(enterprises.shown(page.items(), sight));
    }

    @Reading
    public long count(Query asked, Sight sight) {
        return rows(sight).count(asked);
    }

    private Rows<Enterprise> rows(Sight sight) {
        return new Rows<>(db, Enterprise.class, "left join fetch e.parent", showing.seen(sight));
    }
}
