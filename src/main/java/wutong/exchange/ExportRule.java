package wutong.exchange;

import java.time.Duration;
import java.time.Instant;
import wutong.fault.Refused;
import wutong.identity.Role;
import wutong.journal.Actor;

/** When a list may be taken along, and who says so. Source: domain.md §9.3. Pure. */
public final class ExportRule {

    /** Characters. */
    public static final int LONGEST_REASON = 200;

    /** How long an approval serves. */
    private static final Duration DAY = Duration.ofDays(1);

    private ExportRule() {}

    /** @param most rows that may be taken without a second person */
    public static boolean needsApproval(long rows, boolean full, long most) {
        return full || rows > most;
    }

    /** @throws Refused naming {@code reason} */
    public static String reason(String text) {
        if (text == null || text.isBlank()) throw Refused.rule("reason", "required");
        if (text.strip().length() > LONGEST_REASON) throw Refused.rule("reason", "too-long", LONGEST_REASON);
        return text.strip();
    }

    /**
     * A supervisor and leadership decide for all, a head for those of the unit and of units below; nobody for themselves, and no program.
     *
     * @param asker by id
     * @param unit of the asker; null for none
     */
    static boolean decides(Actor actor, long asker, Long unit) {
        if (actor.key() != null || actor.id() == asker) return false;
        return everywhere(actor)
                || actor.holds(Role.HEAD.name())
                        && unit != null
                        && actor.units().contains(unit);
    }

    static boolean everywhere(Actor actor) {
        return actor.holds(Role.SUPERVISOR.name()) || actor.holds(Role.LEADER.name());
    }

    static Instant until(Instant decidedAt) {
        return decidedAt.plus(DAY);
    }
}
