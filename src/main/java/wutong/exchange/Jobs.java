package wutong.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import org.jboss.logging.Logger;
import wutong.fault.Refused;
import wutong.journal.Act;

/** Long work, one after the other, with its progress kept where a restart can see it. */
@ApplicationScoped
public class Jobs implements PanacheRepository<Job> {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    /** How far a job is. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** A job as readers see it; {@code problem} is the code of the fault that ended it. */
    public record JobCard(
            String id,
            String kind,
            State state,
            long done,
            Long total,
            String resultUrl,
            String errorsUrl,
            String problem) {}

    /** Long work: tells how much is done as it goes, and answers where its result is. */
    public interface Work {
        String run(LongConsumer progress);
    }

    /** The work was called off by a person. */
    static class Cancelled extends RuntimeException {}

    private final ExecutorService hands = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "jobs");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<Long> cancelled = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    Jobs(Clock clock) {
        this.clock = clock;
    }

    public JobCard one(long id) {
        return card(findByIdOptional(id).orElseThrow(() -> Refused.absent("job", id)));
    }

    void onStart(@Observes StartupEvent event) {
        recover();
    }

    /** Work that a crash cut off wrote nothing, and is said to have failed. */
    void recover() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        QuarkusTransaction.requiringNew()
                .run(() -> update(
                        "state = FAILED, problem = 'interrupted', updatedAt = ?1 where state in (QUEUED, RUNNING)",
                        now));
    }

    public JobCard start(String kind, Long total, Act act, Work work) {
        var card = QuarkusTransaction.requiringNew().call(() -> {
            var job = new Job();
            job.kind = kind;
            job.state = State.QUEUED;
            job.total = total;
            job.saidBy = act.actor().name();
            job.made(act);
            persist(job);
            return card(job);
        });
        hands.submit(() -> run(Long.parseLong(card.id()), work));
        return card;
    }

    /** Calls a job off; what it has not finished is as if it had never begun. */
    public JobCard cancel(long id) {
        var card = one(id);
        if (card.state() == State.QUEUED || card.state() == State.RUNNING) {
            cancelled.add(id);
        }
        return card;
    }

    private void run(long id, Work work) {
        try {
            mark(id, State.RUNNING, 0, null, null);
            var result = work.run(done -> progress(id, done));
            mark(id, State.DONE, -1, result, null);
        } catch (Cancelled e) {
            mark(id, State.CANCELLED, -1, null, null);
        } catch (Refused e) {
            mark(id, State.FAILED, -1, null, e.code);
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "Job %d failed", id);
            mark(id, State.FAILED, -1, null, "internal");
        } finally {
            cancelled.remove(id);
        }
    }

    private void progress(long id, long done) {
        if (cancelled.contains(id)) {
            throw new Cancelled();
        }
        mark(id, State.RUNNING, done, null, null);
    }

    private void mark(long id, State state, long done, String result, String problem) {
        QuarkusTransaction.requiringNew().run(() -> {
            var job = findById(id);
            job.state = state;
            job.done = done < 0 ? state == State.DONE && job.total != null ? job.total : job.done : done;
            job.resultUrl = result;
            job.problem = problem;
            job.updatedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        });
    }

    @PreDestroy
    void rest() {
        hands.shutdownNow();
    }

    private static JobCard card(Job job) {
        var id = job.id.toString();
        var errors = job.state == State.FAILED ? "/problems/" + job.problem : null;
        return new JobCard(id, job.kind, job.state, job.done, job.total, job.resultUrl, errors, job.problem);
    }
}
