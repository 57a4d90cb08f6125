package wutong.web.journal;

import java.util.List;
import wutong.journal.Journal.Entry;

/**
 * One entry as the page shows it.
 *
 * @param kind what sort of record, in words
 * @param name what the record is called; its number where it has no name any more
 * @param verb what was done, in words
 */
public record JournalLine(Entry entry, String kind, String name, String verb, List<Change> changes) {

    /** What one member of the record said before and says since, null where it said nothing. */
    public record Change(String field, String before, String after) {}
}
