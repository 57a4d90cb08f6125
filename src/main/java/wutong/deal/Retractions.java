package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;

/** Taking whole ledgers back: what they said is no longer believed. */
@ApplicationScoped
public class Retractions {

    /** Deals taken back between two rests. */
    private static final int PACE = 20;

    private final Deals deals;
    private final Chronicle chronicle;
    private final PlainWords words;
    private final Journal journal;
    private final EntityManager db;

    Retractions(Deals deals, Chronicle chronicle, PlainWords words, Journal journal, EntityManager db) {
        this.deals = deals;
        this.chronicle = chronicle;
        this.words = words;
        this.journal = journal;
        this.db = db;
    }

    /**
     * Takes a whole ledger back: its facts are no longer believed, plain words are those of before, and its deals answer as unknown. A
     * {@code knownAt} before still counts them.
     *
     * @param updated deals of other sources that it added to
     * @param entering the acts that said what it says, the import first
     * @param since the acts of later ledgers that were taken back themselves, and those that took them back
     * @throws Refused naming the deals on which later work stands
     */
    @Transactional
    public List<Long> retract(long batch, List<Long> updated, List<UUID> entering, List<UUID> since, Act act) {
        var mine = db.createQuery(
                        "select d.id from Deal d where d.batchId = :batch and d.undoneAt is null order by d.id",
                        Long.class)
                .setParameter("batch", batch)
                .getResultList();
        var ids = Stream.concat(mine.stream(), updated.stream()).distinct().toList();
        var all = Stream.concat(entering.stream(), since.stream()).toList();
        refuseTouched(ids, all);
        for (int i = 0; i < ids.size(); i++) {
            var deal = deals.one(ids.get(i));
            var gone = i < mine.size();
            if (!gone) {
                words.giveBack(deal, all);
            }
            takeBack(deal, all, act);
            deal.undoneAt = gone ? act.at() : null;
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

    private void takeBack(Deal deal, List<UUID> entering, Act act) {
        var telling = chronicle.of(deal, act);
        telling.takeBack(entering);
        chronicle.keep(deal, telling, "entry-undone", null, null, null, act);
    }
}
