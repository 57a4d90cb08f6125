package wutong.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** A number of enterprises that was published without the list behind it. */
@Entity
public class PublishedTotal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    @SequenceGenerator(name = "id", sequenceName = "id_seq", allocationSize = 50)
    public Long id;

    public int listYear;

    /** Null for the whole list. */
    @Enumerated(EnumType.STRING)
    public Level level;

    @Column(name = "enterprises")
    public int count;

    public String scope;
    public String source;
    public LocalDate publishedOn;
    public Instant recordedAt;
}
