package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Actor;

@QuarkusTest
class JobsTest {

    private static final Act ACT =
            Act.by(new Actor(0, "测试", Set.of()), Act.Door.PAGE, Instant.parse("2025-01-01T00:00:00Z"));

    @Inject
    Jobs jobs;

    /** Runs work to its end: there is one pair of hands, so what is done after it comes after it. */
    private Jobs.JobCard done(Long total, Jobs.Work work) throws InterruptedException {
        var job = jobs.start("样例", total, ACT, work);
        barrier();
        return one(Long.parseLong(job.id()));
    }

    /** As a reader sees it who has not looked before. */
    private Jobs.JobCard one(long id) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.one(id));
    }

    private void barrier() throws InterruptedException {
        var ended = new CountDownLatch(1);
        jobs.start("样例", null, ACT, progress -> {
            ended.countDown();
            return null;
        });
        assertTrue(ended.await(30, TimeUnit.SECONDS));
    }

    @Test
    void work_that_a_restart_cut_off_is_said_to_have_failed() {
        var id = left(Jobs.State.RUNNING);
        var waiting = left(Jobs.State.QUEUED);

        jobs.recover();

        assertEquals(Jobs.State.FAILED, one(id).state());
        assertEquals("interrupted", one(id).problem());
        assertEquals("/problems/interrupted", one(id).errorsUrl());
        assertEquals(Jobs.State.FAILED, one(waiting).state());
    }

    @Test
    void work_that_came_to_its_end_before_a_restart_is_left_alone() {
        var done = left(Jobs.State.DONE);
        var cancelled = left(Jobs.State.CANCELLED);

        jobs.recover();

        assertEquals(Jobs.State.DONE, one(done).state());
        assertEquals(Jobs.State.CANCELLED, one(cancelled).state());
        assertNull(one(done).problem());
    }

    private long left(Jobs.State state) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var job = new Job();
            job.kind = "import";
            job.state = state;
            job.saidBy = "测试";
            job.made(ACT);
            jobs.persist(job);
            return job.id;
        });
    }

    @Test
    void work_done_says_where_its_result_is_and_that_all_of_it_is_done() throws InterruptedException {
        var job = done(10L, progress -> {
            progress.accept(4);
            return "/api/v1/imports/1";
        });

        assertEquals(Jobs.State.DONE, job.state());
        assertEquals("/api/v1/imports/1", job.resultUrl());
        assertEquals(10, job.done());
        assertNull(job.errorsUrl());
    }

    @Test
    void work_of_unknown_length_says_what_it_told_last() throws InterruptedException {
        var job = done(null, progress -> {
            progress.accept(7);
            return "/x";
        });

        assertEquals(7, job.done());
        assertNull(job.total());
    }

    @Test
    void work_refused_says_by_which_fault() throws InterruptedException {
        var job = done(10L, progress -> {
            progress.accept(3);
            throw Refused.conflict("later-work");
        });

        assertEquals(Jobs.State.FAILED, job.state());
        assertEquals("later-work", job.problem());
        assertEquals("/problems/later-work", job.errorsUrl());
        assertEquals(3, job.done());
        assertNull(job.resultUrl());
    }

    @Test
    void work_that_breaks_fails_without_telling_its_insides() throws InterruptedException {
        var job = done(null, progress -> {
            throw new IllegalStateException("样例");
        });

        assertEquals(Jobs.State.FAILED, job.state());
        assertEquals("internal", job.problem());
    }

    @Test
    void work_called_off_stops_at_its_next_step() throws InterruptedException {
        var running = new CountDownLatch(1);
        var called = new CountDownLatch(1);
        var job = jobs.start("样例", 10L, ACT, progress -> {
            progress.accept(2);
            running.countDown();
            await(called);
            progress.accept(5);
            return "/never";
        });
        assertTrue(running.await(30, TimeUnit.SECONDS));

        jobs.cancel(Long.parseLong(job.id()));
        called.countDown();
        barrier();

        var after = one(Long.parseLong(job.id()));
        assertEquals(Jobs.State.CANCELLED, after.state());
        assertEquals(2, after.done());
        assertNull(after.resultUrl());
    }

    @Test
    void work_done_is_not_called_off() throws InterruptedException {
        var job = done(1L, progress -> "/x");

        assertEquals(Jobs.State.DONE, jobs.cancel(Long.parseLong(job.id())).state());
    }

    @Test
    void one_comes_after_the_other() throws InterruptedException {
        var first = new CountDownLatch(1);
        var job = jobs.start("样例", null, ACT, progress -> {
            await(first);
            return "/1";
        });
        var next = jobs.start("样例", null, ACT, progress -> "/2");

        assertEquals(Jobs.State.QUEUED, one(Long.parseLong(next.id())).state());
        first.countDown();
        barrier();

        assertEquals("/1", one(Long.parseLong(job.id())).resultUrl());
        assertEquals("/2", one(Long.parseLong(next.id())).resultUrl());
    }

    @Test
    void work_nobody_knows_is_absent() {
        assertEquals(Refused.Kind.ABSENT, Intake.refused(() -> one(999_999_999L)).kind);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
