package wutong.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.identity.Sight;
import wutong.measure.PlainName;
import wutong.measure.Spelling;

/**
 * Finds the enterprises that are, or may well be, the one that is being entered. Looking does not write out what waits to be written: a
 * ledger of 100,000 rows would compare everything it holds at each row.
 */
@ApplicationScoped
public class Twins {

    /**
     * One that may be the same, and why. Of one out of the asker's sight only unit and day are said. Source: settled.md 24.
     *
     * @param unit that has it, and {@code on} the day since when; null for one in sight
     */
    public record Candidate(
            String id, String name, String creditCode, String level, List<String> reasons, String unit, LocalDate on) {

        public boolean hidden() {
            return id == null;
        }
    }

    private static final int TURNS = 32;

    private final EntityManager db;
    private final Seeing seeing;
    private final Showing showing;

    Twins(EntityManager db, Seeing seeing, Showing showing) {
        this.db = db;
        this.seeing = seeing;
        this.showing = showing;
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
     * @param sight of whoever asks
     * @throws Refused with the candidates
     */
    void refuse(EnterpriseForm form, Long self, boolean named, Sight sight) {
        if (form.creditCode() != null) {
            byCode(form.creditCode())
                    .filter(e -> !e.id.equals(self))
                    .ifPresent(e -> refuse("creditCode", List.of(candidate(e, "EXACT", "SAME_CODE", sight))));
        }
        if (named) {
            var same = byName(form.name(), form.creditCode()).stream()
                    .filter(e -> !e.id.equals(self))
                    .map(e -> candidate(e, "LIKELY", "SAME_NAME", sight))
                    .toList();
            if (!same.isEmpty()) refuse("name", same);
        }
    }

    private static void refuse(String field, List<Candidate> candidates) {
        var first = candidates.get(0);
        var flaw = first.hidden()
                ? Flaw.of(
                        field,
                        "possible-duplicate-elsewhere",
                        Objects.requireNonNullElse(first.unit, "–"),
                        Objects.requireNonNullElse(first.on, "–"))
                : Flaw.of(field, "possible-duplicate", first.name);
        throw new Refused(Refused.Kind.CONFLICT, "possible-duplicate", List.of(flaw)).with("candidates", candidates);
    }

    private Candidate candidate(Enterprise e, String level, String reason, Sight sight) {
        if (seeing.sees(e.id, sight)) {
            return new Candidate(e.id.toString(), e.name, e.creditCode, level, List.of(reason), null, null);
        }
        var led = showing.led(e.id);
        return new Candidate(
                null,
                null,
                null,
                level,
                List.of(reason),
                led == null ? null : led.unit(),
                led == null ? null : led.on());
    }

    private List<Enterprise> by(String column, String value) {
        return db.createQuery("from Enterprise e where " + column + " = :value order by e.id", Enterprise.class)
                .setParameter("value", value)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(20)
                .getResultList();
    }
}
