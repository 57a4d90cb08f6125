package wutong.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;

/** Whether the database that the settings name can be reached, in one sentence that says what to do; empty when it can. */
final class DatabaseCheck {

    private static final String URL = "quarkus.datasource.jdbc.url (QUARKUS_DATASOURCE_JDBC_URL)";
    private static final String SECONDS = "10";

    private DatabaseCheck() {}

    /** The kind of database that this service was built for: h2 or postgresql. */
    static String built() {
        var built = new Properties();
        try (var in = DatabaseCheck.class.getResourceAsStream("/built.properties")) {
            built.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built.getProperty("database");
    }

    /** For a service built for H2. */
    static Optional<String> h2(String url) {
        return url.startsWith("jdbc:h2:")
                ? Optional.empty()
                : Optional.of(URL + " is \"" + named(url)
                        + "\", but this service was built for H2, whose URL begins with jdbc:h2:; "
                        + "for PostgreSQL build it with make package-postgres.");
    }

    /** For a service built for PostgreSQL: opens one connection and closes it again. */
    static Optional<String> postgresql(String url, String user, String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            return Optional.of(
                    URL + " is \"" + named(url)
                            + "\", but this service was built for PostgreSQL and needs one like jdbc:postgresql://127.0.0.1:5432/wutong.");
        }
        var asked = new Properties();
        asked.setProperty("user", user);
        asked.setProperty("password", password);
        asked.setProperty("connectTimeout", SECONDS);
        asked.setProperty("loginTimeout", SECONDS);
        try (Connection opened = new Driver().connect(url, asked)) {
            return opened == null
                    ? Optional.of(URL + " is \"" + named(url) + "\", which cannot be read.")
                    : Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(reason(named(url), user, refused));
        }
    }

    /** Without what follows, where a password may stand. */
    private static String named(String url) {
        return url.replaceFirst("[?;].*", "");
    }

    private static String reason(String url, String user, SQLException refused) {
        var state = refused.getSQLState() == null ? "" : refused.getSQLState();
        if (state.startsWith("28") || state.equals("08004")) {
            return "PostgreSQL at " + url + " does not let \"" + user
                    + "\" in; check quarkus.datasource.username and quarkus.datasource.password.";
        }
        if (state.equals("3D000")) {
            return URL + " is \"" + url + "\", but there is no database of that name; make it with createdb.";
        }
        return "PostgreSQL cannot be reached at " + url + "; check " + URL + ", and that the server is running.";
    }
}
