package wutong.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/** Lets nobody ask faster than the house can answer: so many requests a minute of each account, each key, or each address before one has signed in. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class Pace implements ContainerRequestFilter {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 100_000;

    private final Acting acting;
    private final Visit visit;
    private final int most;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(MINUTE).build();

    Pace(Acting acting, Visit visit, @ConfigProperty(name = "wutong.limits.requests-per-minute") int most) {
        this.acting = acting;
        this.visit = visit;
        this.most = most;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (most == 0) {
            return;
        }
        var who = acting.present()
                ? "account " + acting.me() + " " + acting.actor().name()
                : "address " + visit.from();
        var bucket = buckets.get(
                who,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
                        .build());
        var asked = bucket.tryConsumeAndReturnRemaining(1);
        if (!asked.isConsumed()) {
            var seconds = 1 + Duration.ofNanos(asked.getNanosToWaitForRefill()).toSeconds();
            throw new Refused(
                            Refused.Kind.TOO_MANY,
                            "too-many-requests",
                            List.of(Flaw.of(null, "too-many-requests", seconds)))
                    .with("retryAfter", seconds);
        }
    }
}
