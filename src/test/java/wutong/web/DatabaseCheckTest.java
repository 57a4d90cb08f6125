package wutong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseCheckTest {

    private static String said(Optional<String> wrong) {
        return wrong.orElse("nothing");
    }

    @Test
    void a_url_of_the_other_database_is_refused_by_its_name() {
        var other = said(DatabaseCheck.postgresql("jdbc:h2:file:./data/wutong", "sa", ""));

        assertTrue(other.contains("QUARKUS_DATASOURCE_JDBC_URL") && other.contains("built for PostgreSQL"), other);
        assertTrue(said(DatabaseCheck.h2("jdbc:postgresql://127.0.0.1/wutong")).contains("built for H2"));
        assertEquals(Optional.empty(), DatabaseCheck.h2("jdbc:h2:mem:test"));
    }

    @Test
    void a_password_in_the_url_is_told_to_nobody() {
        for (var url : List.of("jdbc:postgresql://127.0.0.1:1/x?password=geheim", "jdbc:postgresql:?password=geheim")) {
            assertFalse(said(DatabaseCheck.postgresql(url, "x", "")).contains("geheim"));
            assertFalse(said(DatabaseCheck.h2(url)).contains("geheim"));
        }
    }

    @Test
    void the_service_knows_what_it_was_built_for() {
        assertTrue(DatabaseCheck.built().matches("h2|postgresql"), DatabaseCheck.built());
    }

    @Test
    void a_server_that_does_not_answer_is_said_so() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        var silent = said(DatabaseCheck.postgresql("jdbc:postgresql://127.0.0.1:" + free + "/wutong", "sa", ""));

        assertTrue(silent.contains("cannot be reached") && silent.contains(":" + free), silent);
    }

    @Test
    void an_unknown_user_and_an_unknown_database_are_told_apart() throws IOException {
        try (var server = EmbeddedPostgres.start()) {
            var there = server.getJdbcUrl("postgres", "postgres");
            var nowhere = there.replace("/postgres?", "/nowhere?");

            assertEquals(Optional.empty(), DatabaseCheck.postgresql(there, "postgres", ""));
            assertTrue(said(DatabaseCheck.postgresql(nowhere, "postgres", "")).contains("no database of that name"));
            var url = there.replaceAll("\\?.*", "");
            assertTrue(said(DatabaseCheck.postgresql(url, "niemand", "x")).contains("does not let \"niemand\" in"));
        }
    }
}
