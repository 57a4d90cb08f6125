package wutong.deal;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import wutong.fault.Refused;
import wutong.identity.Viewer;
import wutong.journal.Act;
import wutong.journal.Journal;

/** All touches. */
@ApplicationScoped
public class Touches implements PanacheRepository<Touch> {

    /** A touch as readers see it. */
    public record TouchRow(
            String id,
            TouchKind kind,
            LocalDate occurredOn,
            String summary,
            String nextStep,
            LocalDate nextStepBy,
            String by,
            Instant recordedAt) {}

    private static final Duration SENT_AGAIN = Duration.ofMinutes(10);

    private final Deals deals;
    private final Journal journal;

    Touches(Deals deals, Journal journal) {
        this.deals = deals;
        this.journal = journal;
    }

    /** Newest first. */
    @Transactional
    public List<TouchRow> of(long deal, Viewer viewer) {
        var cover = Cover.of(deals.one(deal, viewer.sight()), viewer.sight());
        return list("dealId = ?1 order by occurredOn desc, id desc", deal).stream()
                .map(touch -> row(touch, cover))
                .toList();
    }

    /** @throws Refused when kind or summary is missing, or the day lies in the future */
    @Transactional
    public TouchRow log(long id, TouchForm form, Act act) {
        var deal = deals.own(id, act);
        var touch = write(deal, form, act, "");
        deal.changed(act);
        flush();
        return row(touch);
    }

    /**
     * Logs a touch from a form, which people send again when no answer came: the same words of the same person within ten minutes are one
     * touch. The deal is locked, so that of two sent at once the later finds the earlier.
     *
     * @throws Refused as {@link #log} does
     */
    @Transactional
    public TouchRow logOnce(long id, TouchForm form, Act act) {
        deals.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var sent = Touch.of(deals.own(id, act), form, act);
        return list(
                        "dealId = ?1 and saidBy = ?2 and recordedAt > ?3",
                        id,
                        sent.saidBy,
                        act.at().minus(SENT_AGAIN))
                .stream()
                .filter(sent::same)
                .findFirst()
                .map(Touches::row)
                .orElseGet(() -> log(id, form, act));
    }

    boolean twoWay(long deal) {
        return count(
                        "dealId = ?1 and kind in ?2",
                        deal,
                        Arrays.stream(TouchKind.values())
                                .filter(TouchKind::twoWay)
                                .toList())
                > 0;
    }

    Touch write(Deal deal, TouchForm form, Act act, String path) {
        form.check(act.today(), path);
        var touch = Touch.of(deal, form, act);
        persist(touch);
        deal.active(touch.occurredOn);
        journal.note(act, "deal", deal.id, "touched", null, row(touch), null);
        return touch;
    }

    private static TouchRow row(Touch t) {
        return row(t, Cover.NONE);
    }

    private static TouchRow row(Touch t, Cover cover) {
        return new TouchRow(
                t.id.toString(),
                t.kind,
                t.occurredOn,
                cover.text(t.summary),
                cover.text(t.nextStep),
                t.nextStepBy,
                t.saidBy,
                t.recordedAt);
    }
}
