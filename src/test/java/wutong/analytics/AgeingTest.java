package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.calendar.Holiday;
import wutong.calendar.Holidays;
import wutong.deal.Stage;
import wutong.deal.TouchForm;
import wutong.deal.TouchKind;
import wutong.deal.Touches;

@QuarkusTest
class AgeingTest {

    @Inject
    Acts acts;

    @Inject
    Ageing ageing;

    @Inject
    Holidays holidays;

    @Inject
    Touches touches;

    private static Ageing.Row row(Ageing.Answer answer, Stage stage) {
        return answer.stages().stream()
                .filter(row -> row.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_worst_comes_first_with_its_days_over() {
        var old = acts.deal(
                "超期甲",
                "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06, TO_SIGN 2025-01-07, SIGNED 2025-01-10");
        acts.deal(
                "超期甲",
                "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06, TO_SIGN 2025-01-07, SIGNED 2025-02-01");
        acts.deal(
                "超期甲",
                "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06, TO_SIGN 2025-01-07, SIGNED 2025-03-02");

        var answer = ageing.of(Acts.scope("超期甲").with("asOf", "2025-05-31"));
        var signed = row(answer, Stage.SIGNED);

        assertEquals(3, signed.open());
        assertEquals(2, signed.over());
        assertEquals(old, Long.parseLong(signed.worst().get(0).id()));
        assertEquals(141, signed.worst().get(0).days());
        assertEquals(51, signed.worst().get(0).over());
        assertEquals(3, acts.listed(signed.listUrl()));
        assertEquals(2, acts.listed(signed.overListUrl()));
        assertEquals(Ratio.of(2, 3), answer.overdue());
        assertEquals(2, acts.listed(answer.overdueListUrl()));
    }

    @Test
    void talks_age_by_silence_and_a_touch_ends_it() {
        var life = "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06";
        acts.deal("超期乙", life);
        var touched = acts.deal("超期乙", life);
        var call = new TouchForm(TouchKind.CALL, LocalDate.of(2025, 3, 1), "样例", null, null);
        touches.log(touched, call, Acts.on("2025-03-01"));

        var february = row(ageing.of(Acts.scope("超期乙").with("asOf", "2025-02-20")), Stage.NEGOTIATING);
        var march = row(ageing.of(Acts.scope("超期乙").with("asOf", "2025-03-20")), Stage.NEGOTIATING);
        var today = ageing.of(Acts.scope("超期乙"));

        assertEquals(
                List.of(2L, 1L, 2L),
                List.of(
                        february.over(),
                        march.over(),
                        row(today, Stage.NEGOTIATING).over()));
        assertEquals(2, acts.listed(february.overListUrl()));
        assertEquals(
                1,
                acts.listed(
                        ageing.of(Acts.scope("超期乙").with("asOf", "2025-03-20")).overdueListUrl()));
        assertEquals(2, acts.listed(today.overdueListUrl()));
        assertEquals(1, acts.listed(march.overListUrl()));
        assertEquals(LocalDate.of(2025, 1, 6), march.worst().get(0).since());
        assertEquals(
                LocalDate.of(2025, 3, 1),
                row(today, Stage.NEGOTIATING).worst().get(1).since());
        assertEquals(2, acts.listed(row(today, Stage.NEGOTIATING).overListUrl()));
        assertEquals(Ratio.of(2, 2), today.stalled());
        assertEquals(2, acts.listed(today.stalledListUrl()));
    }

    @Test
    void a_deal_on_hold_is_left_in_peace_until_its_review() {
        acts.deal(
                "超期丙",
                "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06, TO_SIGN 2025-01-07, ON_HOLD 2025-03-01");

        var held = row(ageing.of(Acts.scope("超期丙").with("asOf", "2025-03-20")), Stage.TO_SIGN);
        var due = row(ageing.of(Acts.scope("超期丙").with("asOf", "2025-03-31")), Stage.TO_SIGN);

        assertEquals(0, held.open());
        assertEquals(0, held.over());
        assertEquals(1, due.open());
        assertEquals(1, due.over());
        assertEquals(1, acts.listed(due.overListUrl()));
    }

    @Test
    void limits_in_working_days_follow_the_table_and_are_left_out_where_it_ends() {
        var table = new ArrayList<Holiday>();
        holidays.listAll().forEach(one -> table.add(Holiday.of(one.onDay, one.name, one.kind, one.source)));
        table.removeIf(one -> one.onDay.getYear() == 2019);
        table.add(Holiday.of(LocalDate.of(2019, 10, 1), "国庆节", Holiday.Kind.OFF, "样例"));
        table.add(Holiday.of(LocalDate.of(2019, 10, 2), "国庆节", Holiday.Kind.OFF, "样例"));
        holidays.replace(table);
        acts.deal("超期丁", "LEAD 2019-09-27");
        acts.deal("超期丁", "LEAD 2019-09-30");

        var known = ageing.of(Acts.scope("超期丁").with("asOf", "2019-10-07"));
        var missing = ageing.of(Acts.scope("超期丁").with("asOf", "2020-01-10"));

        assertEquals(1, row(known, Stage.LEAD).over());
        assertEquals(1, row(known, Stage.LEAD).worst().get(0).over());
        assertEquals(1, acts.listed(row(known, Stage.LEAD).overListUrl()));
        assertEquals(1, acts.listed(known.overdueListUrl()));
        assertEquals(0, acts.listed(missing.overdueListUrl()));
        assertNull(row(missing, Stage.LEAD).over());
        assertEquals(2020, row(missing, Stage.LEAD).missingYear());
        assertEquals(2, row(missing, Stage.LEAD).open());
        assertEquals(2, missing.leftOut());
        assertNotNull(row(missing, Stage.SIGNED).over());
    }
}
