package wutong.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Lets a new entry wait for its seal, in the transaction that writes it. PostgreSQL has the same as a function. */
public final class QueuedOnH2 implements Trigger {

    @Override
    public void fire(Connection db, Object[] before, Object[] after) throws SQLException {
        try (var insert = db.prepareStatement("insert into journal_waiting (seq) values (?)")) {
            insert.setObject(1, after[0]);
            insert.executeUpdate();
        }
    }
}
