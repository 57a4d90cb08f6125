package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import wutong.identity.Sight;
import wutong.identity.Viewer;
import wutong.journal.Act;
import wutong.measure.Days;
import wutong.rating.Ratings;
import wutong.rating.Ratings.Star;

/** Makes cards of deals, with the names of platforms and units and the stars of enterprises fetched once for all of them. */
@ApplicationScoped
class Cards {

    /** A deal with what held of it on the day asked for. */
    record Seen(Deal deal, Standing at) {}

    private final EntityManager db;
    private final Ratings ratings;

    Cards(EntityManager db, Ratings ratings) {
        this.db = db;
        this.ratings = ratings;
    }

    DealCard of(Deal deal, Viewer viewer) {
        return of(List.of(new Seen(deal, deal.at)), viewer.today(), Days.FAR_INSTANT.minusSeconds(1), viewer.sight())
                .get(0);
    }

    /** What an act has made of a deal, its new version too. */
    DealCard written(Deal deal, Act act) {
        db.flush();
        return of(deal, Viewer.of(act));
    }

    /** @param sight of the reader, to whom a number may be shown in part only */
    List<DealCard> of(List<Seen> seen, LocalDate asOf, Instant knownBefore, Sight sight) {
        var platforms = names("Platform", ids(seen, s -> s.at.platformId()));
        var units = names("Unit", ids(seen, s -> s.at.unitId()));
        var stars = ratings.stars(
                ids(seen, s -> s.deal.enterprise == null ? null : s.deal.enterprise.id), asOf, knownBefore);
        return seen.stream()
                .map(s -> DealCard.of(
                        s.deal,
                        s.at,
                        platforms.get(s.at.platformId()),
                        units.get(s.at.unitId()),
                        star(s.deal, stars),
                        Reach.contacts(sight, s.deal.owner == null ? null : s.deal.owner.id),
                        Cover.of(s.deal, sight)))
                .toList();
    }

    private static Star star(Deal deal, Map<Long, Star> stars) {
        return deal.enterprise == null ? null : stars.get(deal.enterprise.id);
    }

    private static List<Long> ids(List<Seen> seen, Function<Seen, Long> id) {
        return seen.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    private Map<Long, String> names(String entity, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        return db.createQuery("select e.id, e.name from " + entity + " e where e.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
