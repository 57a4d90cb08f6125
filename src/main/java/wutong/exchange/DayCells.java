package wutong.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import wutong.measure.DateText;

/** Reads the days of one record and says what is odd about each, and about their order. */
final class DayCells {

    private static final Map<DateText.Fault, Flag> FLAGS = Map.of(
            DateText.Fault.NOYEAR, Flag.DATE_NOYEAR,
            DateText.Fault.TWO_DIGIT, Flag.DATE_2DIGIT,
            DateText.Fault.SERIAL, Flag.DATE_SERIAL,
            DateText.Fault.FUZZY, Flag.DATE_FUZZY,
            DateText.Fault.AMBIG, Flag.DATE_AMBIG,
            DateText.Fault.INVALID, Flag.DATE_INVALID);

    private final LedgerHead head;
    private final Cells cells;
    private final Notes notes;
    private final Map<Heading, LocalDate> plans = new EnumMap<>(Heading.class);

    DayCells(LedgerHead head, Cells cells, Notes notes) {
        this.head = head;
        this.cells = cells;
        this.notes = notes;
    }

    Reading.Days days() {
        var days = new Reading.Days(
                happened(Heading.RECEIVED),
                happened(Heading.FIRST_CONTACT),
                happened(Heading.SIGNED),
                happened(Heading.REGISTERED),
                happened(Heading.LANDED),
                happened(Heading.OPENED),
                planned(Heading.PLANNED_SIGN, Heading.SIGNED),
                planned(Heading.PLANNED_LAND, Heading.LANDED));
        sayOrder(days);
        return days;
    }

    /** A day in the past of the file; a later one is kept aside as a plan. */
    LocalDate happened(Heading heading) {
        var day = read(heading);
        if (day == null || !day.isAfter(head.fileDate())) return day;
        notes.say(Flag.DATE_FUTURE, heading, cells.text(heading), head.fileDate());
        plans.put(heading, day);
        return null;
    }

    private LocalDate planned(Heading heading, Heading milestone) {
        var day = read(heading);
        return day == null ? plans.get(milestone) : day;
    }

    private LocalDate read(Heading heading) {
        var written = cells.text(heading);
        if (written == null) return null;
        var reading = DateText.read(written, head.year());
        if (reading.fault() != null) notes.say(FLAGS.get(reading.fault()), heading, written, reading.day());
        return reading.day();
    }

    private void sayOrder(Reading.Days days) {
        notBefore(Heading.FIRST_CONTACT, days.firstContactOn(), Heading.RECEIVED, days.receivedOn());
        notBefore(Heading.SIGNED, days.signedOn(), Heading.FIRST_CONTACT, days.firstContactOn());
        notBefore(Heading.REGISTERED, days.registeredOn(), Heading.FIRST_CONTACT, days.firstContactOn());
        notBefore(Heading.LANDED, days.landedOn(), Heading.FIRST_CONTACT, days.firstContactOn());
        notBefore(Heading.OPENED, days.openedOn(), Heading.FIRST_CONTACT, days.firstContactOn());
        notBefore(Heading.LANDED, days.landedOn(), Heading.REGISTERED, days.registeredOn());
        if (days.signedOn() != null
                && days.landedOn() != null
                && days.signedOn().isAfter(days.landedOn()))
            notes.say(Flag.SIGN_AFTER_LAND, Heading.SIGNED, days.signedOn().toString(), days.landedOn());
    }

    void notBefore(Heading heading, LocalDate day, Heading earlier, LocalDate earlierDay) {
        if (day == null || earlierDay == null || !day.isBefore(earlierDay)) return;
        notes.say(Flag.DATE_ORDER, heading, day.toString(), Phrase.of(earlier).and(" ", earlierDay));
    }
}
