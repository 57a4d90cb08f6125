package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wutong.journal.Act;
import wutong.journal.Actor;

@QuarkusTest
class JobsTest {

    @Inject
    Jobs jobs;

    @Test
    void work_that_a_restart_cut_off_is_said_to_have_failed() {
        var act = Act.by(new Actor(0, "测试", Set.of()), Act.Door.PAGE, Instant.parse("2025-01-01T00:00:00Z"));
        var id = QuarkusTransaction.requiringNew().call(() -> {
            var job = new Job();
            job.kind = "import";
            job.state = Jobs.State.RUNNING;
            job.saidBy = "测试";
            job.made(act);
            jobs.persist(job);
            return job.id;
        });

        jobs.recover();

        assertEquals(Jobs.State.FAILED, jobs.one(id).state());
        assertEquals("interrupted", jobs.one(id).problem());
        assertEquals("/problems/interrupted", jobs.one(id).errorsUrl());
    }
}
