package wutong.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;

/** The table of holidays. A notice appears each November, so that it can be replaced while the house is open. */
@ApplicationScoped
public class Holidays implements PanacheRepositoryBase<Holiday, LocalDate> {

    /** The table has another content from now on. */
    record Replaced() {}

    private final Event<Replaced> replaced;
    private final Journal journal;

    /** Null until someone asks. */
    private volatile WorkingDays known;

    Holidays(Event<Replaced> replaced, Journal journal) {
        this.replaced = replaced;
        this.journal = journal;
    }

    public WorkingDays workingDays() {
        var days = known;
        return days == null ? read() : days;
    }

    @Transactional
    public HolidayYear year(int year) {
        return HolidayYear.of(year, in(year));
    }

    /**
     * Puts a table in the place of the one that stands for a year.
     *
     * @throws Refused naming each day of another year, said twice, or worked anyway
     */
    @Transactional
    public HolidayYear tell(int year, List<HolidayYear.Day> days, String reason, Act act) {
        refuseOdd(year, days);
        var old = in(year);
        var before = HolidayYear.of(year, old);
        var left = old.stream().collect(Collectors.toMap(one -> one.onDay, one -> one));
        for (var day : days) {
            var holiday = left.containsKey(day.on()) ? left.remove(day.on()) : new Holiday();
            holiday.onDay = day.on();
            holiday.kind = day.kept();
            holiday.name = day.name();
            holiday.source = day.source();
            persist(holiday);
        }
        left.values().forEach(this::delete);
        settle();
        known = null;
        replaced.fire(new Replaced());
        var after = year(year);
        journal.note(act, "holidays", year, "told", before.items(), after.items(), reason);
        return after;
    }

    private List<Holiday> in(int year) {
        return list("onDay between ?1 and ?2 order by onDay", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static void refuseOdd(int year, List<HolidayYear.Day> days) {
        var flaws = new ArrayList<Flaw>();
        var seen = new HashSet<LocalDate>();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var field = "items[" + i + "].on";
            if (day.on().getYear() != year) {
                flaws.add(Flaw.of(field, "day-of-another-year", day.on(), year));
            } else if (!seen.add(day.on())) {
                flaws.add(Flaw.of(field, "day-twice", day.on()));
            } else if (day.kind() == HolidayYear.Kind.WORKDAY && WorkingDays.weekday(day.on())) {
                flaws.add(Flaw.of(field, "worked-anyway", day.on()));
            }
        }
        if (!flaws.isEmpty()) {
            throw new Refused(Refused.Kind.RULE, flaws.get(0).code(), flaws);
        }
    }

    private void settle() {
        try {
            flush();
        } catch (ConstraintViolationException another) {
            throw new OptimisticLockException(another);
        }
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
