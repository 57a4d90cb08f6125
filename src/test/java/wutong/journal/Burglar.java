package wutong.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Someone who owns the database: goes round triggers and foreign keys, and afterwards puts everything back as it was. */
record Burglar(DataSource source) {

    private static final List<String> TABLES =
            List.of("journal_entry", "journal_link", "journal_seal", "journal_waiting", "journal_head");

    <T> T after(Supplier<T> look, String... statements) {
        try (var db = source.getConnection();
                var sql = db.createStatement()) {
            for (var table : TABLES) {
                sql.execute("create table was_" + table + " as select * from " + table);
            }
            unlocked(db, sql, List.of(statements));
            try {
                return look.get();
            } finally {
                unlocked(
                        db,
                        sql,
                        reversed().stream().map(one -> "delete from " + one).toList());
                unlocked(
                        db,
                        sql,
                        TABLES.stream()
                                .map(one -> "insert into " + one + " select * from was_" + one)
                                .toList());
                for (var table : TABLES) {
                    sql.execute("drop table was_" + table);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> reversed() {
        var back = new ArrayList<>(TABLES);
        Collections.reverse(back);
        return back;
    }

    private static void unlocked(Connection db, Statement sql, List<String> statements) throws SQLException {
        var h2 = db.getMetaData().getDatabaseProductName().equals("H2");
        var triggers = h2 ? triggers() : List.<String>of();
        sql.execute(h2 ? "set referential_integrity false" : "set session_replication_role = replica");
        for (var trigger : triggers) {
            sql.execute("drop trigger " + trigger.split(" ")[2]);
        }
        for (var statement : statements) {
            sql.execute(statement);
        }
        for (var trigger : triggers) {
            sql.execute(trigger);
        }
        sql.execute(h2 ? "set referential_integrity true" : "set session_replication_role = origin");
    }

    /** As the migration makes them. */
    private static List<String> triggers() {
        try (var file = Burglar.class.getResourceAsStream("/db/h2/V13_1__append_only.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("CREATE TRIGGER"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
