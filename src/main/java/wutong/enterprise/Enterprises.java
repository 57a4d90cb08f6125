package wutong.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.measure.PlainName;
import wutong.measure.Spelling;

/** All enterprises: how to find one by code or name, and to make those not yet known. */
@ApplicationScoped
public class Enterprises implements PanacheRepository<Enterprise> {

    private final Journal journal;

    Enterprises(Journal journal) {
        this.journal = journal;
    }

    public Enterprise byId(long id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.absent("enterprise", id));
    }

    public Optional<Enterprise> byCode(String code) {
        return find("creditCode", code).firstResultOptional();
    }

    /** The enterprise that a deal names: by id, by a known code, by the same name with no other code; else a new one. */
    @Transactional
    public Enterprise foundOrMade(EnterpriseRef ref, Act act) {
        if (ref.id() != null) {
            return findByIdOptional(ref.id())
                    .orElseThrow(() -> Refused.rule("enterprise.id", "not-found", "enterprise", ref.id()));
        }
        if (ref.creditCode() != null) {
            var known = byCode(ref.creditCode());
            if (known.isPresent()) {
                return known.get();
            }
        }
        return sameName(ref.name(), ref.creditCode())
                .orElseGet(() ->
                        make(new EnterpriseForm(ref.name(), ref.creditCode(), null, null, null, null), null, act));
    }

    /** @throws Refused when the code belongs to another enterprise, or the parent is not known */
    @Transactional
    public Enterprise make(EnterpriseForm form, Long batch, Act act) {
        if (form.creditCode() != null) {
            byCode(form.creditCode()).ifPresent(Enterprises::refuseTaken);
        }
        var enterprise = new Enterprise();
        enterprise.batchId = batch;
        enterprise.made(act);
        write(enterprise, form);
        persistOnce(enterprise);
        journal.note(act, "enterprise", enterprise.id, "entered", null, form, null);
        return enterprise;
    }

    /** Puts right what is said of an enterprise; a null member of the form is left as it is unless named in {@code cleared}. */
    @Transactional
    public Enterprise amend(long id, Integer seen, EnterpriseForm form, Act act) {
        var enterprise = byId(id);
        EnterpriseForm before = EnterpriseForm.of(enterprise);
        if (seen == null || seen != enterprise.version) {
            throw new Refused(
                    seen == null ? Refused.Kind.REQUIRED : Refused.Kind.STALE,
                    seen == null ? "if-match-missing" : "stale",
                    List.of());
        }
        if (form.creditCode() != null) {
            byCode(form.creditCode()).filter(other -> !other.id.equals(id)).ifPresent(Enterprises::refuseTaken);
        }
        write(enterprise, form);
        enterprise.changed(act);
        flush();
        journal.note(act, "enterprise", id, "amended", before, form, null);
        return enterprise;
    }

    /** Fills in a code that was not known before. */
    public void code(Enterprise enterprise, String code, Act act) {
        byCode(code).filter(other -> !other.id.equals(enterprise.id)).ifPresent(Enterprises::refuseTaken);
        enterprise.creditCode = code;
        refresh(enterprise);
        enterprise.changed(act);
        journal.note(act, "enterprise", enterprise.id, "amended", null, Map.of("creditCode", code), null);
    }

    /** Whether nothing but the batch that made it speaks of an enterprise is for higher rooms to say; here it goes. */
    void refresh(Enterprise enterprise) {
        var text = new StringBuilder(Spelling.searchable(enterprise.name));
        enterprise.aliases.forEach(alias -> text.append(' ').append(Spelling.searchable(alias)));
        if (enterprise.creditCode != null) {
            text.append(' ').append(enterprise.creditCode.toLowerCase());
        }
        phoneDigits(enterprise).forEach(digits -> text.append(' ').append(digits));
        enterprise.searchText = text.substring(0, Math.min(text.length(), 4000));
    }

    private List<String> phoneDigits(Enterprise enterprise) {
        return enterprise.id == null
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select p.digits from Contact c join c.phones p where c.enterprise.id = :id",
                                String.class)
                        .setParameter("id", enterprise.id)
                        .getResultList();
    }

    private Optional<Enterprise> sameName(String name, String code) {
        return list("nameSame", PlainName.same(name)).stream()
                .filter(e -> code == null || e.creditCode == null)
                .findFirst()
                .map(e -> {
                    if (code != null) {
                        e.creditCode = code;
                        refresh(e);
                    }
                    return e;
                });
    }

    private void write(Enterprise enterprise, EnterpriseForm form) {
        enterprise.name = form.name();
        enterprise.nameSame = PlainName.same(form.name());
        enterprise.nameCore = PlainName.core(form.name());
        enterprise.sortName = Spelling.full(form.name());
        enterprise.creditCode = form.creditCode();
        enterprise.sourceRegion = form.sourceRegion();
        enterprise.industry = form.industry();
        enterprise.parent = form.parent() == null
                ? null
                : findByIdOptional(form.parent())
                        .orElseThrow(() -> Refused.rule("parent", "not-found", "enterprise", form.parent()));
        enterprise.aliases.clear();
        enterprise.aliases.addAll(form.aliases() == null ? Set.of() : Set.copyOf(form.aliases()));
        refresh(enterprise);
    }

    private void persistOnce(Enterprise enterprise) {
        try {
            persistAndFlush(enterprise);
        } catch (ConstraintViolationException e) {
            throw Refused.conflict("possible-duplicate", enterprise.creditCode);
        }
    }

    private static void refuseTaken(Enterprise other) {
        throw Refused.conflict("possible-duplicate", other.creditCode)
                .with(
                        "candidates",
                        List.of(Map.of(
                                "id",
                                other.id.toString(),
                                "name",
                                other.name,
                                "level",
                                "EXACT",
                                "reasons",
                                List.of("SAME_CODE"))));
    }
}
