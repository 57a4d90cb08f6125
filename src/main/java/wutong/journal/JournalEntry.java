package wutong.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.UUID;

/** What one act did to one record. */
@Entity
class JournalEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal")
    @SequenceGenerator(name = "journal", sequenceName = "journal_seq", allocationSize = 50)
    Long seq;

    UUID act;
    Instant at;
    long actorId;
    String actorName;

    @Enumerated(EnumType.STRING)
    Act.Door door;

    /** See {@link Act#from}. */
    String address;

    String kind;
    long recordId;
    String verb;

    @Column(name = "before_state")
    String before;

    @Column(name = "after_state")
    String after;

    String reason;
}
