package wutong.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import wutong.journal.Numbered;
import wutong.measure.Bound;

/** A number of enterprises that was published without the list behind it. */
@Entity
public class PublishedTotal extends Numbered {

    public int listYear;

    /** Null for the whole list. */
    @Enumerated(EnumType.STRING)
    public Level level;

    @Column(name = "enterprises")
    public int count;

    /** Whether the count is meant as it stands, or as a bound. */
    @Enumerated(EnumType.STRING)
    public Bound bound = Bound.EXACTLY;

    public String scope;
    public String source;
    public LocalDate publishedOn;
    public Instant recordedAt;
}
