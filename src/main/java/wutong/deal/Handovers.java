package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import wutong.fault.Refused;
import wutong.identity.People;
import wutong.identity.Person;
import wutong.identity.Right;
import wutong.identity.Role;
import wutong.journal.Act;
import wutong.journal.Journal;

/** Gives the deals of somebody who leaves to somebody else. Who looks after a deal is no fact: no clock, stage or day is touched. */
@ApplicationScoped
public class Handovers {

    private static final String THEIRS = " from Deal d where d.owner.id = :owner and d.undoneAt is null";

    private final EntityManager db;
    private final People people;
    private final Journal journal;

    Handovers(EntityManager db, People people, Journal journal) {
        this.db = db;
        this.people = people;
        this.journal = journal;
    }

    /** How many deals somebody looks after, ended ones too: they may be taken up again. */
    @Transactional
    public long count(long owner) {
        return db.createQuery("select count(d)" + THEIRS, Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    /**
     * All deals of one go to another, or none; an administrator's act.
     *
     * @return how many there were
     * @throws Refused when the other is not known, is the same, or works with no deals
     */
    @Transactional
    public int handOver(long from, long to, String reason, Act act) {
        if (from == to) throw Refused.rule("to", "same-person");
        var other = people.findByIdOptional(to)
                .filter(one -> Role.rights(one.held()).contains(Right.WRITE_DEALS))
                .orElseThrow(() -> Refused.rule("to", "no-owner"));
        var deals = deals(from);
        for (var deal : deals) {
            give(deal, other, reason, act);
        }
        return deals.size();
    }

    private List<Deal> deals(long owner) {
        return db.createQuery("select d" + THEIRS + " order by d.id", Deal.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    private void give(Deal deal, Person other, String reason, Act act) {
        var before = Map.of("owner", deal.owner.id);
        deal.owner = other;
        deal.changed(act);
        journal.note(act, "deal", deal.id, "handed-over", before, Map.of("owner", other.id), reason);
    }
}
