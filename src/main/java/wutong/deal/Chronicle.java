package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.measure.Days;

/** Keeps the two clocks: says and retracts the facts of one deal and brings its spans up to date, inside the transaction of the act. */
@ApplicationScoped
class Chronicle {

    private final Journal journal;
    private final EntityManager db;

    Chronicle(Journal journal, EntityManager db) {
        this.journal = journal;
        this.db = db;
    }

    /** What an act has to say of a deal, beside all that was said before. */
    Telling of(Deal deal, Act act) {
        return new Telling(deal.id == null ? List.of() : facts(deal.id), act.at());
    }

    List<Fact> facts(long deal) {
        return db.createQuery("from Fact f where f.dealId = :deal order by f.recordedAt, f.id", Fact.class)
                .setParameter("deal", deal)
                .getResultList();
    }

    /**
     * Writes what is told of a deal and notes the act in the journal.
     *
     * @param verb what was done, as the journal names it
     * @throws Refused when the days of the deal are out of order
     */
    void keep(Deal deal, Telling telling, String verb, Object before, Object after, String reason, Act act) {
        write(deal, telling, act);
        journal.note(act, "deal", deal.id, verb, before, after, reason);
    }

    /** The same for the deal itself alone, when the journal tells of it with another. */
    void write(Deal deal, Telling telling, Act act) {
        DateOrder.require(telling::day, act.today());
        if (telling.fresh()) {
            deal.at = telling.standing();
            db.persist(deal);
        } else {
            deal.changed(act);
        }
        say(deal, telling, act);
        span(deal, telling);
    }

    private void say(Deal deal, Telling telling, Act act) {
        for (var fact : telling.said()) {
            fact.dealId = deal.id;
            fact.act = act.id();
            fact.saidBy = act.actor().name();
            db.persist(fact);
        }
    }

    private void span(Deal deal, Telling telling) {
        var stretches = Timeline.of(telling.facts(), telling.at());
        var open = new HashMap<Timeline.Stretch, Span>();
        if (!telling.fresh()) {
            openSpans(deal.id).forEach(span -> open.put(span.stretch(), span));
        }
        for (var stretch : stretches) {
            if (open.remove(stretch) == null) {
                db.persist(Span.of(deal.id, stretch, telling.at()));
            }
        }
        open.values().forEach(span -> close(span, telling));
        if (!stretches.isEmpty()) {
            deal.at = stretches.get(stretches.size() - 1).at();
        }
    }

    private List<Span> openSpans(long deal) {
        return db.createQuery("from Span s where s.dealId = :deal and s.knownUntil = :far", Span.class)
                .setParameter("deal", deal)
                .setParameter("far", Days.FAR_INSTANT)
                .getResultList();
    }

    private void close(Span span, Telling telling) {
        if (span.knownFrom.equals(telling.at())) {
            db.remove(span);
        } else {
            span.knownUntil = telling.at();
        }
    }
}
