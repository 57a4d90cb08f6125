package wutong.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.measure.PlainName;
import wutong.measure.Spelling;

/**
 * Finds the enterprises that are, or may well be, the one that is being entered. Looking does not write out what waits to be written: a
 * ledger of 100,000 rows would compare everything it holds at each row.
 */
@ApplicationScoped
public class Twins {

    /** One that may be the same, and why. */
    public record Candidate(String id, String name, String creditCode, String level, List<String> reasons) {}

    private static final int TURNS = 32;

    private final EntityManager db;

    Twins(EntityManager db) {
        this.db = db;
    }

    /**
     * Whoever makes an enterprise of this name goes one after the other, to the end of the transaction; look again afterwards. No index
     * could say that a name is taken: two codes make two enterprises of one name.
     */
    void turn(String name) {
        db.createNativeQuery("select slot from enterprise_turn where slot = :slot for update", Integer.class)
                .setParameter("slot", Math.floorMod(PlainName.same(name).hashCode(), TURNS))
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    Optional<Enterprise> byCode(String code) {
        return by("e.creditCode", code).stream().findFirst();
    }

    /** Of the same name, oldest first; two different codes make two enterprises whatever their names. */
    List<Enterprise> byName(String name, String code) {
        return by("e.nameSame", Spelling.fitted(PlainName.same(name), EnterpriseForm.LONGEST_NAME)).stream()
                .filter(e -> code == null || e.creditCode == null)
                .toList();
    }

    /**
     * @param self the enterprise that is being amended; null for a new one
     * @param named whether the name counts: it is new, and nobody gave a reason for having it twice
     * @throws Refused with the candidates
     */
    void refuse(EnterpriseForm form, Long self, boolean named) {
        if (form.creditCode() != null) {
            byCode(form.creditCode())
                    .filter(e -> !e.id.equals(self))
                    .ifPresent(e -> refuse("creditCode", List.of(candidate(e, "EXACT", "SAME_CODE"))));
        }
        if (named) {
            var same = byName(form.name(), form.creditCode()).stream()
                    .filter(e -> !e.id.equals(self))
                    .map(e -> candidate(e, "LIKELY", "SAME_NAME"))
                    .toList();
            if (!same.isEmpty()) refuse("name", same);
        }
    }

    private static void refuse(String field, List<Candidate> candidates) {
        throw new Refused(
                        Refused.Kind.CONFLICT,
                        "possible-duplicate",
                        List.of(Flaw.of(field, "possible-duplicate", candidates.get(0).name)))
                .with("candidates", candidates);
    }

    private static Candidate candidate(Enterprise e, String level, String reason) {
        return new Candidate(e.id.toString(), e.name, e.creditCode, level, List.of(reason));
    }

    private List<Enterprise> by(String column, String value) {
        return db.createQuery("from Enterprise e where " + column + " = :value order by e.id", Enterprise.class)
                .setParameter("value", value)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(20)
                .getResultList();
    }
}
