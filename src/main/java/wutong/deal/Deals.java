package wutong.deal;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.engine.spi.SessionImplementor;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;

/** All deals: how to find one, log a new one and put right what is said of it. */
@ApplicationScoped
public class Deals implements PanacheRepository<Deal> {

    private final Edits edits;
    private final Chronicle chronicle;
    private final Journal journal;
    private final Cards cards;

    Deals(Edits edits, Chronicle chronicle, Journal journal, Cards cards) {
        this.edits = edits;
        this.chronicle = chronicle;
        this.journal = journal;
        this.cards = cards;
    }

    @Transactional
    public DealCard card(long id, LocalDate today) {
        return cards.of(one(id), today);
    }

    /** @throws Refused when there is none, or the ledger that brought it was undone */
    Deal one(long id) {
        return find(
                        "from Deal d left join fetch d.enterprise left join fetch d.owner where d.id = ?1 and d.undoneAt is null",
                        id)
                .firstResultOptional()
                .orElseThrow(() -> Refused.absent("deal", id));
    }

    /** The deal, if the reader has seen its present version. */
    Deal seen(long id, Integer version) {
        var deal = one(id);
        deal.expect(version);
        return deal;
    }

    /**
     * Logs a lead.
     *
     * @param duplicateReason why it is made although a likely duplicate stands; null to be refused in that case
     * @throws Refused when the source or both name and enterprise are missing, or a likely duplicate stands
     */
    @Transactional
    public DealCard log(Said said, String duplicateReason, Act act) {
        requireEnough(said);
        var deal = new Deal();
        deal.no = number(act);
        deal.made(act);
        deal.activeOn = act.today();
        deal.at = Standing.NEW;
        var receivedOn = said.names(DealField.RECEIVED_ON) ? said.<LocalDate>get(DealField.RECEIVED_ON) : act.today();
        said.say(DealField.RECEIVED_ON, receivedOn);
        said.values()
                .putIfAbsent(
                        DealField.FIRST_REPORT,
                        new FirstReport(null, act.actor().name()));
        var telling = new Telling(List.of(), act.at());
        telling.say(Fact.stage(Stage.LEAD, null, firstDay(receivedOn, act), receivedOn));
        var change = edits.apply(deal, telling, said, null, firstDay(receivedOn, act), act);
        deal.nameFromEnterprise();
        DateOrder.require(telling::day, act.today());
        if (duplicateReason == null) {
            refuseDuplicate(deal, said);
        }
        deal.at = telling.standing();
        persist(deal);
        chronicle.write(deal, telling, act);
        journal.note(act, "deal", deal.id, "logged", null, change.after(), duplicateReason);
        flush();
        return cards.of(deal, act.today());
    }

    /**
     * Corrects what is said of a deal, or changes it from a day on.
     *
     * @param changedOn from when a changed fact holds; null when the value was wrong all along
     */
    @Transactional
    public DealCard change(long id, Integer seen, Said said, LocalDate changedOn, String reason, Act act) {
        var deal = seen(id, seen);
        if (changedOn != null && changedOn.isAfter(act.today())) {
            throw Refused.rule("changedOn", "date-in-future", changedOn, act.today());
        }
        var telling = new Telling(chronicle.facts(id), act.at());
        var change = edits.apply(deal, telling, said, changedOn, act.today(), act);
        telling.because(reason);
        DateOrder.require(telling::day, act.today());
        if (!change.none()) {
            deal.nameFromEnterprise();
            chronicle.write(deal, telling, act);
            deal.changed(act);
            journal.note(act, "deal", id, "changed", change.before(), change.after(), reason);
            flush();
        }
        return cards.of(deal, act.today());
    }

    private static LocalDate firstDay(LocalDate receivedOn, Act act) {
        return receivedOn == null ? act.today() : receivedOn;
    }

    private static void requireEnough(Said said) {
        if (said.get(DealField.SOURCE) == null) {
            throw Refused.rule("source", "required");
        }
        if (said.get(DealField.NAME) == null && said.get(DealField.ENTERPRISE) == null) {
            throw Refused.rule("name", "name-or-enterprise");
        }
    }

    /** An open deal of the same enterprise and headquarters type is most likely the same. */
    private void refuseDuplicate(Deal deal, Said said) {
        if (deal.enterprise == null
                || deal.enterprise.version == 0 && deal.enterprise.createdAt.equals(deal.createdAt)) {
            return;
        }
        var type = said.<HqType>get(DealField.HQ_TYPE);
        var rivals = list(
                "enterprise = ?1 and undoneAt is null and at.status in (OPEN, ON_HOLD) and (?2 is null or at.hqType is null or at.hqType = ?2)",
                deal.enterprise,
                type);
        if (!rivals.isEmpty()) {
            throw new Refused(
                            Refused.Kind.CONFLICT,
                            "possible-duplicate",
                            List.of(Flaw.of("enterprise", "possible-duplicate", rivals.get(0).no)))
                    .with(
                            "candidates",
                            rivals.stream().map(rival -> candidate(rival, type)).toList());
        }
    }

    private static Map<String, Object> candidate(Deal deal, HqType type) {
        var types = type == null || deal.at.hqType() == null ? "HQ_TYPE_UNKNOWN" : "SAME_HQ_TYPE";
        return Map.of(
                "id",
                deal.id.toString(),
                "no",
                deal.no,
                "name",
                deal.name,
                "level",
                "LIKELY",
                "reasons",
                List.of("SAME_ENTERPRISE", types));
    }

    /** The next number, never given twice. */
    String number(Act act) {
        // Not a query of Hibernate's, which keeps every native one it sees and compares each with all before.
        var session = getEntityManager().unwrap(SessionImplementor.class);
        var next = session.getJdbcServices().getDialect().getSequenceSupport().getSequenceNextValString("deal_no_seq");
        long number = session.doReturningWork(connection -> {
            try (var asked = connection.prepareStatement(next);
                    var answer = asked.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        });
        return act.today().getYear() + "-%04d".formatted(number);
    }
}
