package wutong.listing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** What {@link Reading} means. */
@Reading
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ReadingApart {

    private final EntityManager db;

    ReadingApart(EntityManager db) {
        this.db = db;
    }

    @AroundInvoke
    Object read(InvocationContext asked) throws Exception {
        if (QuarkusTransaction.isActive()) {
            return asked.proceed();
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var session = db.unwrap(Session.class);
                session.setDefaultReadOnly(true);
                session.setHibernateFlushMode(FlushMode.MANUAL);
                return asked.proceed();
            });
        } catch (QuarkusTransactionException thrown) {
            throw thrown.getCause() instanceof Exception cause ? cause : thrown;
        }
    }
}
