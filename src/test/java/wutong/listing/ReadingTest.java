package wutong.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import wutong.fault.Refused;

/** Reading by itself and within an act. */
@QuarkusTest
class ReadingTest {

    @ApplicationScoped
    static class Reader {

        @Inject
        EntityManager db;

        @Reading
        FlushMode mode() {
            return db.unwrap(Session.class).getHibernateFlushMode();
        }

        @Reading
        boolean fixed() {
            return db.unwrap(Session.class).isDefaultReadOnly();
        }

        @Reading
        long nothing() {
            throw Refused.absent("deal", 1);
        }
    }

    @Inject
    Reader reader;

    @Test
    void by_itself_it_looks_through_nothing_for_changes() {
        assertEquals(FlushMode.MANUAL, reader.mode());
        assertTrue(reader.fixed());
    }

    @Test
    void within_an_act_what_waits_to_be_written_is_seen() {
        assertEquals(FlushMode.AUTO, QuarkusTransaction.requiringNew().call(reader::mode));
        assertEquals(false, QuarkusTransaction.requiringNew().call(reader::fixed));
    }

    @Test
    void a_refusal_comes_out_as_it_was_thrown() {
        assertEquals("not-found", assertThrows(Refused.class, reader::nothing).code);
    }
}
