package wutong.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The place of one entry in the chain. */
@Entity
@Table(name = "journal_link")
class Link {

    /** From 1 on, without gaps: the order of sealing, not that of the numbers of entries, which commit late. */
    @Id
    long place;

    long seq;

    /** See {@link Chain}. */
    String hash;

    Link() {}

    Link(long place, long seq, String hash) {
        this.place = place;
        this.seq = seq;
        this.hash = hash;
    }
}
