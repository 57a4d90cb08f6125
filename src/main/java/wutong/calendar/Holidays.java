package wutong.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The table of holidays. A notice appears each November, so that it can be replaced while the house is open. */
@ApplicationScoped
public class Holidays implements PanacheRepositoryBase<Holiday, LocalDate> {

    /** The table has another content from now on. */
    record Replaced() {}

    private final Event<Replaced> replaced;

    /** Null until someone asks. */
    private volatile WorkingDays known;

    Holidays(Event<Replaced> replaced) {
        this.replaced = replaced;
    }

    public WorkingDays workingDays() {
        var days = known;
        return days == null ? read() : days;
    }

    @Transactional
    public void replace(List<Holiday> holidays) {
        deleteAll();
        persist(holidays);
        flush();
        known = null;
        replaced.fire(new Replaced());
    }

    private synchronized WorkingDays read() {
        known = WorkingDays.of(listAll());
        return known;
    }

    /** Once more after the transaction: in between, a reader may have kept what was there before. */
    synchronized void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Replaced event) {
        known = null;
    }
}
