package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Deals taken back between two rests. */
    private static final int PACE = 20;

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

    /**
     * What a later source changes of a deal.
     *
     * @param field null for its stage, its status and its end
     * @param name of the field, or of what it says of the end; null for stage and status
     */
    public record Difference(DealField field, String name, Object before, Object after) {

        Difference(DealField field, Object before, Object after) {
            this(field, field == null ? null : field.field, before, after);
        }
    }

    /** What {@link #update} would change. */
    @Transactional
    public List<Difference> compare(long id, Entry entry) {
        return differences(deals.one(id), entry);
    }

    /**
     * Brings a deal up to what a later source says; fields that it leaves out stay as they are. A stage is only ever a further one.
     *
     * @return what was changed
     */
    @Transactional
    public List<Difference> update(long id, Entry entry, Act act) {
        var deal = deals.one(id);
        var differences = differences(deal, entry);
        if (differences.isEmpty()) {
            return differences;
        }
        var telling = new Telling(chronicle.facts(id), act.at());
        var said = new Said();
        differences.stream().filter(d -> d.field != null).forEach(d -> said.say(d.field, d.after));
        if (further(deal, entry)) {
            var holdsFrom = later(entry.holdsFrom(), telling);
            telling.say(Fact.stage(entry.stage(), deal.at.stage(), holdsFrom, entry.occurredOn()));
        }
        var change = edits.apply(deal, telling, said, null, entry.factsFrom(), act);
        if (otherwise(deal, entry)) {
            deal.reviewOn = null;
            end(telling, entry);
        } else if (differences.stream().anyMatch(d -> d.field == null && d.name != null)) {
            EndRule.amend(telling, entry.ending());
        }
        DateOrder.require(telling::day, act.today());
        chronicle.write(deal, telling, act);
        deal.changed(act);
        journal.note(act, "deal", id, "updated", change.before(), change.after(), null);
        return differences;
    }

    /** Adds to a deal what another source says and the deal itself does not know yet; nothing known is overwritten. */
    @Transactional
    public void complete(long id, Entry entry, Act act) {
        var deal = deals.one(id);
        var said = new Said();
        entry.said().values().forEach((field, value) -> {
            if (field.get.apply(deal) == null) {
                said.say(field, value);
            }
        });
        update(id, new Entry(said, null, null, null, null, entry.factsFrom(), entry.batch()), act);
    }

    private static List<Difference> differences(Deal deal, Entry entry) {
        var differences = new ArrayList<Difference>();
        entry.said().values().forEach((field, value) -> {
            var before = field.get.apply(deal);
            var after = over(before, value);
            if (!Edits.same(before, Edits.comparable(field, after)) && !owns(deal, field, value)) {
                differences.add(new Difference(field, before, after));
            }
        });
        if (further(deal, entry)) {
            differences.add(new Difference(null, deal.at.stage(), entry.stage()));
        }
        if (otherwise(deal, entry)) {
            differences.add(
                    new Difference(null, deal.at.status(), entry.ending().status()));
        } else if (entry.ending() != null) {
            differences.addAll(EndRule.differences(deal.at, entry.ending()));
        }
        return differences;
    }

    private static Object over(Object before, Object value) {
        if (value instanceof LocalEntity entity) {
            return entity.over((LocalEntity) before);
        }
        if (value instanceof Agreement agreement) {
            return agreement.over((Agreement) before);
        }
        return value instanceof FirstReport report ? report.over((FirstReport) before) : value;
    }

    /** The owner is named as the person that they are known to be. */
    private static boolean owns(Deal deal, DealField field, Object value) {
        return field == DealField.OWNER_TEXT && deal.owner != null && deal.owner.name.equals(value);
    }

    private static boolean further(Deal deal, Entry entry) {
        return entry.stage() != null && entry.stage().beyond(deal.at.stage());
    }

    private static boolean otherwise(Deal deal, Entry entry) {
        return entry.ending() != null && entry.ending().status() != deal.at.status();
    }

    /**
     * Takes a whole ledger back: its facts are no longer believed and its deals answer as unknown. A {@code knownAt} before still counts
     * them.
     *
     * @param updated deals of other sources that it added to
     * @param entering the acts that said what it says, the import first
     * @throws Refused naming the deals on which later work stands
     */
    @Transactional
    public List<Long> retract(long batch, List<Long> updated, List<UUID> entering, Act act) {
        var mine = db.createQuery(
                        "select d.id from Deal d where d.batchId = :batch and d.undoneAt is null order by d.id",
                        Long.class)
                .setParameter("batch", batch)
                .getResultList();
        var ids = Stream.concat(mine.stream(), updated.stream()).distinct().toList();
        refuseTouched(ids, entering);
        for (int i = 0; i < ids.size(); i++) {
            var deal = deals.one(ids.get(i));
            unsay(deal, entering, act);
            deal.undoneAt = i < mine.size() ? act.at() : null;
            rest(i);
        }
        return ids;
    }

    private void refuseTouched(List<Long> ids, List<UUID> entering) {
        var touched = new ArrayList<Long>();
        for (int from = 0; from < ids.size(); from += 1000) {
            var some = ids.subList(from, Math.min(from + 1000, ids.size()));
            touched.addAll(journal.touchedByOthers(entering, "deal", some));
        }
        if (!touched.isEmpty()) {
            var numbers = touched.stream().map(id -> deals.one(id).no).sorted().toList();
            throw Refused.conflict("later-work", String.join("、", numbers)).with("deals", numbers);
        }
    }

    /** Every query looks through all that is in memory: what has piled up is written out and let go of, or many deals take for ever. */
    private void rest(int done) {
        if (done % PACE == PACE - 1) {
            db.flush();
            db.clear();
        }
    }

    private void unsay(Deal deal, List<UUID> entering, Act act) {
        var facts = chronicle.facts(deal.id);
        var telling = new Telling(facts, act.at());
        var instants = facts.stream()
                .filter(f -> entering.contains(f.act))
                .map(f -> f.recordedAt)
                .distinct()
                .toList();
        facts.stream()
                .filter(f -> entering.contains(f.act) && f.retractedAt == null)
                .forEach(telling::retract);
        facts.stream()
                .filter(f -> f.retractedAt != null && instants.contains(f.retractedAt) && !entering.contains(f.act))
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
