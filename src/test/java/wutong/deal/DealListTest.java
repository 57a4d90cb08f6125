package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.Views;
import wutong.analytics.Acts;
import wutong.enterprise.EnterpriseRef;
import wutong.measure.Money;

/** Which deals a question finds. */
@QuarkusTest
class DealListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Inject
    DealList list;

    @Inject
    Acts acts;

    @Inject
    Pauses pauses;

    @Inject
    Touches touches;

    @Inject
    Deals deals;

    @Inject
    Lives lives;

    private List<String> found(String source, String question) {
        var parameters = new HashMap<String, List<String>>(Map.of("source", List.of(source)));
        for (var pair : question.isEmpty() ? new String[0] : question.split("&")) {
            var at = pair.indexOf('=');
            parameters.put(pair.substring(0, at), List.of(pair.substring(at + 1)));
        }
        return list.page(list.ask(parameters, Views.on(TODAY))).items().stream()
                .map(DealCard::note)
                .sorted()
                .toList();
    }

    private long deal(String source, String note, String life) {
        return acts.deal(source, life, new Said().say(DealField.NOTE, note));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                   | 落地 流失 签约 线索
            stage=SIGNED                         | 签约
            stage=SIGNED,LANDED                  | 落地 签约
            stage.ne=LANDED                      | 流失 签约 线索
            status=LOST                          | 流失
            status.ne=OPEN                       | 流失
            reached=SIGNED                       | 落地 签约
            reached=LEAD                         | 落地 流失 签约 线索
            clock=LANDED                         | 落地
            clock=LOST                           | 流失
            clock=COUNTED                        | 落地 流失 签约
            clock=NO_ORIGIN                      | 线索
            daysToLanding.lte=400                | 落地
            daysToLanding.isNull=true            | 流失 签约 线索
            entered=SIGNED                       | 落地 签约
            entered=SIGNED&entered.gte=2026-02-21| 签约
            firstContactOn.lt=2026-01-06         | 落地 流失
            landedOn.isNull=false                | 落地
            asOf=2026-01-10                      | 落地 流失 线索
            asOf=2026-01-10&stage=CONTACTED      | 落地 流失
            asOf=2026-01-10&reached=SIGNED       |
            asOf=2026-02-25&stage=SIGNED         | 落地
            closeReason=OTHER                    | 流失
            closedOn.gte=2026-02-01              | 流失
            """)
    void a_filter_finds_its_deals(String question, String notes) {
        once("样例寻找甲", () -> {
            deal("样例寻找甲", "落地", Lives.LANDED);
            deal("样例寻找甲", "流失", Lives.CONTACTED + ", LOST 2026-02-10");
            deal(
                    "样例寻找甲",
                    "签约",
                    "LEAD 2026-02-21, CONTACTED 2026-02-22, NEGOTIATING 2026-02-23, TO_SIGN 2026-02-24, SIGNED 2026-03-04");
            deal("样例寻找甲", "线索", Lives.LEAD);
        });

        var wanted = notes == null
                ? List.<String>of()
                : Stream.of(notes.split(" ")).sorted().toList();
        assertEquals(wanted, found("样例寻找甲", question));
    }

    @Test
    void days_to_landing_order_those_that_landed_and_the_others_come_last() {
        var begin = "LEAD 2026-01-02, CONTACTED 2026-01-05";
        var landed = begin
                + ", NEGOTIATING 2026-01-06, TO_SIGN 2026-01-06, SIGNED 2026-01-07, REGISTERED 2026-01-08, LANDED ";
        deal("样例天数", "四十天", landed + "2026-02-14");
        deal("样例天数", "流失五天", begin + ", LOST 2026-01-10");
        deal("样例天数", "十天", landed + "2026-01-15");
        deal("样例天数", "进行中", begin);

        for (var day : List.of("", "2026-06-01")) {
            assertEquals("十天 四十天 流失五天 进行中", order("样例天数", "daysToLanding", day));
            assertEquals("四十天 十天 流失五天 进行中", order("样例天数", "-daysToLanding", day));
        }
    }

    private String order(String source, String sort, String day) {
        var parameters = new HashMap<String, List<String>>(Map.of("source", List.of(source), "sort", List.of(sort)));
        if (!day.isEmpty()) {
            parameters.put("asOf", List.of(day));
        }
        return list.page(list.ask(parameters, Views.on(TODAY))).items().stream()
                .map(DealCard::note)
                .collect(Collectors.joining(" "));
    }

    private void once(String source, Runnable story) {
        if (found(source, "").isEmpty()) {
            story.run();
        }
    }

    @Test
    void a_merged_deal_is_shown_only_when_asked_for() {
        var survivor = deal("样例寻找乙", "存", Lives.CONTACTED);
        var merged = deal("样例寻找乙", "并", Lives.CONTACTED);
        merges.merge(merged, lives.version(merged), survivor, "样例", Lives.on("2026-06-01"));

        assertEquals(List.of("存"), found("样例寻找乙", ""));
        assertEquals(List.of("存"), found("样例寻找乙", "asOf=2026-03-01"));
        assertEquals(List.of("并"), found("样例寻找乙", "status=MERGED"));
        assertEquals(List.of("存", "并").stream().sorted().toList(), found("样例寻找乙", "status=MERGED,OPEN"));
        assertEquals(
                List.of("存", "并").stream().sorted().toList(), found("样例寻找乙", "asOf=2026-03-01&knownAt=2026-05-01"));
    }

    @Inject
    Merges merges;

    @Test
    void a_deal_that_rests_is_awake_from_its_day_of_review() {
        var id = deal("样例寻找丙", "歇", Lives.CONTACTED);
        pauses.pause(id, lives.version(id), Told.day("2026-06-20"), "样例", null, Lives.on("2026-06-01"));
        deal("样例寻找丙", "醒", Lives.CONTACTED);

        assertEquals(List.of("醒"), found("样例寻找丙", "awake=true&asOf=2026-06-19"));
        assertEquals(List.of("歇", "醒").stream().sorted().toList(), found("样例寻找丙", "awake=true&asOf=2026-06-20"));
    }

    @Test
    void silence_is_broken_by_touches_and_milestones_by_the_day_asked_for() {
        var touched = deal("样例寻找丁", "有触", Lives.CONTACTED);
        touches.log(
                touched,
                new TouchForm(TouchKind.CALL, Told.day("2026-03-10"), "样例", null, null),
                Lives.on("2026-03-10"));
        deal("样例寻找丁", "无触", Lives.CONTACTED);

        assertEquals(List.of("无触"), found("样例寻找丁", "silentSince=2026-03-01&asOf=2026-03-20"));
        assertEquals(List.of("无触"), found("样例寻找丁", "silentSince=2026-03-01"));
        assertEquals(
                List.of("无触", "有触").stream().sorted().toList(),
                found("样例寻找丁", "silentSince=2026-03-01&asOf=2026-03-09"));
    }

    @Test
    void amounts_compare_in_yuan_and_other_currencies_when_named() {
        money("样例寻找戊", "千万", Money.yuan("10000000"));
        money("样例寻找戊", "亿", Money.yuan("100000000"));
        money("样例寻找戊", "美元", Money.of(Money.yuan("20000000").amount(), "USD"));
        money("样例寻找戊", "无", null);

        assertEquals(List.of("亿"), found("样例寻找戊", "registeredCapital.gt=10000000"));
        assertEquals(List.of("亿", "千万").stream().sorted().toList(), found("样例寻找戊", "registeredCapital.gte=10000000"));
        assertEquals(List.of("美元"), found("样例寻找戊", "registeredCapital.gte=10000000&registeredCapital.currency=USD"));
        assertEquals(List.of("无"), found("样例寻找戊", "registeredCapital.isNull=true"));
    }

    private void money(String source, String note, Money capital) {
        acts.deal(source, Lives.LEAD, new Said().say(DealField.NOTE, note).say(DealField.REGISTERED_CAPITAL, capital));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            registeredCapital,  千万 亿 美元 无
            -registeredCapital, 亿 千万 美元 无
            """)
    void without_an_amount_in_yuan_a_deal_comes_last_in_both_directions(String sort, String notes) {
        once("样例寻找己", () -> {
            money("样例寻找己", "千万", Money.yuan("10000000"));
            money("样例寻找己", "亿", Money.yuan("100000000"));
            money("样例寻找己", "美元", Money.of(Money.yuan("20000000").amount(), "USD"));
            money("样例寻找己", "无", null);
        });

        var pages = new ArrayList<String>();
        String cursor = null;
        do {
            var asked = new HashMap<>(Map.of("source", List.of("样例寻找己"), "sort", List.of(sort), "limit", List.of("1")));
            if (cursor != null) {
                asked.put("cursor", List.of(cursor));
            }
            var page = list.page(list.ask(asked, Views.on(TODAY)));
            page.items().forEach(card -> pages.add(card.note()));
            cursor = page.next();
        } while (cursor != null);
        assertEquals(notes, String.join(" ", pages));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            鹓雏医药       | 是
            yuanchuyiyao   | 是
            ycyy           | 是
            鹓雏 yiyao     | 是
            鹓雏 贸易      |
            %鹓            |
            """)
    void a_search_finds_by_name_sound_and_initials(String typed, String note) {
        once(
                "样例寻找庚",
                () -> acts.deal(
                        "样例寻找庚",
                        Lives.LEAD,
                        new Said()
                                .say(DealField.NOTE, "是")
                                .say(DealField.ENTERPRISE, new EnterpriseRef(null, "鹓雏医药有限公司", null))));

        assertEquals(note == null ? List.of() : List.of(note), found("样例寻找庚", "q=" + typed));
    }

    @Test
    void each_goes_through_all_of_them_by_portions() {
        for (int i = 0; i < 5; i++) {
            deal("样例寻找辛", "第" + i, Lives.LEAD);
        }
        var portions = new ArrayList<Integer>();
        var notes = new ArrayList<String>();

        list.each(list.ask(Map.of("source", List.of("样例寻找辛")), Views.on(TODAY)), 2, portion -> {
            portions.add(portion.size());
            portion.forEach(card -> notes.add(card.note()));
        });

        assertEquals(List.of(2, 2, 1), portions);
        assertEquals("第0 第1 第2 第3 第4", notes.stream().collect(Collectors.joining(" ")));
    }
}
