package wutong.analytics;

import io.quarkus.cache.CacheKeyGenerator;
import io.quarkus.cache.CompositeCacheKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.Arrays;
import wutong.journal.Journal;

/** An answer is kept until the journal goes on: every act that could change a figure writes there, in its own transaction. */
@ApplicationScoped
class FigureKey implements CacheKeyGenerator {

    static final String CACHE = "figures";

    private final Journal journal;

    FigureKey(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Object generate(Method method, Object... asked) {
        return new CompositeCacheKey(method, journal.edition(), Arrays.asList(asked));
    }
}
