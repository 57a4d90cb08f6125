package wutong.web.enterprise;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.rating.Level;
import wutong.rating.RatingForm;

/** What was typed into the form of a rating, to be read and to stand there again. */
public record RatingTyped(
        @RestForm String listYear,
        @RestForm String level,
        @RestForm String authority,
        @RestForm String publishedOn,
        @RestForm String source,
        @RestForm String scope) {

    static final RatingTyped NOTHING = new RatingTyped(null, null, null, null, null, null);

    /** @throws Refused naming each box that cannot be read; one left empty is for the rating to refuse */
    RatingForm form() {
        var flaws = new ArrayList<Flaw>();
        var form = new RatingForm(year(flaws), chosen(flaws), text(authority), day(flaws), text(source), text(scope));
        if (!flaws.isEmpty()) {
            throw new Refused(Refused.Kind.RULE, flaws.get(0).code(), flaws);
        }
        return form;
    }

    private Integer year(List<Flaw> flaws) {
        var text = text(listYear);
        if (text == null || text.matches("\\d{1,6}")) {
            return text == null ? null : Integer.valueOf(text);
        }
        flaws.add(Flaw.of("listYear", "unreadable-number", text));
        return null;
    }

    private Level chosen(List<Flaw> flaws) {
        var text = text(level);
        var found = Arrays.stream(Level.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
        if (text != null && found == null) {
            flaws.add(Flaw.of(
                    "level",
                    "unknown-code",
                    text,
                    Arrays.stream(Level.values()).map(Level::name).toList()));
        }
        return found;
    }

    private LocalDate day(List<Flaw> flaws) {
        var text = text(publishedOn);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            flaws.add(Flaw.of("publishedOn", "unreadable-date", text));
            return null;
        }
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
