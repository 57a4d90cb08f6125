package wutong.exchange;

import wutong.deal.Entry;

/** One field that a row changes of a known deal; {@code field} is null for its stage and status. */
public record Change(String field, Object before, Object after) {

    static Change of(Entry.Difference difference) {
        return new Change(difference.name(), difference.before(), difference.after());
    }
}
