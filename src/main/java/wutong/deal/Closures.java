package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.measure.Days;

/** Ending a deal and opening it again; letting it rest and taking it up again. */
@ApplicationScoped
public class Closures {

    /** So long after its end a deal may be opened again; later a new deal begins. Source: domain.md §4.3. */
    static final int REOPEN_DAYS = 180;

    private final Deals deals;
    private final Chronicle chronicle;
    private final Journal journal;
    private final Cards cards;
    private final EntityManager db;

    Closures(Deals deals, Chronicle chronicle, Journal journal, Cards cards, EntityManager db) {
        this.deals = deals;
        this.chronicle = chronicle;
        this.journal = journal;
        this.cards = cards;
        this.db = db;
    }

    /** @throws Refused when the deal has ended, may not end this way from its stage, or reason or day is wrong */
    @Transactional
    public DealCard close(
            long id, Integer seen, Status status, CloseReason reason, LocalDate on, String note, Act act) {
        var deal = deals.seen(id, seen);
        requireOpen(deal);
        var resting = deal.at.status() == Status.ON_HOLD;
        var allowed = deal.at.stage().ends().stream()
                .filter(s -> !resting || s == Status.LOST || s == Status.TERMINATED)
                .toList();
        if (status == null || !allowed.contains(status)) {
            throw new Refused(
                            Refused.Kind.CONFLICT,
                            "transition-not-allowed",
                            List.of(Flaw.of("status", "closing-not-allowed", deal.at.stage(), String.valueOf(status))))
                    .with("allowed", allowed);
        }
        if (reason == null) {
            throw Refused.rule("reason", "required");
        }
        var day = day(deal, on, act);
        deal.reviewOn = null;
        return write(deal, Fact.status(status, reason, day, day).noted(note), "closed", note, act);
    }

    /** Opens an ended deal again at the stage where it stood; a supervisor's act. */
    @Transactional
    public DealCard reopen(long id, Integer seen, String reason, LocalDate on, Act act) {
        var deal = deals.seen(id, seen);
        if (!deal.at.status().closed() || deal.at.status() == Status.MERGED) {
            throw Refused.conflict("not-closed", deal.at.status()).with("status", deal.at.status());
        }
        requireSupervisor(act);
        requireText("reason", reason);
        var day = day(deal, on, act);
        if (Days.between(deal.at.statusSince(), day) > REOPEN_DAYS) {
            throw Refused.conflict("closed-too-long", deal.at.statusSince(), REOPEN_DAYS);
        }
        return write(deal, Fact.status(Status.OPEN, null, day, day).noted(reason), "reopened", reason, act);
    }

    /** Lets a deal rest until a day, one that rests already until another; its clock runs on. */
    @Transactional
    public DealCard pause(long id, Integer seen, LocalDate reviewOn, String reason, LocalDate on, Act act) {
        var deal = deals.seen(id, seen);
        var resting = deal.at.status() == Status.ON_HOLD;
        if (!resting) {
            deal.running();
        }
        if (!resting && !deal.at.stage().rests()) {
            throw Refused.conflict("pause-not-allowed", deal.at.stage())
                    .with("allowed", deal.at.stage().ends());
        }
        requireText("reason", reason);
        if (reviewOn == null || !reviewOn.isAfter(act.today())) {
            throw Refused.rule("reviewOn", reviewOn == null ? "required" : "date-in-past", String.valueOf(reviewOn));
        }
        var day = day(deal, on, act);
        deal.reviewOn = reviewOn;
        return write(deal, Fact.status(Status.ON_HOLD, null, day, day).noted(reason), "paused", reason, act);
    }

    /** Takes up a resting deal at the stage it came from. */
    @Transactional
    public DealCard resume(long id, Integer seen, Act act) {
        var deal = deals.seen(id, seen);
        if (deal.at.status() != Status.ON_HOLD) {
            throw Refused.conflict("not-on-hold", deal.at.status()).with("status", deal.at.status());
        }
        deal.reviewOn = null;
        return write(deal, Fact.status(Status.OPEN, null, act.today(), act.today()), "resumed", null, act);
    }

    private DealCard write(Deal deal, Fact status, String verb, String reason, Act act) {
        var before = deal.at.status();
        var telling = new Telling(chronicle.facts(deal.id), act.at());
        telling.say(status);
        chronicle.write(deal, telling, act);
        deal.changed(act);
        var after = new HashMap<String, Object>(Map.of("status", status.value, "on", status.holdsFrom));
        after.put("reason", status.detail);
        journal.note(act, "deal", deal.id, verb, Map.of("status", before), after, reason);
        db.flush();
        return cards.of(deal, act.today());
    }

    private static LocalDate day(Deal deal, LocalDate on, Act act) {
        var day = on == null ? act.today() : on;
        var since = deal.at.stageSince().isAfter(deal.at.statusSince()) ? deal.at.stageSince() : deal.at.statusSince();
        if (day.isAfter(act.today())) {
            throw Refused.rule("on", "date-in-future", day, act.today());
        }
        if (day.isBefore(since)) {
            throw Refused.rule("on", "before-stage", day, deal.at.stage(), since);
        }
        return day;
    }

    private static void requireOpen(Deal deal) {
        if (deal.at.status().closed()) {
            throw Refused.conflict("closed", deal.at.status())
                    .with("status", deal.at.status())
                    .with("allowed", List.of());
        }
    }

    static void requireSupervisor(Act act) {
        if (!act.actor().holds("SUPERVISOR")) {
            throw Refused.rule(null, "supervisor-only");
        }
    }

    static void requireText(String field, String text) {
        if (text == null || text.isBlank()) {
            throw Refused.rule(field, "required");
        }
    }
}
