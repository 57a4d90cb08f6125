package wutong.deal;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import wutong.enterprise.Enterprises;
import wutong.fault.Refused;
import wutong.identity.Viewer;
import wutong.journal.Act;

/** Deals that are most likely the same: told to whoever logs one, and linked where it is made all the same. */
@ApplicationScoped
public class DealTwins implements PanacheRepository<DealTwin> {

    /** The other deal of a pair, with the reason for which both were made, by whom and when. */
    public record TwinRow(
            String id,
            String no,
            String name,
            Stage stage,
            Status status,
            String reason,
            String by,
            Instant recordedAt) {}

    private final Enterprises enterprises;

    DealTwins(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    /**
     * Both ways: what stood when this deal was made, and what was made although it stood.
     *
     * @throws Refused when there is no such deal
     */
    @Transactional
    public List<TwinRow> of(long deal, Viewer viewer) {
        var one = getEntityManager().find(Deal.class, deal);
        if (one == null || one.undoneAt != null || !Reach.sees(viewer.sight(), one)) {
            throw Refused.absent("deal", deal);
        }
        // That it is of the same investor as another tells who that is.
        if (!Reach.inside(viewer.sight(), one)) {
            return List.of();
        }
        var pairs = list("dealId = ?1 or twinId = ?1 order by id", deal);
        var others = standing(pairs.stream().map(pair -> pair.other(deal)).toList());
        return pairs.stream()
                .filter(pair -> others.containsKey(pair.other(deal))
                        && Reach.knows(viewer.sight(), others.get(pair.other(deal))))
                .map(pair -> row(pair, others.get(pair.other(deal))))
                .toList();
    }

    /** Asked apart from the pairs: a join that holds either way reads all deals. */
    private Map<Long, Deal> standing(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("from Deal d where d.id in :ids and d.undoneAt is null", Deal.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(deal -> deal.id, deal -> deal));
    }

    /** Open deals of the same enterprise and headquarters type; one whose type is not known matches any. */
    List<Deal> rivals(Deal deal, HqType type) {
        var fresh = deal.enterprise == null
                || deal.enterprise.version == 0 && deal.enterprise.createdAt.equals(deal.createdAt);
        if (fresh) {
            return List.of();
        }
        enterprises.turn(deal.enterprise);
        return getEntityManager()
                .createQuery(
                        "from Deal d where d.enterprise = :enterprise and d.undoneAt is null and d.at.status in (OPEN, ON_HOLD)"
                                + " and (:type is null or d.at.hqType is null or d.at.hqType = :type) order by d.id",
                        Deal.class)
                .setParameter("enterprise", deal.enterprise)
                .setParameter("type", type)
                .getResultList();
    }

    /** What the units of some deals are called, by id. */
    Map<Long, String> units(List<Deal> deals) {
        var ids = deals.stream()
                .map(deal -> deal.at.unitId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("select u.id, u.name from Unit u where u.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    void link(Deal deal, List<Deal> rivals, String reason, Act act) {
        rivals.forEach(rival -> persist(DealTwin.of(deal, rival, reason, act)));
    }

    private static TwinRow row(DealTwin link, Deal other) {
        return new TwinRow(
                other.id.toString(),
                other.no,
                other.name,
                other.at.stage(),
                other.at.status(),
                link.reason,
                link.saidBy,
                link.recordedAt);
    }
}
