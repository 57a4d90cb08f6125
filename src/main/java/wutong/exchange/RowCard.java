package wutong.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import wutong.deal.DealField;
import wutong.identity.Sight;
import wutong.measure.Masked;

/**
 * A record as readers see it.
 *
 * @param columns the field that each message is about, empty for one about the whole record; not told over the API
 * @param changes what it changes of a known deal: field, before, after
 * @param values the cells as they were written, by the name of their field
 * @param collidesWith the deal that it may be a double of
 * @param collidesWithRecord the earlier record that it may be a double of
 * @param clearedAt when an officer had looked at its flags and cleared them, which stay to be read; null while nobody has
 */
public record RowCard(
        int record,
        String no,
        Outcome outcome,
        List<String> flags,
        String dealId,
        boolean updates,
        List<Object> changes,
        List<String> messages,
        @JsonIgnore List<String> columns,
        Map<String, String> values,
        String collidesWith,
        Integer collidesWithRecord,
        Decision decision,
        Instant clearedAt,
        String clearedBy) {

    private static final Set<String> CONTACTS = Set.of(Heading.CONTACT_NAME.field(), Heading.PHONE.field());

    static RowCard of(BatchRow row, ObjectMapper json, boolean english) {
        return new RowCard(
                row.record,
                row.no,
                row.outcome,
                parts(row.flags, ","),
                text(row.dealId),
                row.updates,
                row.changes(json),
                parts(english ? row.messagesEn : row.messagesZh, "\n"),
                Arrays.asList(row.messageColumns.split(",", -1)),
                row.cells(json),
                text(row.collidesWith),
                row.collidesRecord,
                row.decision,
                row.clearedAt,
                row.clearedBy);
    }

    /** As it is shown to somebody: contact data in part to whom none are granted, who is always a program. */
    public RowCard to(Sight sight) {
        if (sight.contacts()) {
            return this;
        }
        var said = IntStream.range(0, messages.size())
                .mapToObj(i -> speaksOfContacts(i) ? Masked.of(messages.get(i)) : messages.get(i))
                .toList();
        var cells = new LinkedHashMap<>(values);
        CONTACTS.forEach(field -> cells.computeIfPresent(field, (name, text) -> Masked.of(text)));
        return new RowCard(
                record,
                no,
                outcome,
                flags,
                dealId,
                updates,
                changes.stream().map(RowCard::masked).toList(),
                said,
                columns,
                cells,
                collidesWith,
                collidesWithRecord,
                decision,
                clearedAt,
                clearedBy);
    }

    /** A message that was kept without its column may be about anything. */
    private boolean speaksOfContacts(int message) {
        return columns.size() != messages.size() || CONTACTS.contains(columns.get(message));
    }

    private static Object masked(Object change) {
        if (!(change instanceof Map<?, ?> told) || !DealField.CONTACT_TEXT.field.equals(told.get("field"))) {
            return change;
        }
        var masked = new LinkedHashMap<Object, Object>(told);
        masked.replaceAll((name, value) -> value instanceof String text ? Masked.of(text) : value);
        return masked;
    }

    static List<String> parts(String text, String by) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(by));
    }

    private static String text(Long id) {
        return id == null ? null : id.toString();
    }
}
