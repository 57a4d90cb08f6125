package wutong.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import wutong.journal.Act;
import wutong.journal.Numbered;
import wutong.measure.Days;

/** The level that an authority gave an enterprise in one list year. A correction retracts one and says another. */
@Entity
public class OfficialRating extends Numbered {

    public long enterpriseId;
    public int listYear;

    @Enumerated(EnumType.STRING)
    public Level level;

    public String authority;
    public LocalDate publishedOn;
    public String source;

    /** What the list covers, for example 杭州市. */
    public String scope;

    public String enteredBy;
    public Instant recordedAt;

    /** {@link Days#FAR_INSTANT} while believed. */
    public Instant retractedAt = Days.FAR_INSTANT;

    static OfficialRating of(long enterprise, RatingForm form, Act act) {
        var rating = new OfficialRating();
        rating.enterpriseId = enterprise;
        rating.listYear = form.listYear();
        rating.level = form.level();
        rating.authority = form.authority();
        rating.publishedOn = form.publishedOn();
        rating.source = form.source();
        rating.scope = form.scope();
        rating.enteredBy = act.actor().name();
        rating.recordedAt = act.at();
        return rating;
    }

    boolean says(RatingForm form) {
        return new RatingForm(listYear, level, authority, publishedOn, source, scope).equals(form);
    }
}
