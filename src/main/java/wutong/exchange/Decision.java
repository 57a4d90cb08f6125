package wutong.exchange;

/** What a person may decide on a held record. */
public enum Decision {
    /** It is the deal it collides with: what is new goes there. */
    SAME_DEAL,
    /** It is a deal of its own all the same. */
    NEW_DEAL,
    /** Read it again with corrected cells. */
    RETRY,
    /** It is nothing. */
    DISCARD
}
