package wutong;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A database of the schema that landed last, with a few rows in it, of whichever kind the application is built for. */
public class Landed implements QuarkusTestResourceLifecycleManager {

    /** What landed last: at each landing, the newest migration, with rows as it has them in {@code landed/}. */
    private static final String VERSION = "16";

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            if ("postgresql".equals(System.getProperty("wutong.database"))) {
                server = EmbeddedPostgres.start();
                return filled(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgresql");
            }
            return filled("jdbc:h2:file:" + folder().resolve("wutong"), "sa", "h2");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory("wutong-landed");
    }

    private static Map<String, String> filled(String url, String user, String database) throws IOException {
        var rows = Files.readString(Path.of("src/test/resources/landed/V" + VERSION + ".sql"));
        var folder = "filesystem:src/main/resources/db/";
        Flyway.configure()
                .dataSource(url, user, "")
                .locations(folder + "migration", folder + database)
                .failOnMissingLocations(false)
                .target(VERSION)
                .load()
                .migrate();
        try (var db = DriverManager.getConnection(url, user, "");
                var statement = db.createStatement()) {
            statement.execute(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "wutong.data", folder().toString());
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
