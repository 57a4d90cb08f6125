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
        if (deal.at.status() != Status.OPEN || !deal.at.stage().merges()) {
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
        var survivor = deals.findById(merge.intoId);
        if (takeBack(survivor, merge.act, act)) {
            journal.note(
                    act, "deal", survivor.id, "survived-no-more", Map.of("merged", String.valueOf(id)), null, null);
        }
        deal.mergedInto = null;
        merge.undoneAt = act.at();
        journal.note(act, "deal", id, "merge-undone", Map.of("into", String.valueOf(merge.intoId)), null, null);
        db.flush();
        return cards.of(deal, act.today());
    }

    private void takeOrigin(Deal survivor, Deal merged, Act act) {
        var telling = new Telling(chronicle.facts(survivor.id), act.at());
        var contact = contact(survivor.at, merged.at.firstContactOn());
        telling.date(FactKind.RECEIVED, received(survivor.at, merged.at.receivedOn(), contact));
        telling.date(FactKind.FIRST_CONTACT, contact);
        if (!telling.said().isEmpty()) {
            chronicle.write(survivor, telling, act);
            survivor.changed(act);
            journal.note(act, "deal", survivor.id, "survived", null, Map.of("merged", merged.id.toString()), null);
        }
    }

    /** The earlier first contact, unless the survivor has come further without one by then. */
    private static LocalDate contact(Standing own, LocalDate other) {
        if (own.firstContactOn() != null || other == null) {
            return earlier(own.firstContactOn(), other);
        }
        var fits = Stream.of(own.signedOn(), own.registeredOn(), own.landedOn(), own.openedOn())
                .noneMatch(day -> day != null && day.isBefore(other));
        return fits ? other : null;
    }

    /** The earlier receipt, and none after the first contact. */
    private static LocalDate received(Standing own, LocalDate other, LocalDate contact) {
        return own.receivedOn() == null ? null : earlier(earlier(own.receivedOn(), other), contact);
    }

    private static LocalDate earlier(LocalDate own, LocalDate other) {
        return other == null || own != null && own.isBefore(other) ? own : other;
    }

    /** Retracts what an act said and says again what it had retracted, but for what was put right since; false when it said nothing. */
    private boolean takeBack(Deal deal, UUID merging, Act act) {
        var facts = chronicle.facts(deal.id);
        var telling = new Telling(facts, act.at());
        var mine = facts.stream().filter(f -> f.act.equals(merging)).toList();
        if (mine.isEmpty()) {
            return false;
        }
        var since = facts.subList(facts.indexOf(mine.get(mine.size() - 1)) + 1, facts.size());
        var at = mine.get(0).recordedAt;
        mine.stream().filter(f -> f.retractedAt == null).forEach(telling::retract);
        facts.stream()
                .filter(f -> at.equals(f.retractedAt) && since.stream().noneMatch(f::replacedBy))
                .forEach(f -> telling.say(f.again()));
        DateOrder.require(telling::day, act.today());
        chronicle.write(deal, telling, act);
        deal.changed(act);
        return true;
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
