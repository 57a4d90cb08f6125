package wutong.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How fast each asker asks: so many requests a minute of each account, each key, or each address from which nobody has signed in. */
@ApplicationScoped
public class Paces {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 100_000;

    private final int most;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(MINUTE).build();

    Paces(@ConfigProperty(name = "wutong.limits.requests-per-minute") int most) {
        this.most = most;
    }

    /** Counts a request: how many seconds its asker has to wait; 0 when it may pass. */
    long seconds(String who) {
        if (most == 0) {
            return 0;
        }
        var bucket = buckets.get(
                who,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
                        .build());
        var asked = bucket.tryConsumeAndReturnRemaining(1);
        return asked.isConsumed()
                ? 0
                : 1 + Duration.ofNanos(asked.getNanosToWaitForRefill()).toSeconds();
    }

    static String address(String from) {
        return "address " + from;
    }
}
