package wutong.deal;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wutong.identity.Sight;
import wutong.identity.Viewer;
import wutong.listing.AsOf;
import wutong.listing.Clause;
import wutong.listing.Page;
import wutong.listing.Query;
import wutong.listing.Reading;
import wutong.listing.Seal;

/** Lists of deals: filtered, sorted and paged by one grammar, on any day. */
@ApplicationScoped
public class DealList {

    /**
     * A question, read and checked, with where it looks.
     *
     * @param fixed what holds whatever was asked: which rows count on that day
     * @param counted the same in words that lead to the index by which figures are counted, but away from an order
     * @param words what is searched for; null for nothing
     * @param sight of whoever asks
     */
    public record Question(Vantage vantage, Query query, Clause fixed, Clause counted, String words, Sight sight) {

        /** The same question as a query string, for links and cursors. */
        public String link() {
            return query.filterKey();
        }
    }

    private static final String UNMERGED = Arrays.stream(Status.values())
            .filter(status -> status != Status.MERGED)
            .map(Status::name)
            .collect(Collectors.joining(", "));

    /** What is asked by these would tell who the investor is. */
    private static final Set<String> TELLING = Set.of("q", "name", "enterprise", "creditCode", "star");

    private final EntityManager db;
    private final Cards cards;
    private final Hits hits;
    private final Seal seal;
    private final List<DealFilter> filters;

    DealList(EntityManager db, Cards cards, Hits hits, Seal seal, @All List<DealFilter> filters) {
        this.db = db;
        this.cards = cards;
        this.hits = hits;
        this.seal = seal;
        this.filters = filters;
    }

    /**
     * Reads the parameters of a list, {@code asOf} and {@code knownAt} among them.
     *
     * @param viewer who asks: what is out of their sight is neither listed nor counted
     */
    public Question ask(Map<String, List<String>> parameters, Viewer viewer) {
        var today = viewer.today();
        var asOf = AsOf.read(first(parameters, "asOf"), first(parameters, "knownAt"), today);
        var vantage = Vantage.of(asOf, today);
        var extras = new HashMap<String, String>();
        for (var clock : List.of("asOf", "knownAt")) {
            if (parameters.containsKey(clock)) {
                extras.put(clock, first(parameters, clock));
            }
        }
        var query = Query.read(DealColumns.of(vantage, viewer.id(), viewer.sight(), filters), parameters, extras, seal);
        var any = parameters.keySet().stream().anyMatch(name -> name.equals("status") || name.startsWith("status."));
        var where = vantage.where().and(Reach.seen(viewer.sight())).and(hidden(parameters, viewer.sight()));
        var unmerged = Clause.of(vantage.at() + ".status <> MERGED");
        var others = vantage.present() ? Clause.of(vantage.at() + ".status in (" + UNMERGED + ")") : unmerged;
        var words = first(parameters, "q");
        return any
                ? new Question(vantage, query, where, where, words, viewer.sight())
                : new Question(vantage, query, where.and(unmerged), where.and(others), words, viewer.sight());
    }

    /** Whoever asks by what would tell a confidential investor is answered with deals that are told to them alone. */
    private static Clause hidden(Map<String, List<String>> parameters, Sight sight) {
        var telling = parameters.keySet().stream()
                .map(name -> name.replaceFirst("\\..*", ""))
                .anyMatch(TELLING::contains);
        return telling ? Reach.told(sight) : Clause.ALL;
    }

    /** One page. */
    @Reading
    public Page<DealCard> page(Question asked) {
        return pages(List.of(asked)).get(0);
    }

    /** A page of each question of one day, what their deals are called by being fetched once for all. */
    @Reading
    public List<Page<DealCard>> pages(List<Question> asked) {
        var seen = asked.stream().map(this::seen).toList();
        var vantage = asked.get(0).vantage();
        var all = seen.stream().flatMap(page -> page.items().stream()).toList();
        var made = cards.of(
                        all,
                        vantage.asOf().day(),
                        vantage.knownBefore(),
                        asked.get(0).sight())
                .iterator();
        return seen.stream()
                .map(page -> page.showing(
                        page.items().stream().map(one -> made.next()).toList()))
                .toList();
    }

    private Page<Cards.Seen> seen(Question asked) {
        var query = asked.query();
        var fixed = asked.fixed().and(hits.of(asked.words()));
        var rows = query.page(
                (condition, most) -> rows(asked, fixed.and(condition), most),
                row -> row,
                row -> Arrays.asList(row).subList(2, row.length));
        return rows.showing(rows.items().stream()
                .map(row -> new Cards.Seen((Deal) row[0], standing(row)))
                .toList());
    }

    /** How many deals the question has in all. */
    @Reading
    public long count(Question asked) {
        return select(asked, "count(*)", "", Long.class).getSingleResult();
    }

    /** All deals of the question by id, so many at a time in memory. */
    public void each(Question asked, int most, Consumer<List<DealCard>> to) {
        var where = asked.fixed().and(asked.query().where()).and(hits.of(asked.words()));
        var portion = after(asked, where, 0, most);
        while (!portion.isEmpty()) {
            to.accept(portion);
            var last = portion.get(portion.size() - 1);
            portion = portion.size() < most ? List.of() : after(asked, where, Long.parseLong(last.id()), most);
        }
    }

    private List<DealCard> after(Question asked, Clause all, long id, int most) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var where = all.and(Clause.of("d.id > :lastId", "lastId", id));
            var seen = rows(asked, where, "d.id", List.of(), most).stream()
                    .map(row -> new Cards.Seen((Deal) row[0], standing(row)))
                    .toList();
            return cards.of(seen, asked.vantage().asOf().day(), asked.vantage().knownBefore(), asked.sight());
        });
    }

    private List<Object[]> rows(Question asked, Clause condition, int most) {
        return rows(
                asked, condition, asked.query().orderBy(), List.of(asked.query().select()), most);
    }

    private List<Object[]> rows(Question asked, Clause condition, String order, List<String> more, int most) {
        var from = asked.vantage()
                .from()
                .replace("left join d.enterprise e", "left join fetch d.enterprise e left join fetch d.owner");
        var selected = Stream.concat(Stream.of("d", asked.vantage().present() ? "d.id" : "s"), more.stream());
        var hql = "select " + String.join(", ", selected.toList()) + " from " + from + " where " + condition.hql()
                + " order by " + order;
        return given(db.createQuery(hql, Object[].class), condition)
                .setMaxResults(most)
                .getResultList();
    }

    private static Standing standing(Object[] row) {
        return row[1] instanceof Span span ? span.at : ((Deal) row[0]).at;
    }

    /** What a deal is called. */
    public record Named(Long id, String no, String name) {}

    /** Some deals by id, apart from the question that found them, which an index can then answer alone. */
    public Map<Long, Named> named(List<Long> ids, Sight sight) {
        return ids.isEmpty()
                ? Map.of()
                : db
                        .createQuery("from Deal d left join fetch d.enterprise where d.id in :ids", Deal.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .map(deal -> new Named(
                                deal.id, deal.no, Cover.of(deal, sight).name(deal)))
                        .collect(Collectors.toMap(Named::id, named -> named));
    }

    /** A query over what the question asks for; {@code rest} is what follows the condition, such as grouping. */
    public <T> TypedQuery<T> select(Question asked, String what, String rest, Class<T> type) {
        return select(asked, Clause.of(""), what, rest, type);
    }

    /**
     * The same with something more to look at.
     *
     * @param more what else is joined, and the parameters that it or {@code what} and {@code rest} mention
     */
    public <T> TypedQuery<T> select(Question asked, Clause more, String what, String rest, Class<T> type) {
        var where = asked.counted().and(asked.query().where()).and(hits.of(asked.words()));
        var told = more.hql() + " where " + where.hql() + " " + rest;
        var hql = "select " + what + " from " + asked.vantage().from(what + " " + told) + " " + told;
        return given(given(db.createQuery(hql, type), where), more);
    }

    /** Without substantive activity on that day or later. */
    public static Clause silent(Vantage vantage, LocalDate since) {
        return Activity.silent(vantage, since);
    }

    /** Joins the official rating in force on the day of the question as {@code rating}. */
    public static Clause rating(Question asked) {
        return Rated.join(asked.vantage());
    }

    /** The day of a deal's last substantive activity by the day of the question, as an expression. */
    public static Clause lastActive(Question asked) {
        return Activity.last(asked.vantage());
    }

    private static <T> TypedQuery<T> given(TypedQuery<T> query, Clause clause) {
        clause.params().forEach(query::setParameter);
        return query;
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
