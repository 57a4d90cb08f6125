package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import wutong.journal.Act;
import wutong.measure.Days;

/** Keeps the two clocks: says and retracts the facts of one deal and brings its spans up to date, inside the transaction of the act. */
@ApplicationScoped
class Chronicle {

    private final EntityManager db;

    Chronicle(EntityManager db) {
        this.db = db;
    }

    List<Fact> facts(long deal) {
        return db.createQuery("from Fact f where f.dealId = :deal order by f.recordedAt, f.id", Fact.class)
                .setParameter("deal", deal)
                .getResultList();
    }

    /** Writes what has been said and retracted of a deal since its facts were read. */
    void write(Deal deal, Telling telling, Act act) {
        for (var fact : telling.said()) {
            fact.dealId = deal.id;
            fact.act = act.id();
            fact.saidBy = act.actor().name();
            db.persist(fact);
        }
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
