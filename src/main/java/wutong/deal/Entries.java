package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;

/**
 * Deals that enter with a history: rows of ledgers, facts out of a newspaper. They enter at their own stage; what its gates lack stays
 * open on the deal.
 */
@ApplicationScoped
public class Entries {

    /**
     * How a deal ended or came to rest.
     *
     * @param holdsFrom the closing day, or the first day for which the source vouches
     * @param occurredOn the closing day; null when it is not known
     */
    public record Ending(Status status, CloseReason reason, LocalDate holdsFrom, LocalDate occurredOn) {}

    /**
     * What a source says of one deal.
     *
     * @param said its fields, milestones among them; each milestone says its stage too, unless a further one was reached by then
     * @param holdsFrom the day of the milestone that dates its stage, or the first day for which the source vouches
     * @param occurredOn that milestone's day; null when it is not known
     * @param ending null while it is open
     * @param factsFrom the day from which amounts and references hold: the earliest that the source gives
     * @param batch the ledger that brought it; null for other sources
     */
    public record Entry(
            Said said,
            Stage stage,
            LocalDate holdsFrom,
            LocalDate occurredOn,
            Ending ending,
            LocalDate factsFrom,
            Long batch) {}

    private final Deals deals;
    private final Edits edits;
    private final Chronicle chronicle;
    private final Journal journal;
    private final EntityManager db;

    Entries(Deals deals, Edits edits, Chronicle chronicle, Journal journal, EntityManager db) {
        this.deals = deals;
        this.edits = edits;
        this.chronicle = chronicle;
        this.journal = journal;
        this.db = db;
    }

    /** Enters a new deal and answers its id. */
    @Transactional
    public long enter(Entry entry, Act act) {
        var deal = new Deal();
        deal.no = deals.number(act);
        deal.batchId = entry.batch();
        deal.made(act);
        deal.activeOn = active(entry);
        deal.at = Standing.NEW;
        var telling = new Telling(List.of(), act.at());
        telling.say(Fact.stage(entry.stage(), null, entry.holdsFrom(), entry.occurredOn()));
        var change = edits.apply(deal, telling, entry.said(), null, entry.factsFrom(), act);
        deal.activeOn = active(entry);
        end(telling, entry);
        DateOrder.require(telling::day, act.today());
        deal.nameFromEnterprise();
        deal.at = telling.standing();
        db.persist(deal);
        chronicle.write(deal, telling, act);
        journal.note(act, "deal", deal.id, "entered", null, change.after(), null);
        return deal.id;
    }

    /** Brings a deal up to what a later source says; fields that it leaves out, or leaves empty, stay as they are. */
    @Transactional
    public Map<String, Object> update(long id, Entry entry, Act act) {
        var deal = deals.one(id);
        var telling = new Telling(chronicle.facts(id), act.at());
        var change = edits.apply(deal, telling, entry.said(), null, entry.factsFrom(), act);
        if (entry.stage().beyond(deal.at.stage())) {
            change.before().put("stage", deal.at.stage());
            change.after().put("stage", entry.stage());
            telling.say(
                    Fact.stage(entry.stage(), deal.at.stage(), later(entry.holdsFrom(), telling), entry.occurredOn()));
        }
        if (entry.ending() != null && entry.ending().status() != deal.at.status()) {
            change.before().put("status", deal.at.status());
            change.after().put("status", entry.ending().status());
            end(telling, entry);
        }
        DateOrder.require(telling::day, act.today());
        if (!change.none()) {
            chronicle.write(deal, telling, act);
            deal.changed(act);
            journal.note(act, "deal", id, "updated", change.before(), change.after(), null);
        }
        return change.after();
    }

    /** What {@link #update} would change: field, old value, new value. */
    @Transactional
    public List<Object[]> compare(long id, Entry entry) {
        var deal = deals.one(id);
        var changes = new ArrayList<Object[]>();
        entry.said().values().forEach((field, value) -> {
            var before = field.get.apply(deal);
            if (!Objects.equals(before, Edits.comparable(field, value))) {
                changes.add(new Object[] {field, before, value});
            }
        });
        if (entry.stage().beyond(deal.at.stage())) {
            changes.add(new Object[] {null, deal.at.stage(), entry.stage()});
        }
        if (entry.ending() != null && entry.ending().status() != deal.at.status()) {
            changes.add(new Object[] {null, deal.at.status(), entry.ending().status()});
        }
        return changes;
    }

    /**
     * Takes a whole ledger back: its facts are no longer believed and its deals answer as unknown. A {@code knownAt} before still counts
     * them.
     *
     * @throws Refused naming the deals on which later work stands
     */
    @Transactional
    public List<Long> retract(long batch, List<Long> updated, UUID entering, Act act) {
        var mine = deals.list("batchId = ?1 and undoneAt is null", batch);
        var ids = new ArrayList<>(mine.stream().map(d -> d.id).toList());
        ids.addAll(updated);
        var touched = ids.isEmpty() ? List.<Long>of() : journal.touchedByOthers(entering, "deal", ids);
        if (!touched.isEmpty()) {
            var numbers = deals.list("id in ?1", touched).stream()
                    .map(d -> d.no)
                    .sorted()
                    .toList();
            throw Refused.conflict("later-work", String.join("、", numbers)).with("deals", numbers);
        }
        for (var deal : mine) {
            unsay(deal, entering, act);
            deal.undoneAt = act.at();
        }
        updated.forEach(id -> unsay(deals.one(id), entering, act));
        return ids;
    }

    private void unsay(Deal deal, UUID entering, Act act) {
        var facts = chronicle.facts(deal.id);
        var telling = new Telling(facts, act.at());
        var instants = facts.stream()
                .filter(f -> f.act.equals(entering))
                .map(f -> f.recordedAt)
                .distinct()
                .toList();
        facts.stream()
                .filter(f -> f.act.equals(entering) && f.retractedAt == null)
                .forEach(telling::retract);
        facts.stream()
                .filter(f -> f.retractedAt != null && instants.contains(f.retractedAt) && !f.act.equals(entering))
                .forEach(f -> telling.say(f.again()));
        chronicle.write(deal, telling, act);
        deal.changed(act);
        journal.note(act, "deal", deal.id, "entry-undone", null, null, null);
    }

    private static void end(Telling telling, Entry entry) {
        if (entry.ending() != null) {
            var ending = entry.ending();
            telling.say(Fact.status(ending.status(), ending.reason(), ending.holdsFrom(), ending.occurredOn()));
        }
    }

    private static LocalDate later(LocalDate day, Telling telling) {
        var present = telling.latest(FactKind.STAGE).orElseThrow().holdsFrom;
        return day.isBefore(present) ? present : day;
    }

    private static LocalDate active(Entry entry) {
        return entry.occurredOn() != null ? entry.occurredOn() : entry.factsFrom();
    }
}
