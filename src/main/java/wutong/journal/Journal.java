package wutong.journal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import wutong.listing.Clause;
import wutong.listing.Column;
import wutong.listing.Columns;
import wutong.listing.Page;
import wutong.listing.Query;
import wutong.listing.Rows;
import wutong.listing.Seal;

/** The journal: every act writes one entry for each record it touched, in its own transaction. */
@ApplicationScoped
public class Journal implements PanacheRepositoryBase<JournalEntry, Long> {

    /** What a reader of the journal sees of one entry. */
    public record Line(
            long seq,
            UUID act,
            Instant at,
            String by,
            String door,
            String verb,
            String before,
            String after,
            String reason) {}

    /**
     * One entry as an auditor reads it.
     *
     * @param address from which they came; null where nobody came over the network
     * @param before what the record said, as JSON; null when it was not there or nothing is told
     * @param after what it says since; likewise
     */
    public record Entry(
            String seq,
            UUID act,
            Instant at,
            Who by,
            Act.Door door,
            String address,
            String kind,
            String record,
            String verb,
            @JsonRawValue String before,
            @JsonRawValue String after,
            String reason) {}

    /** The person behind an act; the name as it was then. */
    public record Who(String id, String name) {}

    /** What someone did to a record. */
    public record Own(long record, String verb, Instant at) {}

    /** The sorts of records that acts touch. */
    public static final List<String> KINDS = List.of(
            "deal",
            "enterprise",
            "import",
            "platform",
            "unit",
            "person",
            "setting",
            "holidays",
            "target",
            "published-total",
            "export",
            "api-key",
            "seal");

    /** What a column of states holds. */
    private static final int ROOM = 100_000;

    private static final Columns COLUMNS = Columns.of(
                    "e.seq",
                    Column.instant("at", "e.at").sorted().filled(),
                    Column.id("by", "e.actorId").filled(),
                    Column.text("byName", "e.actorName").filled(),
                    Column.code("door", "e.door", Act.Door.class).filled(),
                    Column.word("kind", "e.kind", KINDS).filled(),
                    Column.id("record", "e.recordId").filled(),
                    Column.text("verb", "e.verb").filled(),
                    Column.id("act", "e.act").reading(UUID::fromString).filled())
            .besides("fields")
            .sorted("-at");

    private final ObjectMapper json;
    private final Rows<JournalEntry> rows;
    private final Seal seal;

    Journal(ObjectMapper json, EntityManager db, Seal seal) {
        this.json = json;
        this.rows = new Rows<>(db, JournalEntry.class, "", Clause.ALL);
        this.seal = seal;
    }

    public Query ask(Map<String, List<String>> parameters) {
        return Query.read(COLUMNS, parameters, Map.of(), seal);
    }

    @Transactional
    public Page<Entry> page(Query asked) {
        var page = rows.page(asked);
        return page.showing(page.items().stream().map(Journal::entry).toList());
    }

    @Transactional
    public long count(Query asked) {
        return rows.count(asked);
    }

    /** Must be called inside the transaction of the act. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Act act, String kind, long record, String verb, Object before, Object after, String reason) {
        var entry = new JournalEntry();
        entry.act = act.id();
        entry.at = act.at();
        entry.actorId = act.actor().id();
        entry.actorName = act.actor().name();
        entry.door = act.door();
        entry.address = act.from();
        entry.kind = kind;
        entry.recordId = record;
        entry.verb = verb;
        entry.before = written(before);
        entry.after = written(after);
        entry.reason = reason;
        persist(entry);
    }

    public List<Line> of(String kind, long record) {
        return list("kind = ?1 and recordId = ?2 order by seq", kind, record).stream()
                .map(e -> new Line(e.seq, e.act, e.at, e.actorName, e.door.name(), e.verb, e.before, e.after, e.reason))
                .toList();
    }

    /** What some acts did with one verb to records of a kind, in their order. */
    public List<Entry> of(Collection<UUID> acts, String kind, String verb) {
        return list("act in ?1 and kind = ?2 and verb = ?3 order by seq", acts, kind, verb).stream()
                .map(Journal::entry)
                .toList();
    }

    /**
     * A number that grows with every entry about the matter itself: the sum of the last thousand numbers of such. The last number alone
     * would stay when a transaction commits after one that took its number later. Who came in, and what they took along, is no such entry.
     */
    public long edition() {
        return getEntityManager().createQuery("""
                        select coalesce(sum(last.seq), 0)
                        from (select e.seq as seq from JournalEntry e
                              where e.kind not in ('seal', 'export', 'api-key') and (e.kind <> 'person' or e.verb in ('joined', 'amended'))
                              order by e.seq desc limit 1000) last""", Long.class).getSingleResult();
    }

    /** What a person last did on pages to records of one kind, the latest first, each record once; only the latest hundred acts are looked through. */
    public List<Own> own(long actor, String kind, int most) {
        var latest = new LinkedHashMap<Long, Own>();
        getEntityManager()
                .createQuery(
                        "select e.recordId, e.verb, e.at from JournalEntry e where e.actorId = :actor and e.door = PAGE and e.kind = :kind"
                                + " order by e.seq desc",
                        Own.class)
                .setParameter("actor", actor)
                .setParameter("kind", kind)
                .setMaxResults(100)
                .getResultStream()
                .forEach(one -> latest.putIfAbsent(one.record(), one));
        return latest.values().stream().limit(most).toList();
    }

    /** The acts that touched a record. */
    public List<UUID> acts(String kind, long record) {
        return getEntityManager()
                .createQuery(
                        "select distinct e.act from JournalEntry e where e.kind = :kind and e.recordId = :record",
                        UUID.class)
                .setParameter("kind", kind)
                .setParameter("record", record)
                .getResultList();
    }

    /** Records of this kind that any act but {@code these} has touched since the first of these ended, or the next began if it wrote nothing. */
    public List<Long> touchedByOthers(List<UUID> these, String kind, List<Long> records) {
        return getEntityManager()
                .createQuery(
                        "select distinct e.recordId from JournalEntry e where e.kind = :kind and e.recordId in :records and e.act not in :these"
                                + " and e.seq > coalesce((select max(m.seq) from JournalEntry m where m.act = :first),"
                                + " (select min(m.seq) from JournalEntry m where m.act in :these), 0)",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("records", records)
                .setParameter("these", these)
                .setParameter("first", these.get(0))
                .getResultList();
    }

    private static Entry entry(JournalEntry e) {
        return new Entry(
                e.seq.toString(),
                e.act,
                e.at,
                new Who(String.valueOf(e.actorId), e.actorName),
                e.door,
                e.address,
                e.kind,
                String.valueOf(e.recordId),
                e.verb,
                e.before,
                e.after,
                e.reason);
    }

    private String written(Object state) {
        return state == null ? null : Fit.json(json, state, ROOM);
    }
}
