package wutong.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the chain ends: one row, held by whoever seals. */
@Entity
@Table(name = "journal_head")
class Head {

    static final int ONLY = 1;

    @Id
    int id;

    /** The number of the last seal; 0 before the first. */
    long seal;

    long place;

    /** That of the last link; empty before the first. */
    String hash;
}
