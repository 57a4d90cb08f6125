package wutong.deal;

import java.time.LocalDate;
import java.util.stream.Stream;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.measure.Days;

/** Whether two deals may be made one, what the survivor takes over, and until when they may be parted. Source: domain.md §4.3. Pure. */
record MergeRule(Act act) {

    /** So long after it a merge may be undone. Source: domain.md §4.3. */
    static final int UNDO_DAYS = 30;

    /**
     * @param survivor null when there is none of that id, or it is the deal itself
     * @throws Refused when it is not the actor's to do, there is no reason, or either deal does not stand for it
     */
    void allow(Standing at, Standing survivor, long into, String reason) {
        Asks.supervisor(null, act);
        Asks.text("reason", reason);
        if (survivor == null || survivor.status() == Status.MERGED) {
            throw Refused.rule("into", survivor == null ? "not-found" : "merged-already", "deal", into);
        }
        if (at.status() != Status.OPEN || !at.stage().merges()) {
            throw Refused.conflict("merge-not-allowed", at.stage()).with("status", at.status());
        }
    }

    /** The merged deal counts for no day, from its first on. */
    void merge(Telling telling, String reason) {
        telling.believed(FactKind.STATUS).forEach(telling::retract);
        telling.say(Fact.status(Status.MERGED, CloseReason.DUPLICATE, telling.firstDay(), act.today())
                .noted(reason));
    }

    /**
     * The survivor takes over where the merged deal came in earlier.
     *
     * @return whether it gained anything
     */
    boolean takeOrigin(Telling survivor, Standing own, Standing merged) {
        var contact = contact(own, merged.firstContactOn());
        survivor.date(FactKind.RECEIVED, received(own, merged.receivedOn(), contact));
        survivor.date(FactKind.FIRST_CONTACT, contact);
        return !survivor.said().isEmpty();
    }

    /** @throws Refused when it is not the actor's to do, or too long ago */
    void part(LocalDate mergedOn) {
        Asks.supervisor(null, act);
        if (Days.between(mergedOn, act.today()) > UNDO_DAYS) {
            throw Refused.conflict("merged-too-long", mergedOn, UNDO_DAYS);
        }
    }

    /** The earlier first contact, unless the survivor has come further without one by then. */
    private static LocalDate contact(Standing own, LocalDate other) {
        if (own.firstContactOn() != null || other == null) {
            return earlier(own.firstContactOn(), other);
        }
        var fits = Stream.of(own.signedOn(), own.registeredOn(), own.landedOn(), own.openedOn())
                .noneMatch(day -> day != null && day.isBefore(other));
        return fits ? other : null;
    }

    /** The earlier receipt, and none after the first contact. */
    private static LocalDate received(Standing own, LocalDate other, LocalDate contact) {
        return own.receivedOn() == null ? null : earlier(earlier(own.receivedOn(), other), contact);
    }

    private static LocalDate earlier(LocalDate own, LocalDate other) {
        return other == null || own != null && own.isBefore(other) ? own : other;
    }
}
