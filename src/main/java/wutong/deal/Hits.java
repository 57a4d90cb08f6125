package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import wutong.listing.Clause;

/**
 * The few deals that a rare word hits. A list reads on until its page is full, which for a common word is soon; for a rare one it would
 * read everything, so that its deals are found beforehand.
 */
@ApplicationScoped
class Hits {

    private static final int FEW = 500;

    private final EntityManager db;

    Hits(EntityManager db) {
        this.db = db;
    }

    /** Narrows a search to the deals of its longest word, if these are few. */
    @Transactional
    Clause of(String words) {
        if (words == null || words.isBlank()) {
            return Clause.ALL;
        }
        var longest = DealSpecials.words(words).stream()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        var deals = some("select d.id from Deal d where d.searchText like :hit escape '\\'", longest);
        var enterprises = some("select e.id from Enterprise e where e.searchText like :hit escape '\\'", longest);
        if (deals.size() > FEW || enterprises.size() > FEW) {
            return Clause.ALL;
        }
        var theirs = some("select d.id from Deal d where fk(d.enterprise) in :hit", enterprises);
        var all = Stream.concat(deals.stream(), theirs.stream()).distinct().toList();
        return all.size() > FEW ? Clause.ALL : all.isEmpty() ? Clause.NONE : Clause.of("d.id in :hits", "hits", all);
    }

    private List<Long> some(String hql, Object hit) {
        return db.createQuery(hql, Long.class)
                .setParameter("hit", hit)
                .setMaxResults(FEW + 1)
                .getResultList();
    }
}
