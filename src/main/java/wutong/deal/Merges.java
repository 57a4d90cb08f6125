package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.measure.Days;

/** Finding that two deals are one: the merged deal points to the survivor and counts for no day. */
@ApplicationScoped
public class Merges {

    /** So long after it a merge may be undone. Source: domain.md §4.3. */
    static final int UNDO_DAYS = 30;

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
        var deal = deals.seen(id, seen);
        var survivor = into == id
                ? null
                : deals.find("id = ?1 and undoneAt is null", into).firstResult();
        Closures.requireSupervisor(act);
        Closures.requireText("reason", reason);
        if (survivor == null || survivor.at.status() == Status.MERGED) {
            throw Refused.rule("into", survivor == null ? "not-found" : "merged-already", "deal", into);
        }
        if (deal.at.status().closed() || !deal.at.stage().merges()) {
            throw Refused.conflict("merge-not-allowed", deal.at.stage()).with("status", deal.at.status());
        }
        var telling = new Telling(chronicle.facts(id), act.at());
        var first = telling.firstDay();
        telling.believed(FactKind.STATUS).forEach(telling::retract);
        telling.say(Fact.status(Status.MERGED, CloseReason.DUPLICATE, first, act.today())
                .noted(reason));
        chronicle.write(deal, telling, act);
        deal.mergedInto = into;
        deal.changed(act);
        takeOrigin(survivor, deal, act);
        remember(deal, into, reason, act);
        journal.note(act, "deal", id, "merged", null, Map.of("into", String.valueOf(into)), reason);
        db.flush();
        return cards.of(deal, act.today());
    }

    /** Parts a merged deal from its survivor again; a supervisor's act. */
    @Transactional
    public DealCard undo(long id, Integer seen, Act act) {
        var deal = deals.seen(id, seen);
        var merge = db.createQuery("from DealMerge m where m.dealId = :id and m.undoneAt is null", DealMerge.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.conflict("not-merged"));
        Closures.requireSupervisor(act);
        if (Days.between(Days.on(merge.mergedAt), act.today()) > UNDO_DAYS) {
            throw Refused.conflict("merged-too-long", Days.on(merge.mergedAt), UNDO_DAYS);
        }
        takeBack(deal, merge.act, act);
        takeBack(deals.findById(merge.intoId), merge.act, act);
        deal.mergedInto = null;
        merge.undoneAt = act.at();
        journal.note(act, "deal", id, "merge-undone", Map.of("into", String.valueOf(merge.intoId)), null, null);
        db.flush();
        return cards.of(deal, act.today());
    }

    private void takeOrigin(Deal survivor, Deal merged, Act act) {
        var telling = new Telling(chronicle.facts(survivor.id), act.at());
        earliest(FactKind.RECEIVED, survivor.at.receivedOn(), merged.at.receivedOn(), telling);
        earliest(FactKind.FIRST_CONTACT, survivor.at.firstContactOn(), merged.at.firstContactOn(), telling);
        if (!telling.said().isEmpty()) {
            chronicle.write(survivor, telling, act);
            survivor.changed(act);
            journal.note(act, "deal", survivor.id, "survived", null, Map.of("merged", merged.id.toString()), null);
        }
    }

    private static void earliest(FactKind kind, LocalDate own, LocalDate other, Telling telling) {
        if (other != null && own != null && other.isBefore(own)) {
            telling.date(kind, other);
        } else if (own == null && other != null && kind == FactKind.FIRST_CONTACT) {
            telling.date(kind, other);
        }
    }

    /** Retracts what an act said and says again what it had retracted. */
    private void takeBack(Deal deal, UUID merging, Act act) {
        var facts = chronicle.facts(deal.id);
        var telling = new Telling(facts, act.at());
        var said = facts.stream()
                .filter(f -> f.act.equals(merging) && f.retractedAt == null)
                .toList();
        var instants = facts.stream()
                .filter(f -> f.act.equals(merging))
                .flatMap(f -> Stream.of(f.recordedAt))
                .toList();
        var gone = facts.stream()
                .filter(f -> f.retractedAt != null && instants.contains(f.retractedAt))
                .toList();
        said.forEach(telling::retract);
        gone.forEach(f -> telling.say(f.again()));
        if (!said.isEmpty()) {
            chronicle.write(deal, telling, act);
            deal.changed(act);
        }
    }

    private void remember(Deal deal, long into, String reason, Act act) {
        var merge = new DealMerge();
        merge.dealId = deal.id;
        merge.intoId = into;
        merge.reason = reason;
        merge.mergedAt = act.at();
        merge.act = act.id();
        db.persist(merge);
    }
}
