package wutong.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import wutong.fault.Refused;
import wutong.identity.Sight;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.journal.Journal;

@QuarkusTest
class EnterprisesTest {

    private static final Actor ACTOR = new Actor(1, "值班", Set.of("SUPERVISOR"));

    @Inject
    Enterprises enterprises;

    @Inject
    Journal journal;

    @Inject
    EntityManager db;

    private static Act act() {
        return Act.by(ACTOR, Act.Door.API, Instant.parse("2026-03-02T02:00:00Z"));
    }

    private static EnterpriseForm form(String name, String code) {
        return new EnterpriseForm(name, code, List.of(), null, null, null);
    }

    /** The outcome of each of so many who do the same at the same moment: what they got, or the code of the refusal. */
    private static List<Object> atOnce(int many, Callable<Object> act) throws Exception {
        var start = new CyclicBarrier(many);
        var threads = Executors.newFixedThreadPool(many);
        var outcomes = new ArrayList<Object>();
        try {
            var running = Stream.generate(() -> threads.submit(() -> {
                        start.await();
                        try {
                            return act.call();
                        } catch (Refused e) {
                            return e.code;
                        }
                    }))
                    .limit(many)
                    .toList();
            for (var one : running) outcomes.add(one.get());
        } finally {
            threads.shutdown();
        }
        return outcomes;
    }

    @Test
    void many_who_enter_one_code_at_once_make_one_enterprise() throws Exception {
        var code = Codes.of(101);

        var outcomes = atOnce(8, () -> {
            // Each has another name, so that only the code can tell that they are the same.
            var form = form("样例同码" + Thread.currentThread().getId(), code);
            return enterprises.enter(form, null, act());
        });

        assertEquals(7, outcomes.stream().filter("possible-duplicate"::equals).count());
        assertEquals(1, enterprises.count("creditCode", code));
    }

    @Test
    void many_who_enter_one_name_at_once_make_one_enterprise() throws Exception {
        var outcomes = atOnce(8, () -> enterprises.enter(form("样例同名控股", null), null, act()));

        assertEquals(7, outcomes.stream().filter("possible-duplicate"::equals).count());
        assertEquals(1, enterprises.count("name", "样例同名控股"));
    }

    @Test
    void deals_that_name_one_new_code_at_once_join_one_enterprise() throws Exception {
        var code = Codes.of(102);
        Callable<Object> joining = () -> QuarkusTransaction.requiringNew()
                .call(() -> enterprises.foundOrMade(new EnterpriseRef(null, "样例抢先", code), act()).id);

        var outcomes = atOnce(6, () -> {
            try {
                return joining.call();
            } catch (Refused e) {
                assertTrue(Enterprises.raced(e));
                return joining.call();
            }
        });

        assertEquals(1, Set.copyOf(outcomes).size());
        assertEquals(1, enterprises.count("creditCode", code));
    }

    @Test
    void deals_that_name_one_new_name_without_code_at_once_join_one_enterprise() throws Exception {
        var outcomes = atOnce(
                8,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> enterprises.foundOrMade(new EnterpriseRef(null, "样例齐声控股", null), act()).id));

        assertEquals(1, Set.copyOf(outcomes).size());
        assertEquals(1, enterprises.count("name", "样例齐声控股"));
    }

    @Test
    void two_codes_make_two_enterprises_of_one_name_also_at_once() throws Exception {
        var codes = new ConcurrentLinkedQueue<>(List.of(Codes.of(161), Codes.of(162)));

        var outcomes = atOnce(2, () -> {
            var ref = new EnterpriseRef(null, "样例双码控股", codes.poll());
            return QuarkusTransaction.requiringNew().call(() -> enterprises.foundOrMade(ref, act()).id);
        });

        assertEquals(2, Set.copyOf(outcomes).size());
        assertEquals(2, enterprises.count("name", "样例双码控股"));
    }

    @Test
    void of_two_who_amend_at_once_the_later_must_look_again() throws Exception {
        var id = Long.parseLong(
                enterprises.enter(form("样例同改", null), null, act()).id());

        var outcomes = atOnce(
                4,
                () -> enterprises.amend(
                        id,
                        0,
                        old -> new EnterpriseForm(
                                old.name(),
                                null,
                                null,
                                null,
                                "行业" + Thread.currentThread().getId(),
                                null),
                        null,
                        act()));

        assertEquals(3, outcomes.stream().filter("stale"::equals).count());
        assertEquals(1, enterprises.card(id, Sight.ALL).version());
    }

    @Test
    void a_name_without_code_is_the_same_until_a_reason_says_otherwise() {
        var first = enterprises.enter(form("样例重名科技", null), null, act());

        var refused = assertThrows(Refused.class, () -> enterprises.enter(form("样例 重名科技", null), null, act()));
        var second = enterprises.enter(form("样例重名科技", null), "另一家", act());

        var candidates = (List<?>) refused.extra.get("candidates");
        assertEquals(first.id(), ((Twins.Candidate) candidates.get(0)).id());
        assertNotEquals(first.id(), second.id());
    }

    @Test
    void two_codes_are_two_enterprises_whatever_their_name() {
        enterprises.enter(form("样例双码", Codes.of(103)), null, act());

        enterprises.enter(form("样例双码", Codes.of(104)), null, act());

        assertEquals(2, enterprises.count("name", "样例双码"));
    }

    @Test
    void a_deal_finds_an_enterprise_by_name_and_fills_in_its_code() {
        var known = enterprises.enter(form("样例补码", null), null, act());

        var found = QuarkusTransaction.requiringNew()
                .call(() -> enterprises.foundOrMade(new EnterpriseRef(null, "样例补码", Codes.of(105)), act()).id);

        assertEquals(known.id(), found.toString());
        assertEquals(Codes.of(105), enterprises.card(found, Sight.ALL).creditCode());
        assertEquals(
                List.of("entered", "amended"),
                journal.of("enterprise", found).stream().map(Journal.Line::verb).toList());
    }

    @Test
    void a_deal_must_name_its_enterprise() {
        var refused = assertThrows(
                Refused.class,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> enterprises.foundOrMade(new EnterpriseRef(null, " ", null), act())));

        assertEquals("enterprise.name", refused.flaws.get(0).field());
    }

    @Test
    void a_ledger_makes_thousands_without_writing_each_out() {
        var statistics = db.getEntityManagerFactory()
                .unwrap(org.hibernate.SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);

        var flushes = QuarkusTransaction.requiringNew().timeout(120).call(() -> {
            var before = statistics.getFlushCount();
            for (int i = 0; i < 2000; i++) enterprises.make(form("样例批量" + i, Codes.of(200_000 + i)), 77L, act());
            var during = statistics.getFlushCount() - before;
            db.unwrap(Session.class).clear();
            return during;
        });

        assertEquals(0, flushes);
    }
}
