package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.measure.Days;

/** Finding that two deals are one: the merged deal points to the survivor and counts for no day. */
@ApplicationScoped
public class Merges {

    private final Deals deals;
    private final Chronicle chronicle;
    private final Journal journal;
    private final Cards cards;
    private final EntityManager db;

    Merges(Deals deals, Chronicle chronicle, Journal journal, Cards cards, EntityManager db) {
        this.deals = deals;
        this.chronicle = chronicle;
        this.journal = journal;
        this.cards = cards;
        this.db = db;
    }

    /** Merges a deal into another, which takes over the earliest first contact. A supervisor's act. */
    @Transactional
    public DealCard merge(long id, Integer seen, long into, String reason, Act act) {
        var deal = deals.seen(id, seen, act);
        var survivor = into == id
                ? null
                : deals.find("id = ?1 and undoneAt is null", into).firstResult();
        var rule = new MergeRule(act);
        rule.allow(deal.at, survivor == null ? null : survivor.at, into, reason);
        var kept = chronicle.of(survivor, act);
        if (rule.takeOrigin(kept, survivor.at, deal.at)) {
            chronicle.keep(survivor, kept, "survived", null, Map.of("merged", deal.id.toString()), null, act);
        }
        var telling = chronicle.of(deal, act);
        rule.merge(telling, reason);
        deal.mergedInto = into;
        db.persist(DealMerge.of(deal, reason, act));
        chronicle.keep(deal, telling, "merged", null, Map.of("into", String.valueOf(into)), reason, act);
        return cards.written(deal, act);
    }

    /** Parts a merged deal from its survivor again; a supervisor's act. */
    @Transactional
    public DealCard undo(long id, Integer seen, Act act) {
        var deal = deals.seen(id, seen, act);
        var merge = db.createQuery("from DealMerge m where m.dealId = :id and m.undoneAt is null", DealMerge.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.conflict("not-merged"));
        new MergeRule(act).part(Days.on(merge.mergedAt));
        takeBack(deal, merge.act, act);
        var survivor = deals.findById(merge.intoId);
        if (takeBack(survivor, merge.act, act)) {
            journal.note(
                    act, "deal", survivor.id, "survived-no-more", Map.of("merged", String.valueOf(id)), null, null);
        }
        deal.mergedInto = null;
        merge.undoneAt = act.at();
        journal.note(act, "deal", id, "merge-undone", Map.of("into", String.valueOf(merge.intoId)), null, null);
        return cards.written(deal, act);
    }

    /** @return whether the merging had said anything of this deal */
    private boolean takeBack(Deal deal, UUID merging, Act act) {
        var telling = chronicle.of(deal, act);
        var said = telling.takeBack(List.of(merging));
        if (said) {
            chronicle.write(deal, telling, act);
        }
        return said;
    }
}
