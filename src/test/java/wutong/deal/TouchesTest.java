package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.Views;
import wutong.fault.Refused;
import wutong.journal.Act;

/** Contacts with the investor. Source: domain.md §4.1, substantive activity. */
@QuarkusTest
class TouchesTest {

    @Inject
    Touches touches;

    @Inject
    Deals deals;

    @Inject
    Gates gates;

    @Inject
    Lives lives;

    private Touches.TouchRow touch(long id, TouchKind kind, String on, String summary) {
        return touches.log(
                id, new TouchForm(kind, Told.day(on), summary, "再约", Told.day("2026-06-10")), Lives.on("2026-06-01"));
    }

    @ParameterizedTest
    @EnumSource(TouchKind.class)
    void every_kind_of_touch_is_an_activity(TouchKind kind) {
        var id = lives.at(Stage.CONTACTED);

        touch(id, kind, "2026-05-20", "样例");

        assertEquals(Told.day("2026-05-20"), lives.card(id).activeOn());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CALL,     true
            VISIT,    true
            MEETING,  true
            MESSAGE,  true
            DOCUMENT, false
            REVIEW,   false
            """)
    void a_touch_of_both_sides_opens_the_way_to_contacted(TouchKind kind, boolean twoWay) {
        var id = lives.at(Stage.LEAD);

        touch(id, kind, "2026-05-20", "样例");

        var missing = gates.readiness(id, Stage.CONTACTED, false, Views.on(Told.TODAY))
                .missing();
        assertEquals(twoWay, missing.stream().noneMatch(item -> item.field().equals("touch")));
    }

    @Test
    void an_edit_is_no_activity_and_a_changed_milestone_is() {
        var id = lives.at(Stage.CONTACTED);
        var before = lives.card(id).activeOn();
        change(id, DealField.NOTE, "样例");
        assertEquals(before, lives.card(id).activeOn());

        change(id, DealField.FIRST_CONTACT_ON, Told.day("2026-01-04"));
        assertEquals(Told.TODAY, lives.card(id).activeOn());
    }

    private void change(long id, DealField field, Object value) {
        deals.change(id, lives.version(id), new Said().say(field, value), null, "样例", Lives.on("2026-06-01"));
    }

    @Test
    void touches_are_listed_newest_first_by_their_days() {
        var id = lives.at(Stage.CONTACTED);
        touch(id, TouchKind.CALL, "2026-05-20", "二");
        touch(id, TouchKind.VISIT, "2026-04-20", "一");
        touch(id, TouchKind.MEETING, "2026-05-20", "三");

        assertEquals(
                List.of("三", "二", "一"),
                touches.of(id, Views.on(Told.TODAY)).stream()
                        .map(Touches.TouchRow::summary)
                        .toList());
    }

    private void send(long id, String summary, String next, String at) {
        touches.logOnce(
                id,
                new TouchForm(TouchKind.CALL, Told.day("2026-05-20"), summary, next, null),
                Act.by(Lives.on("2026-06-01").actor(), Act.Door.PAGE, Instant.parse(at)));
    }

    private List<String> said(long id) {
        return touches.of(id, Views.on(Told.TODAY)).stream()
                .map(Touches.TouchRow::summary)
                .toList();
    }

    @Test
    void a_touch_sent_again_because_no_answer_came_is_one_touch() {
        var id = lives.at(Stage.CONTACTED);
        var before = lives.verbs(id).size();

        send(id, "样例断网", "再约", "2026-06-01T02:00:00Z");
        send(id, "样例断网", "再约", "2026-06-01T02:00:21Z");

        assertEquals(List.of("样例断网"), said(id));
        assertEquals(before + 1, lives.verbs(id).size());
    }

    @Test
    void other_words_and_the_same_words_later_are_another_touch() {
        var id = lives.at(Stage.CONTACTED);

        send(id, "样例没人接", null, "2026-06-01T02:00:00Z");
        send(id, "样例没人接", "再约", "2026-06-01T02:01:00Z");
        send(id, "样例没人接", null, "2026-06-01T02:11:00Z");

        assertEquals(3, said(id).size());
    }

    @Test
    void of_many_sent_at_one_moment_one_touch_is_made() throws InterruptedException {
        var id = lives.at(Stage.CONTACTED);
        var failed = new ConcurrentLinkedQueue<String>();
        var threads = IntStream.range(0, 6)
                .mapToObj(i -> new Thread(() -> send(id, "样例同时", null, "2026-06-01T02:00:00Z")))
                .toList();

        threads.forEach(thread -> thread.setUncaughtExceptionHandler((on, thrown) -> failed.add(thrown.toString())));
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }

        assertEquals(List.of(), List.copyOf(failed));
        assertEquals(List.of("样例同时"), said(id));
    }

    @Test
    void a_touch_of_no_deal_is_refused() {
        assertEquals(Refused.Kind.ABSENT, Lives.refused(() -> touch(999_999_999L, TouchKind.CALL, null, "样例")).kind);
        assertEquals(Refused.Kind.ABSENT, Lives.refused(() -> touches.of(999_999_999L, Views.on(Told.TODAY))).kind);
    }

    @Test
    void a_touch_is_written_in_the_journal_of_its_deal() {
        var id = lives.at(Stage.CONTACTED);
        touch(id, TouchKind.CALL, null, "样例");

        assertEquals("touched", lives.verbs(id).get(lives.verbs(id).size() - 1));
        assertEquals(
                4, Arrays.stream(TouchKind.values()).filter(TouchKind::twoWay).count());
    }
}
