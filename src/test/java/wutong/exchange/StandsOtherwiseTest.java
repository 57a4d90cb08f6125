package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.Views;
import wutong.deal.CloseReason;
import wutong.deal.DealCard;
import wutong.deal.DealField;
import wutong.deal.Deals;
import wutong.deal.Merges;
import wutong.deal.Pauses;
import wutong.deal.Said;
import wutong.deal.Stage;
import wutong.deal.Status;

/** A later ledger says of a stored deal what cannot follow on where it stands. Source: domain.md §4.3. */
@QuarkusTest
class StandsOtherwiseTest {

    private static final String HEAD = "填报时间：2026年5月31日\n项目编号,项目名称,投资方,总部类型,目前阶段,首次接触,签约时间,落地时间,状态,关闭日期,关闭原因,备注\n";

    private static int ledgers;

    @Inject
    Intake intake;

    @Inject
    Deals deals;

    @Inject
    Merges merges;

    @Inject
    Pauses pauses;

    private DealCard stored(String stage, String signed, String status, String closed) {
        var name = "样例别样" + ++ledgers;
        var batch = intake.take(
                        HEAD
                                + ",%s项目,%s有限公司,区域总部,%s,2026.1.8,%s,,%s,%s,,\n"
                                        .formatted(name, name, stage, signed, status, closed),
                        false)
                .batch();
        return intake.deal(batch, 3);
    }

    /** A row for a deal, by its number: stage, signed, landed, status, closed, reason, note. */
    private RowCard next(DealCard deal, boolean dryRun, String rest) {
        var batch = intake.take(HEAD + deal.no() + ",,,," + rest + "\n", dryRun).batch();
        return intake.row(batch, 3);
    }

    private DealCard now(DealCard deal) {
        return deals.card(Long.parseLong(deal.id()), Views.on(LocalDate.of(2026, 6, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "在谈, 暂缓, '在谈,,,,进行中,,,', STATUS-CONFLICT",
        "在谈, 暂缓, '在谈,,,,,,,', STATUS-CONFLICT",
        "在谈, 流失, '在谈,,,,进行中,,,', STATUS-CONFLICT",
        "在谈, 流失, ',,,,暂缓,,,', STATUS-CONFLICT",
        "在谈, 流失, '签约,,2026.3.4,,流失,,,', STATUS-CONFLICT",
        "在谈, 流失, ',,2026.3.4,,,,,', STATUS-CONFLICT",
        "在谈, 进行中, '接洽,,,,,,,', STAGE-BACK",
        "在谈, 进行中, ',,,,迁出,,,', STATUS-CONFLICT",
        "在谈, 进行中, ',,,,合并,,,', STATUS-CONFLICT"
    })
    void what_cannot_follow_waits_and_says_so(String stage, String status, String row, String flag) {
        var deal = stored(stage, "", status, "");

        var dry = next(deal, true, row);
        var real = next(deal, false, row);

        assertEquals(Outcome.HOLD, real.outcome());
        assertTrue(real.flags().contains(flag), real.flags().toString());
        assertEquals(dry.flags(), real.flags());
        assertEquals(deal.id(), real.collidesWith());
        assertEquals(deal.status(), now(deal).status());
        assertEquals(deal.stage(), now(deal).stage());
    }

    @ParameterizedTest
    @CsvSource({"'', '在谈,,,2026.5.4,,,,'", "暂缓, '在谈,,,2026.5.4,暂缓,,,'"})
    void a_day_known_ahead_of_its_stage_is_no_news_to_the_deal_that_knows_it(String status, String row) {
        var deal = stored("在谈", "", status, "");
        deals.change(
                Long.parseLong(deal.id()),
                deal.version(),
                new Said().say(DealField.LANDED_ON, LocalDate.of(2026, 5, 4)),
                null,
                null,
                Intake.on("2026-06-02"));

        var again = next(deal, true, row);

        assertEquals(
                List.of(),
                again.flags().stream().filter(flag -> flag.endsWith("CONFLICT")).toList());
    }

    @Test
    void a_merged_deal_is_not_parted_by_a_ledger() {
        var survivor = stored("在谈", "", "", "");
        var deal = stored("在谈", "", "", "");
        merges.merge(
                Long.parseLong(deal.id()),
                deal.version(),
                Long.parseLong(survivor.id()),
                "同一项目",
                Intake.on("2026-06-02"));

        var row = next(deal, false, ",,,,流失,2026.5.6,,");

        assertEquals(Outcome.HOLD, row.outcome());
        assertEquals(List.of("STATUS-CONFLICT"), row.flags());
        assertEquals(Status.MERGED, now(deal).status());
        assertEquals("写的是「流失」，接不上已有的项目 " + deal.no() + " · 合并", row.messages().get(0));
    }

    @Test
    void the_day_and_the_reason_of_an_end_are_put_right() {
        var deal = stored("在谈", "", "流失", "2026.4.1");

        var dry = next(deal, true, ",,,,流失,2026.4.8,选址其他城市,");
        var real = next(deal, false, ",,,,流失,2026.4.8,选址其他城市,");

        assertEquals(2, real.changes().size());
        assertEquals(dry.changes(), real.changes());
        assertEquals(LocalDate.of(2026, 4, 8), now(deal).closedOn());
        assertEquals(CloseReason.OTHER_CITY, now(deal).closeReason());
    }

    @Test
    void a_reason_in_other_words_leaves_the_one_that_a_person_chose() {
        var deal = stored("在谈", "", "流失", "2026.4.1");
        next(deal, false, ",,,,流失,,选址其他城市,");

        var row = next(deal, false, ",,,,流失,,投资方说不来了,重报");

        assertEquals(1, row.changes().size());
        assertEquals(CloseReason.OTHER_CITY, now(deal).closeReason());
    }

    @Test
    void a_deal_on_hold_that_a_ledger_ends_has_no_day_to_look_again() {
        var deal = stored("在谈", "", "", "");
        pauses.pause(
                Long.parseLong(deal.id()),
                deal.version(),
                LocalDate.of(2026, 12, 31),
                "等审批",
                LocalDate.of(2026, 5, 31),
                Intake.on("2026-06-01"));

        next(deal, false, ",,,,流失,2026.5.31,,");

        assertEquals(Status.LOST, now(deal).status());
        assertNull(now(deal).reviewOn());
    }

    @Test
    void what_says_nothing_of_its_standing_is_added_to_an_ended_deal() {
        var deal = stored("在谈", "", "流失", "2026.4.1");

        var row = next(deal, false, ",,,,,,,补记");

        assertEquals(Outcome.IMPORT, row.outcome());
        assertEquals("补记", now(deal).note());
        assertEquals(Status.LOST, now(deal).status());
    }

    @Test
    void a_signed_deal_that_is_given_up_is_terminated_though_the_row_leaves_its_signing_out() {
        var deal = stored("签约", "2026.3.4", "", "");

        var row = next(deal, false, "终止,,,,,2026.5.6,,");

        assertEquals(List.of(), row.flags());
        assertEquals(Status.TERMINATED, now(deal).status());
        assertEquals(Stage.SIGNED, now(deal).stage());
    }

    @Test
    void a_further_stage_goes_on_as_before() {
        var deal = stored("在谈", "", "", "");

        var row = next(deal, false, "签约,,2026.3.4,,,,,");

        assertEquals(Outcome.IMPORT, row.outcome());
        assertEquals(Stage.SIGNED, now(deal).stage());
    }

    @Test
    void what_waits_is_read_again_once_the_deal_has_been_put_right() {
        var deal = stored("签约", "2026.3.4", "", "");
        var batch = intake.take(HEAD + deal.no() + ",,,,在谈,,,,,,,\n", false).batch();

        intake.decide(batch, 3, Decision.RETRY, null, Map.of("stage", "落地", "landedOn", "2026.5.6"));

        assertEquals(Stage.LANDED, now(deal).stage());
    }
}
