package wutong.deal;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hibernate.engine.spi.SessionImplementor;
import wutong.enterprise.Contacts;
import wutong.enterprise.Elsewhere;
import wutong.fault.Refused;
import wutong.identity.Sight;
import wutong.identity.Viewer;
import wutong.journal.Act;
import wutong.measure.Masked;

/** All deals: how to find one, log a new one and put right what is said of it. */
@ApplicationScoped
public class Deals implements PanacheRepository<Deal> {

    private final Edits edits;
    private final Chronicle chronicle;
    private final Cards cards;
    private final Contacts contacts;
    private final Elsewhere elsewhere;
    private final DealTwins twins;

    Deals(Edits edits, Chronicle chronicle, Cards cards, Contacts contacts, Elsewhere elsewhere, DealTwins twins) {
        this.edits = edits;
        this.chronicle = chronicle;
        this.cards = cards;
        this.contacts = contacts;
        this.elsewhere = elsewhere;
        this.twins = twins;
    }

    @Transactional
    public DealCard card(long id, Viewer viewer) {
        return cards.of(one(id, viewer.sight()), viewer);
    }

    /** Whether a deal is the actor's to change. */
    public boolean covers(DealCard card, Act act) {
        return Reach.covers(id(card.owner()), id(card.unit()), act);
    }

    /** Whether the numbers of its contacts are shown to somebody in full. */
    public boolean contacts(DealCard card, Viewer viewer) {
        return Reach.contacts(viewer.sight(), id(card.owner()));
    }

    private static Long id(DealCard.Ref ref) {
        return ref == null ? null : Long.valueOf(ref.id());
    }

    /** @throws Refused when there is none in sight */
    Deal one(long id, Sight sight) {
        var deal = one(id);
        if (!Reach.sees(sight, deal)) {
            throw Refused.absent("deal", id);
        }
        return deal;
    }

    /**
     * The deal, whoever asks.
     *
     * @throws Refused when there is none, or the ledger that brought it was undone
     */
    Deal one(long id) {
        return find(
                        "from Deal d left join fetch d.enterprise left join fetch d.owner where d.id = ?1 and d.undoneAt is null",
                        id)
                .firstResultOptional()
                .orElseThrow(() -> Refused.absent("deal", id));
    }

    /** The deal, if it is the actor's to change. */
    Deal own(long id, Act act) {
        var deal = one(id, Sight.of(act));
        Reach.require(deal, act);
        return deal;
    }

    /** The same, if they have seen its present version. */
    Deal seen(long id, Integer version, Act act) {
        var deal = own(id, act);
        deal.expect(version);
        return deal;
    }

    /**
     * Logs a lead. A contact written with a number becomes one of the investor.
     *
     * @param duplicateReason why it is made although a likely duplicate stands, to which it is then linked; null to be refused in that case
     * @throws Refused when the source or both name and enterprise are missing, or a likely duplicate stands
     */
    @Transactional
    public DealCard log(Said said, String duplicateReason, Act act) {
        LeadRule.enough(said);
        var deal = new Deal();
        deal.no = number(act);
        deal.made(act);
        deal.activeOn = act.today();
        deal.at = Standing.NEW;
        var telling = chronicle.of(deal, act);
        var firstDay = LeadRule.begin(telling, said, act);
        var led = duplicateReason == null ? elsewhere.of(said.get(DealField.ENTERPRISE), Sight.of(act)) : null;
        var change = edits.apply(deal, telling, said, null, firstDay, act);
        deal.nameFromEnterprise();
        DateOrder.require(telling::day, act.today());
        var type = said.<HqType>get(DealField.HQ_TYPE);
        var rivals = twins.rivals(deal, type);
        if (duplicateReason == null) {
            LeadRule.alone(rivals, type, Sight.of(act), twins.units(rivals));
            LeadRule.inSight(led);
        }
        chronicle.keep(deal, telling, "logged", null, change.after(), duplicateReason, act);
        twins.link(deal, rivals, duplicateReason, act);
        if (deal.enterprise != null && deal.contactText != null) {
            contacts.meet(deal.enterprise.id, deal.contactText, act);
        }
        return cards.written(deal, act);
    }

    /**
     * Corrects what is said of a deal, or changes it from a day on.
     *
     * @param changedOn from when a changed fact holds; null when the value was wrong all along
     */
    @Transactional
    public DealCard change(long id, Integer seen, Said said, LocalDate changedOn, String reason, Act act) {
        var deal = seen(id, seen, act);
        if (changedOn != null) {
            DateOrder.past("changedOn", changedOn, act.today());
        }
        unmasked(said, deal);
        if (reason == null) inSight(said, act);
        var telling = chronicle.of(deal, act);
        var change = edits.apply(deal, telling, said, changedOn, act.today(), act);
        telling.because(reason);
        if (!change.none()) {
            deal.nameFromEnterprise();
            chronicle.keep(deal, telling, "changed", change.before(), change.after(), reason, act);
        }
        return cards.written(deal, act);
    }

    /** @throws Refused when the enterprise that is named is one that only others have */
    void inSight(Said said, Act act) {
        LeadRule.inSight(elsewhere.of(said.get(DealField.ENTERPRISE), Sight.of(act)));
    }

    /** Whoever was shown a number in part sends the part back with the rest of the form: nothing was said of it. */
    private static void unmasked(Said said, Deal deal) {
        if (deal.contactText != null
                && Masked.of(deal.contactText).equals(said.values().get(DealField.CONTACT_TEXT))) {
            said.values().remove(DealField.CONTACT_TEXT);
        }
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
