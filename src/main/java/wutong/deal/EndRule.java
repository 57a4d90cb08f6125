package wutong.deal;

import java.time.LocalDate;
import java.util.List;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.measure.Days;

/** Whether, how and from which day a deal ends, rests and goes on again. Source: domain.md §4.3. Pure. */
record EndRule(Standing at, Act act) {

    /** So long after its end a deal may be opened again; later a new deal begins. Source: domain.md §4.3. */
    static final int REOPEN_DAYS = 180;

    Fact close(Status status, CloseReason reason, LocalDate on, String note) {
        requireEnd(status);
        if (reason == null) {
            throw Refused.rule("reason", "required");
        }
        var day = day(on);
        return Fact.status(status, reason, day, day).noted(note);
    }

    Fact reopen(String reason, LocalDate on) {
        if (!at.status().closed() || at.status() == Status.MERGED) {
            throw Refused.conflict("not-closed", at.status()).with("status", at.status());
        }
        Asks.supervisor(null, act);
        Asks.text("reason", reason);
        var day = day(on);
        if (Days.between(at.statusSince(), day) > REOPEN_DAYS) {
            throw Refused.conflict("closed-too-long", at.statusSince(), REOPEN_DAYS);
        }
        return Fact.status(Status.OPEN, null, day, day).noted(reason);
    }

    /** One that rests already rests on until another day. */
    Fact pause(LocalDate reviewOn, String reason, LocalDate on) {
        var resting = at.status() == Status.ON_HOLD;
        if (!resting) {
            at.status().requireOpen();
        }
        if (!resting && !at.stage().rests()) {
            throw Refused.conflict("pause-not-allowed", at.stage())
                    .with("allowed", at.stage().ends());
        }
        Asks.text("reason", reason);
        if (reviewOn == null || !reviewOn.isAfter(act.today())) {
            throw Refused.rule("reviewOn", reviewOn == null ? "required" : "date-in-past", String.valueOf(reviewOn));
        }
        var day = day(on);
        return Fact.status(Status.ON_HOLD, null, day, day).noted(reason);
    }

    Fact resume() {
        if (at.status() != Status.ON_HOLD) {
            throw Refused.conflict("not-on-hold", at.status()).with("status", at.status());
        }
        return Fact.status(Status.OPEN, null, act.today(), act.today());
    }

    private void requireEnd(Status status) {
        var allowed = List.copyOf(at.stage().ends(at.status()));
        if (at.status().closed()) {
            throw Refused.conflict("closed", at.status())
                    .with("status", at.status())
                    .with("allowed", allowed);
        }
        if (status == null || !allowed.contains(status)) {
            throw new Refused(
                            Refused.Kind.CONFLICT,
                            "transition-not-allowed",
                            List.of(Flaw.of(
                                    "status", "closing-not-allowed", at.stage(), String.valueOf(status), allowed)))
                    .with("allowed", allowed);
        }
    }

    private LocalDate day(LocalDate on) {
        var day = on == null ? act.today() : on;
        var ended = at.statusSince().isAfter(at.stageSince());
        var since = ended ? at.statusSince() : at.stageSince();
        DateOrder.past("on", day, act.today());
        if (day.isBefore(since)) {
            throw Refused.rule("on", "before-stage", day, ended ? at.status() : at.stage(), since);
        }
        return day;
    }
}
