package wutong.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import wutong.identity.Person;

/**
 * A request to take a list along, as readers see it.
 *
 * @param filter as a query string; empty for the whole list
 * @param fullContacts whether numbers are told in full where the asker may see them so
 * @param rows when it was asked
 * @param decision why it was refused; null otherwise
 * @param until when an approval ends; null while there is none
 * @param takenAt the last time; null while it was not taken
 */
public record ExportCard(
        String id,
        ExportList list,
        String filter,
        TableFormat format,
        boolean fullContacts,
        String reason,
        long rows,
        ExportState state,
        Who askedBy,
        Who decidedBy,
        String decision,
        Instant createdAt,
        Instant decidedAt,
        Instant until,
        Instant takenAt,
        @JsonIgnore int version) {

    /** A person by id; the name of whoever asked with that of their key. */
    public record Who(String id, String name) {

        private static Who of(Person person) {
            return person == null ? null : new Who(person.id.toString(), person.name);
        }
    }

    static ExportCard of(ExportRequest one) {
        return new ExportCard(
                one.id.toString(),
                one.what,
                one.filter,
                one.format,
                one.fullContacts,
                one.reason,
                one.rowCount,
                one.state,
                new Who(one.person.id.toString(), one.asker),
                Who.of(one.decider),
                one.decision,
                one.createdAt,
                one.decidedAt,
                one.state == ExportState.APPROVED ? ExportRule.until(one.decidedAt) : null,
                one.takenAt,
                one.version);
    }

    /** Whether it can be taken now. */
    public boolean open(Instant now) {
        return until != null && now.isBefore(until);
    }
}
