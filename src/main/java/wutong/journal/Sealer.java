package wutong.journal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals what has been written, and drops at night what is older than is kept. */
@ApplicationScoped
class Sealer {

    /** Times as long as a batch took. */
    private static final int REST = 3;

    private final Sealing sealing;
    private final Retention retention;
    private final LastSeal last;
    private final Clock clock;
    private final Duration kept;
    private boolean stopping;

    Sealer(
            Sealing sealing,
            Retention retention,
            LastSeal last,
            Clock clock,
            @ConfigProperty(name = "wutong.journal.keep-days") int days) {
        this.sealing = sealing;
        this.retention = retention;
        this.last = last;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    /** Where much waits, as after a large ledger, people go first: it rests between two batches for as long as several of them take. */
    @Scheduled(every = "{wutong.journal.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() throws InterruptedException {
        var begun = System.nanoTime();
        Optional<LastSeal.Noted> sealed;
        while ((sealed = batch()).isPresent()) {
            last.note(sealed.get());
            TimeUnit.NANOSECONDS.sleep(REST * (System.nanoTime() - begun));
            begun = System.nanoTime();
        }
    }

    private synchronized Optional<LastSeal.Noted> batch() {
        return stopping ? Optional.empty() : sealing.seal(clock.instant());
    }

    /** Waits for the batch in hand: the database closes right after. */
    synchronized void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(cron = "0 30 3 * * ?", timeZone = "Asia/Shanghai")
    void drop() {
        var now = clock.instant();
        while (retention.drop(now.minus(kept), now)) {}
    }
}
