package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import wutong.journal.Act;

/**
 * Deals that enter with a history: rows of ledgers, facts out of a newspaper. They enter at their own stage; what its gates lack stays
 * open on the deal.
 */
@ApplicationScoped
public class Entries {

    private final Deals deals;
    private final Edits edits;
    private final Chronicle chronicle;

    Entries(Deals deals, Edits edits, Chronicle chronicle) {
        this.deals = deals;
        this.edits = edits;
        this.chronicle = chronicle;
    }

    /** Enters a new deal and answers its id. */
    @Transactional
    public long enter(Entry entry, Act act) {
        var deal = new Deal();
        deal.no = deals.number(act);
        deal.batchId = entry.batch();
        deal.made(act);
        deal.at = Standing.NEW;
        var telling = chronicle.of(deal, act);
        telling.say(Fact.stage(entry.stage(), null, entry.holdsFrom(), entry.occurredOn()));
        var change = edits.apply(deal, telling, entry.said(), null, entry.factsFrom(), act);
        deal.activeOn = entry.active();
        if (entry.ending() != null) {
            telling.say(entry.ending().fact());
        }
        deal.nameFromEnterprise();
        chronicle.keep(deal, telling, "entered", null, change.after(), null, act);
        return deal.id;
    }

    /** What {@link #update} would change. */
    @Transactional
    public List<Entry.Difference> compare(long id, Entry entry) {
        return entry.differences(deals.one(id));
    }

    /**
     * Brings a deal up to what a later source says; fields that it leaves out stay as they are. A stage is only ever a further one.
     *
     * @return what was changed
     */
    @Transactional
    public List<Entry.Difference> update(long id, Entry entry, Act act) {
        var deal = deals.one(id);
        var differences = entry.differences(deal);
        if (differences.isEmpty()) {
            return differences;
        }
        var telling = chronicle.of(deal, act);
        var said = new Said();
        differences.stream().filter(d -> d.field() != null).forEach(d -> said.say(d.field(), d.after()));
        if (entry.further(deal)) {
            entry.advance(telling);
        }
        var active = deal.activeOn;
        var change = edits.apply(deal, telling, said, null, entry.factsFrom(), act);
        if (!active.equals(deal.activeOn)) {
            change.add(new Entry.Difference(null, "activeOn", active, deal.activeOn));
        }
        differences.stream().filter(d -> d.field() == null).forEach(change::add);
        if (entry.otherwise(deal)) {
            change.add(new Entry.Difference(null, "reviewOn", deal.reviewOn, null));
            deal.reviewOn = null;
            telling.say(entry.ending().fact());
        } else if (differences.stream().anyMatch(Entry.Difference::ofEnd)) {
            entry.ending().amend(telling);
        }
        chronicle.keep(deal, telling, "updated", change.before(), change.after(), null, act);
        return differences;
    }

    /** Adds to a deal what another source says and the deal itself does not know yet; nothing known is overwritten. */
    @Transactional
    public void complete(long id, Entry entry, Act act) {
        update(id, entry.gaps(deals.one(id)), act);
    }
}
