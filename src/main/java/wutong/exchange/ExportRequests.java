package wutong.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wutong.fault.Refused;
import wutong.identity.People;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.journal.Journal;
import wutong.listing.Clause;
import wutong.listing.Column;
import wutong.listing.Columns;
import wutong.listing.Page;
import wutong.listing.Query;
import wutong.listing.Rows;
import wutong.listing.Seal;

/** Lists that somebody wants to take along: asked for, decided by a second person, taken within a day. */
@ApplicationScoped
public class ExportRequests implements PanacheRepository<ExportRequest> {

    /** Requests shown to whoever decides. */
    private static final int MOST = 50;

    private static final Columns COLUMNS = Columns.of(
                    "e.id",
                    Column.code("list", "e.what", ExportList.class).filled(),
                    Column.code("state", "e.state", ExportState.class).filled(),
                    Column.instant("createdAt", "e.createdAt").sorted().filled())
            .besides("fields")
            .sorted("-createdAt");

    private final People people;
    private final Journal journal;
    private final Seal seal;
    private final long most;

    ExportRequests(
            People people,
            Journal journal,
            Seal seal,
            @ConfigProperty(name = "wutong.exports.rows-without-approval") long most) {
        this.people = people;
        this.journal = journal;
        this.seal = seal;
        this.most = most;
    }

    /** Rows that may be taken without a second person. */
    public long most() {
        return most;
    }

    public boolean needsApproval(long rows, boolean full) {
        return ExportRule.needsApproval(rows, full, most);
    }

    /**
     * Asks to take a list along; where nobody has to agree, it may be taken at once.
     *
     * @throws Refused without a reason
     */
    @Transactional
    public ExportCard ask(ExportForm form, long rows, Act act) {
        var one = new ExportRequest();
        one.reason = ExportRule.reason(form.reason());
        one.person = people.findById(act.actor().id());
        one.asker = act.actor().name();
        one.what = form.list();
        one.filter = form.filter();
        one.format = form.format();
        one.fullContacts = form.fullContacts();
        one.rowCount = rows;
        one.state = needsApproval(rows, form.fullContacts()) ? ExportState.WAITING : ExportState.APPROVED;
        one.decidedAt = one.state == ExportState.APPROVED ? act.at() : null;
        one.made(act);
        persist(one);
        journal.note(act, "export", one.id, "export-asked", null, told(one), one.reason);
        return ExportCard.of(one);
    }

    /** @throws Refused when it is decided already, or not theirs to decide */
    @Transactional
    public void approve(long id, Act act) {
        decide(id, ExportState.APPROVED, null, act);
    }

    /** @throws Refused without a reason, when it is decided already, or not theirs to decide */
    @Transactional
    public void refuse(long id, String reason, Act act) {
        decide(id, ExportState.REFUSED, ExportRule.reason(reason), act);
    }

    private void decide(long id, ExportState state, String reason, Act act) {
        var one = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (one == null || !decides(one, act.actor())) throw Refused.absent("export", id);
        if (one.state != ExportState.WAITING) throw Refused.conflict("export-decided", id);
        one.state = state;
        one.decider = people.findById(act.actor().id());
        one.decidedAt = act.at();
        one.decision = reason;
        one.changed(act);
        var verb = state == ExportState.APPROVED ? "export-approved" : "export-refused";
        journal.note(act, "export", id, verb, null, told(one), reason);
    }

    private static boolean decides(ExportRequest one, Actor actor) {
        return ExportRule.decides(actor, one.person.id, one.person.unit == null ? null : one.person.unit.id);
    }

    /**
     * What may be taken now; that it is taken stands in the journal with the rows of now ({@link Taken}).
     *
     * @throws Refused when it is not theirs, nobody has agreed, or the day is over
     */
    @Transactional
    public ExportForm take(long id, Act act) {
        var one = own(id, act.actor());
        if (!ExportCard.of(one).open(act.at())) throw Refused.conflict("export-not-open", id);
        one.takenAt = act.at();
        return new ExportForm(one.what, one.filter, one.format, one.fullContacts, one.reason);
    }

    @Transactional
    public ExportCard one(long id, Actor asker) {
        return ExportCard.of(own(id, asker));
    }

    private ExportRequest own(long id, Actor asker) {
        return find("id = ?1 and person.id = ?2 and asker = ?3", id, asker.id(), asker.name())
                .firstResultOptional()
                .orElseThrow(() -> Refused.absent("export", id));
    }

    public Query ask(Map<String, List<String>> parameters) {
        return Query.read(COLUMNS, parameters, Map.of(), seal);
    }

    /** One's own. */
    @Transactional
    public Page<ExportCard> page(Query asked, Actor asker) {
        var page = rows(asker).page(asked);
        return page.showing(page.items().stream().map(ExportCard::of).toList());
    }

    @Transactional
    public long count(Query asked, Actor asker) {
        return rows(asker).count(asked);
    }

    private Rows<ExportRequest> rows(Actor asker) {
        var own = new Clause(
                "e.person.id = :asker and e.asker = :askerName",
                Map.of("asker", asker.id(), "askerName", asker.name()));
        return new Rows<>(
                getEntityManager(), ExportRequest.class, "join fetch e.person left join fetch e.decider", own);
    }

    /** Those that wait for this person, the oldest first. */
    @Transactional
    public List<ExportCard> waiting(Actor actor) {
        var theirs = ExportRule.everywhere(actor) ? "" : " and p.unit.id in :units";
        var given = Parameters.with("actor", actor.id());
        if (!theirs.isEmpty()) given.and("units", actor.units());
        return find(
                        "from ExportRequest e join fetch e.person p where e.state = WAITING and p.id <> :actor" + theirs
                                + " order by e.id",
                        given)
                .page(0, MOST)
                .stream()
                .filter(one -> decides(one, actor))
                .map(ExportCard::of)
                .toList();
    }

    private static Map<String, Object> told(ExportRequest one) {
        var told = new HashMap<String, Object>();
        told.put("list", one.what.word());
        told.put("filter", one.filter);
        told.put("rows", one.rowCount);
        told.put("format", one.format.ending);
        told.put("contacts", one.fullContacts ? "full" : "masked");
        told.put("person", one.person.id.toString());
        return told;
    }
}
