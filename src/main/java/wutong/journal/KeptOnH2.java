package wutong.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import org.h2.api.Trigger;

/**
 * Keeps what stands in the journal as it stands. A batch may go when its seal was marked as dropped, which no entry younger than
 * {@link Retention#LEAST} can be; of a seal, only that mark changes. PostgreSQL has the same as a function.
 */
public final class KeptOnH2 implements Trigger {

    /** Where the instant stands in an entry, and in a seal that of its newest entry. */
    private static final Map<String, Integer> AT = Map.of("JOURNAL_ENTRY", 2, "JOURNAL_SEAL", 5);

    private String table;

    @Override
    public void init(Connection db, String schema, String trigger, String name, boolean before, int type) {
        table = name;
    }

    @Override
    public void fire(Connection db, Object[] before, Object[] after) throws SQLException {
        var may = switch (table) {
            case "JOURNAL_ENTRY" -> after == null && old(before);
            case "JOURNAL_LINK" -> after == null && dropped(db, before[0]);
            default -> after != null && old(before) && onlyDrops(before, after);
        };
        if (!may) throw new SQLException("the journal is append-only: " + table);
    }

    private boolean old(Object[] row) {
        var at = (OffsetDateTime) row[AT.get(table)];
        return at.toInstant().isBefore(Instant.now().minus(Retention.LEAST));
    }

    private static boolean dropped(Connection db, Object place) throws SQLException {
        try (var asked = db.prepareStatement(
                "select 1 from journal_seal where ? between first_place and last_place and dropped_at is not null")) {
            asked.setObject(1, place);
            return asked.executeQuery().next();
        }
    }

    private static boolean onlyDrops(Object[] before, Object[] after) {
        int mark = before.length - 1;
        return before[mark] == null && Arrays.equals(Arrays.copyOf(before, mark), Arrays.copyOf(after, mark));
    }
}
