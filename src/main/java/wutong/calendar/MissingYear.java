package wutong.calendar;

/** A question about working days reached into a year whose holidays are not in the table yet. */
public class MissingYear extends RuntimeException {

    public final int year;

    public MissingYear(int year) {
        super("no holidays for " + year);
        this.year = year;
    }
}
