package wutong.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import wutong.identity.Person;
import wutong.journal.Tracked;

/** That somebody wants to take a list along, and what became of it. Its rows are those of the moment of taking. */
@Entity
class ExportRequest extends Tracked {

    @ManyToOne(fetch = FetchType.LAZY)
    Person person;

    /** The person's name as the journal has it, with that of the key where a program asks. */
    String asker;

    @Enumerated(EnumType.STRING)
    ExportList what;

    /** As a query string; empty for the whole list. */
    String filter;

    @Enumerated(EnumType.STRING)
    TableFormat format;

    /** Whether numbers are wanted in full where the asker may see them so. */
    boolean fullContacts;

    String reason;

    /** When it was asked. */
    long rowCount;

    @Enumerated(EnumType.STRING)
    ExportState state;

    /** Null while nobody decided, and where nobody had to. */
    @ManyToOne(fetch = FetchType.LAZY)
    Person decider;

    Instant decidedAt;

    /** Why it was refused; null otherwise. */
    String decision;

    /** The last time; null while it was not taken. */
    Instant takenAt;
}
