package wutong.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.web.Ask;

@QuarkusTest
class SpellContactsTest {

    @Inject
    DataSource db;

    @Inject
    Contacts contacts;

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    @Test
    void a_contact_from_before_is_spelled_once() throws SQLException {
        var enterprise = Ask.json("{\"name\": \"样例旧识" + UUID.randomUUID() + "\"}")
                .post("/api/v1/enterprises")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Ask.json("{\"name\": \"邬旧识\", \"phones\": [\"16900007799\", \"0571-88007799\"]}")
                .post("/api/v1/enterprises/" + enterprise + "/contacts")
                .then()
                .statusCode(201);
        try (var connection = db.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update contact set search_text = '' where name = '邬旧识'");

            assertTrue(SpellContacts.spell(connection) >= 1);
            assertEquals(0, SpellContacts.spell(connection));
        }

        assertEquals(1, contacts.found("wjs 057188007799", 5).size());
        assertEquals(1, contacts.found("邬旧识 16900007799", 5).size());
    }
}
