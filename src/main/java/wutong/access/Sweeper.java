package wutong.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Throws away what has ended by itself: sessions, and failures that count no more. */
@ApplicationScoped
class Sweeper {

    private final Sessions sessions;
    private final Failures failures;
    private final Clock clock;

    Sweeper(Sessions sessions, Failures failures, Clock clock) {
        this.sessions = sessions;
        this.failures = failures;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 * * * ?")
    void sweep() {
        sessions.sweep(clock.instant());
        failures.sweep(clock.instant());
    }
}
