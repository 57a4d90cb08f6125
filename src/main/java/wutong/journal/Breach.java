package wutong.journal;

/**
 * The first place at which the journal is not what it was when it was sealed.
 *
 * @param seal the number of the seal; null when it lies outside all of them
 * @param place in the chain, from 1 on; null when the entry has none
 * @param seq the number of the entry; null when only a seal is at fault
 */
public record Breach(Kind kind, Long seal, Long place, Long seq) {

    /** What is wrong there. */
    public enum Kind {
        /** The entry, or its place in the chain, says something else than it did. */
        ALTERED,
        /** The entry is not there any more. */
        MISSING,
        /** A place of the chain is not there any more. */
        UNLINKED,
        /** The seal says something else than the chain, or is not there. */
        SEAL,
        /** The chain ends before a place that was sealed. */
        CUT,
        /** An entry that neither waits for a seal nor has one. */
        STRAY
    }
}
