package wutong.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that departs from the Monday–Friday rule. */
@Entity
@Table(name = "holiday")
public class Holiday {

    /** Which way it departs. */
    public enum Kind {
        /** A public holiday. */
        OFF,
        /** A day at the weekend that is worked in exchange (调休). */
        WORK
    }

    @Id
    @Column(name = "on_day")
    public LocalDate onDay;

    @Column(length = 40, nullable = false)
    public String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 4, nullable = false)
    public Kind kind;

    /** Where the notice of the State Council can be read. */
    @Column(length = 200)
    public String source;

    public static Holiday of(LocalDate onDay, String name, Kind kind, String source) {
        var holiday = new Holiday();
        holiday.onDay = onDay;
        holiday.name = name;
        holiday.kind = kind;
        holiday.source = source;
        return holiday;
    }
}
