package wutong.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;

/**
 * The records of one kind, called {@code e} in every condition, read a page at a time.
 *
 * @param fetched joins of single records that are read along; empty for none
 * @param fixed what holds whatever is asked
 */
public record Rows<E>(EntityManager db, Class<E> type, String fetched, Clause fixed) {

    public Page<E> page(Query query) {
        return query.page(
                (condition, most) -> rows(query, fixed.and(condition), most),
                row -> type.cast(row[0]),
                row -> Arrays.asList(row).subList(1, row.length));
    }

    public long count(Query query) {
        var where = fixed.and(query.where());
        var hql = "select count(e) from " + type.getSimpleName() + " e where " + where.hql();
        return given(db.createQuery(hql, Long.class), where).getSingleResult();
    }

    private List<Object[]> rows(Query query, Clause where, int most) {
        var hql = "select e, " + query.select() + " from " + type.getSimpleName() + " e " + fetched + " where "
                + where.hql() + " order by " + query.orderBy();
        return given(db.createQuery(hql, Object[].class), where)
                .setMaxResults(most)
                .getResultList();
    }

    private static <T> TypedQuery<T> given(TypedQuery<T> query, Clause where) {
        where.params().forEach(query::setParameter);
        return query;
    }
}
