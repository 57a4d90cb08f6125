package wutong.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import wutong.fault.Refused;
import wutong.identity.Sight;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.measure.CreditCode;
import wutong.measure.Spelling;

/** All enterprises: how to find one by code or name, and to make those not yet known. */
@ApplicationScoped
public class Enterprises implements PanacheRepository<Enterprise> {

    private static final String RACED = "enterprise-raced";

    private final Journal journal;
    private final Twins twins;
    private final Seeing seeing;

    Enterprises(Journal journal, Twins twins, Seeing seeing) {
        this.journal = journal;
        this.twins = twins;
        this.seeing = seeing;
    }

    /** Whether another act made the same enterprise in between: tried again, the act finds that one. */
    public static boolean raced(Throwable thrown) {
        return thrown instanceof Refused refused && refused.code.equals(RACED);
    }

    public Enterprise byId(long id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.absent("enterprise", id));
    }

    /** Those written out already; what a ledger has just made it must remember by itself. */
    public Optional<Enterprise> byCode(String code) {
        return twins.byCode(code);
    }

    /** Fills in the id of every enterprise: by its code, and by its name as names are compared where it has none. */
    public void known(Map<String, Long> byCode, Map<String, Long> codeless) {
        getEntityManager()
                .createQuery(
                        "select e.id, e.creditCode, e.nameSame from Enterprise e order by e.id desc", Object[].class)
                .getResultStream()
                .forEach(row -> {
                    if (row[1] == null) codeless.put((String) row[2], (Long) row[0]);
                    else byCode.put((String) row[1], (Long) row[0]);
                });
    }

    /** The first enterprise of each name, as names are compared. */
    public Map<String, Long> names() {
        var names = new HashMap<String, Long>();
        getEntityManager()
                .createQuery("select e.id, e.nameSame from Enterprise e order by e.id desc", Object[].class)
                .getResultStream()
                .forEach(row -> names.put((String) row[1], (Long) row[0]));
        return names;
    }

    public Origins origins() {
        var origins = new Origins();
        getEntityManager()
                .createQuery(
                        "select e.creditCode, e.nameSame, e.sourceRegion from Enterprise e order by e.id",
                        Object[].class)
                .getResultStream()
                .forEach(row -> origins.add((String) row[0], (String) row[1], (String) row[2]));
        return origins;
    }

    @Transactional
    public EnterpriseCard card(long id, Sight sight) {
        return shown(List.of(byId(id)), sight).get(0);
    }

    /** Some enterprises as readers see them, by id. */
    @Transactional
    public Map<String, EnterpriseCard> cards(Collection<Long> ids, Sight sight) {
        return shown(list("from Enterprise e left join fetch e.parent where e.id in ?1", ids), sight).stream()
                .collect(Collectors.toMap(EnterpriseCard::id, card -> card));
    }

    /** The enterprise that a deal names: by id, by a known code, by the same name with no other code; else a new one. */
    @Transactional
    public Enterprise foundOrMade(EnterpriseRef ref, Act act) {
        if (ref.id() != null) {
            return findByIdOptional(ref.id())
                    .filter(known -> seeing.sees(known.id, Sight.of(act)))
                    .orElseThrow(() -> Refused.rule("enterprise.id", "not-found", "enterprise", ref.id()));
        }
        var code = CreditCode.check("enterprise.creditCode", ref.creditCode());
        return known(ref.name(), code, act).orElseGet(() -> {
            if (ref.name() == null || ref.name().isBlank()) {
                throw Refused.rule("enterprise.name", "required");
            }
            twins.turn(ref.name());
            return known(ref.name(), code, act).orElseGet(() -> {
                var form = new EnterpriseForm(ref.name(), code, null, null, null, null);
                return made(form.checked(), null, null, act);
            });
        });
    }

    /** Whoever judges what there is of an enterprise goes one after the other, to the end of the transaction. */
    public void turn(Enterprise enterprise) {
        getEntityManager()
                .createQuery("select e.id from Enterprise e where e.id = :id", Long.class)
                .setParameter("id", enterprise.id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    /** The enterprise of this code, or of this name with no other code: then it is given the code. */
    private Optional<Enterprise> known(String name, String code, Act act) {
        var known = code == null ? Optional.<Enterprise>empty() : byCode(code);
        if (known.isPresent() || name == null) {
            return known;
        }
        var same = twins.byName(name, code).stream().findFirst();
        same.filter(e -> code != null).ifPresent(e -> {
            code(e, code, act);
            settle();
        });
        return same;
    }

    /**
     * Makes an enterprise that the caller has looked for.
     *
     * @param batch the ledger that names it, whose rows are written out together at the end; null to write it at once
     * @throws Refused when the code belongs to another enterprise, or the parent is not known
     */
    @Transactional
    public Enterprise make(EnterpriseForm form, Long batch, Act act) {
        var checked = form.checked();
        if (batch == null) twins.refuse(checked, null, false, Sight.of(act));
        return made(checked, batch, null, act);
    }

    /**
     * Enters an enterprise.
     *
     * @param duplicateReason why it is entered although one of the same name is known; null to be refused in that case
     * @throws Refused with candidates when it is known already, also when many enter it at once
     */
    public EnterpriseCard enter(EnterpriseForm form, String duplicateReason, Act act) {
        var checked = form.checked();
        return again(() -> entered(checked, duplicateReason, act));
    }

    @Transactional
    EnterpriseCard entered(EnterpriseForm form, String duplicateReason, Act act) {
        twins.turn(form.name());
        twins.refuse(form, null, duplicateReason == null, Sight.of(act));
        return card(made(form, null, duplicateReason, act).id, Sight.of(act));
    }

    /**
     * Puts right what is said of an enterprise.
     *
     * @param seen the version that the asker saw
     * @param change from what is said now to what is to be said
     */
    public EnterpriseCard amend(
            long id, Integer seen, UnaryOperator<EnterpriseForm> change, String duplicateReason, Act act) {
        return again(() -> amended(id, seen, change, duplicateReason, act));
    }

    @Transactional
    EnterpriseCard amended(
            long id, Integer seen, UnaryOperator<EnterpriseForm> change, String duplicateReason, Act act) {
        var enterprise = byId(id);
        enterprise.expect(seen);
        var before = EnterpriseForm.of(enterprise);
        var after = seeing.kept(before, change.apply(before).checked(), Sight.of(act));
        if (!after.equals(before)) {
            twins.refuse(after, id, duplicateReason == null && !after.name().equals(before.name()), Sight.of(act));
            write(enterprise, after, act);
            enterprise.changed(act);
            settle();
            journal.note(act, "enterprise", id, "amended", before, after, duplicateReason);
        }
        return card(id, Sight.of(act));
    }

    /** Fills in a code that was not known before. */
    public void code(Enterprise enterprise, String code, Act act) {
        twins.refuse(
                new EnterpriseForm(enterprise.name, code, null, null, null, null), enterprise.id, false, Sight.of(act));
        var instead = enterprise.creditCodeText;
        enterprise.creditCode = code;
        enterprise.creditCodeText = null;
        refresh(enterprise);
        enterprise.changed(act);
        var before = instead == null ? null : Map.of("creditCodeText", instead);
        journal.note(act, "enterprise", enterprise.id, "amended", before, Map.of("creditCode", code), null);
    }

    /** Keeps what the ledger that first names an enterprise gives in place of a valid code. */
    public void codeText(Enterprise enterprise, String text) {
        enterprise.creditCodeText = Spelling.fitted(text, Enterprise.LONGEST_CODE_TEXT);
    }

    /** Writes anew what a search may hit. */
    void refresh(Enterprise enterprise) {
        enterprise.searchable(phoneDigits(enterprise));
    }

    List<EnterpriseCard> shown(List<Enterprise> enterprises, Sight sight) {
        var aliases = new HashMap<Long, List<String>>();
        getEntityManager()
                .createQuery("select e.id, a from Enterprise e join e.aliases a where e in :those", Object[].class)
                .setParameter("those", enterprises)
                .getResultList()
                .forEach(row -> aliases.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((String) row[1]));
        var above = seeing.parents(enterprises, sight);
        return enterprises.stream()
                .map(e -> EnterpriseCard.of(e, aliases.getOrDefault(e.id, List.of()), above))
                .toList();
    }

    private Enterprise made(EnterpriseForm form, Long batch, String reason, Act act) {
        var enterprise = new Enterprise();
        enterprise.batchId = batch;
        enterprise.made(act);
        write(enterprise, form, act);
        persist(enterprise);
        if (batch == null) settle();
        journal.note(act, "enterprise", enterprise.id, "entered", null, form, reason);
        return enterprise;
    }

    private void write(Enterprise enterprise, EnterpriseForm form, Act act) {
        enterprise.say(form);
        enterprise.parent = form.parent() == null ? null : parent(enterprise, form.parent(), act);
        enterprise.refuseCircle();
        refresh(enterprise);
    }

    /** One that stands there already may be out of sight. */
    private Enterprise parent(Enterprise of, Long id, Act act) {
        return findByIdOptional(id)
                .filter(one -> one == of.parent || seeing.sees(id, Sight.of(act)))
                .orElseThrow(() -> Refused.rule("parent", "not-found", "enterprise", id));
    }

    private List<String> phoneDigits(Enterprise enterprise) {
        return enterprise.id == null
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select p.digits from Contact c join c.phones p where c.enterprise.id = :id",
                                String.class)
                        .setParameter("id", enterprise.id)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
    }

    private void settle() {
        try {
            flush();
        } catch (ConstraintViolationException e) {
            throw Refused.conflict(RACED);
        }
    }

    /** The second time it finds what another act wrote in between, and says so. */
    private static <T> T again(Supplier<T> act) {
        try {
            return act.get();
        } catch (Refused | OptimisticLockException e) {
            if (e instanceof Refused && !raced(e)) throw e;
            return act.get();
        }
    }
}
