package wutong.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/** What a yearly list says of one enterprise, and where it is written. */
public record RatingForm(
        Integer listYear, Level level, String authority, LocalDate publishedOn, String source, String scope) {

    private static final int FIRST_YEAR = 2000;

    /** @throws Refused with everything that is missing or cannot be */
    void check(LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        require(flaws, "listYear", listYear != null);
        require(flaws, "level", level != null);
        text(flaws, "authority", authority, 120);
        require(flaws, "publishedOn", publishedOn != null);
        text(flaws, "source", source, 400);
        text(flaws, "scope", scope, 120);
        var last = today.getYear() + 1;
        if (listYear != null && (listYear < FIRST_YEAR || listYear > last)) {
            flaws.add(Flaw.of("listYear", "list-year-range", listYear, FIRST_YEAR, last));
        }
        if (publishedOn != null && publishedOn.isAfter(today)) {
            flaws.add(Flaw.of("publishedOn", "date-in-future", publishedOn, today));
        }
        if (!flaws.isEmpty()) throw new Refused(Refused.Kind.RULE, flaws.get(0).code(), flaws);
    }

    private static void text(List<Flaw> flaws, String field, String text, int most) {
        require(flaws, field, text != null && !text.isBlank());
        if (text != null && text.length() > most) flaws.add(Flaw.of(field, "too-long", most));
    }

    private static void require(List<Flaw> flaws, String field, boolean given) {
        if (!given) flaws.add(Flaw.of(field, "required"));
    }
}
