package wutong.enterprise;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Writes what a search may hit of the contacts that were there before they could be found: no SQL spells a name. */
public class SpellContacts implements JavaMigration {

    private static final int TOGETHER = 500;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("9.1");
    }

    @Override
    public String getDescription() {
        return "spell contacts";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        spell(context.getConnection());
    }

    /** @return how many were spelled */
    static int spell(Connection db) throws SQLException {
        var spelled = 0;
        try (var read = db.createStatement();
                var write = db.prepareStatement("update contact set search_text = ? where id = ?");
                var rows = read.executeQuery("""
                        select c.id, c.name, (select string_agg(p.digits, ' ') from contact_phone p where p.contact_id = c.id)
                        from contact c where c.search_text = ''""")) {
            while (rows.next()) {
                var digits = rows.getString(3) == null ? "" : rows.getString(3);
                write.setString(1, Contact.hits(rows.getString(2), Arrays.stream(digits.split(" "))));
                write.setLong(2, rows.getLong(1));
                write.addBatch();
                if (++spelled % TOGETHER == 0) write.executeBatch();
            }
            write.executeBatch();
        }
        return spelled;
    }
}
