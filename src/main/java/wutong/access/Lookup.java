package wutong.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.SessionFactory;

/** Finds by its token who is at the door. Each request asks, so it asks beside all transactions, and nothing of the answer is watched for changes. */
@ApplicationScoped
class Lookup {

    private final SessionFactory factory;

    Lookup(SessionFactory factory) {
        this.factory = factory;
    }

    /** @param query fetches all that the asker reads of it */
    <T> Optional<T> one(Class<T> type, String query, String tokenHash) {
        try (var db = factory.openStatelessSession()) {
            return db.createSelectionQuery(query, type)
                    .setParameter(1, tokenHash)
                    .uniqueResultOptional();
        }
    }
}
