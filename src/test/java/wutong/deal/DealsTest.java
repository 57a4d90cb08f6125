package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wutong.Views;
import wutong.enterprise.EnterpriseRef;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.measure.Money;

@QuarkusTest
class DealsTest {

    static final Actor ACTOR = new Actor(1, "值班", Set.of("SUPERVISOR"));

    @Inject
    Deals deals;

    @Inject
    StageMoves moves;

    @Inject
    Histories histories;

    @Test
    void logs_a_lead_and_moves_it_on() {
        var act = Act.by(ACTOR, Act.Door.API, Instant.parse("2026-03-02T02:00:00Z"));
        var said = new Said()
                .say(DealField.SOURCE, "展会")
                .say(DealField.ENTERPRISE, new EnterpriseRef(null, "样例梧桐控股有限公司", null))
                .say(DealField.REGISTERED_CAPITAL, Money.yuan("100000000"));
        var card = deals.log(said, null, act);

        assertEquals(Stage.LEAD, card.stage());
        assertEquals("样例梧桐控股有限公司项目", card.name());
        assertEquals(LocalDate.of(2026, 3, 2), card.receivedOn());

        var next = Act.by(ACTOR, Act.Door.API, Instant.parse("2026-03-05T02:00:00Z"));
        var moved = moves.move(
                Long.parseLong(card.id()),
                card.version(),
                new StageMoves.Move(
                        Stage.CONTACTED,
                        LocalDate.of(2026, 3, 4),
                        null,
                        new Said().say(DealField.JUDGEMENT, Judgement.GO),
                        new TouchForm(TouchKind.CALL, null, "首次通话", null, null),
                        null),
                next);

        assertEquals(Stage.CONTACTED, moved.deal().stage());
        assertEquals(LocalDate.of(2026, 3, 4), moved.deal().firstContactOn());
        assertNull(moved.deal().daysToLanding());
        assertEquals("LEAD", moved.move().from());
        assertEquals(Money.yuan("100000000"), moved.deal().registeredCapital());
        assertEquals(
                6, histories.of(Long.parseLong(card.id()), Views.on(Told.TODAY)).size());
    }

    @Inject
    DealList list;

    @Test
    void lists_deals_by_filter_and_order_today_and_on_an_earlier_day() {
        var act = Act.by(ACTOR, Act.Door.API, Instant.parse("2026-03-02T02:00:00Z"));
        for (int i = 0; i < 5; i++) {
            deals.log(
                    new Said()
                            .say(DealField.SOURCE, "名单")
                            .say(DealField.NAME, "样例清单项目" + i)
                            .say(DealField.REGISTERED_CAPITAL, Money.yuan(i + "00000")),
                    null,
                    act);
        }
        var today = LocalDate.of(2026, 11, 24);

        var asked = list.ask(
                Map.of("q", List.of("ylqd"), "sort", List.of("-registeredCapital"), "limit", List.of("2")),
                Views.on(today));
        var page = list.page(asked);
        var rest = list.page(list.ask(
                Map.of(
                        "q",
                        List.of("ylqd"),
                        "sort",
                        List.of("-registeredCapital"),
                        "limit",
                        List.of("2"),
                        "cursor",
                        List.of(page.next())),
                Views.on(today)));
        var past = list.page(list.ask(
                Map.of(
                                "q",
                                List.of("ylqd"),
                                "asOf",
                                List.of("2026-03-03"),
                                "reached",
                                List.of("LEAD"),
                                "star.x",
                                List.of("1"))
                        .entrySet()
                        .stream()
                        .filter(e -> !e.getKey().equals("star.x"))
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Views.on(today)));
        var before = list.count(list.ask(
                Map.of(
                        "q",
                        List.of("ylqd"),
                        "asOf",
                        List.of("2026-03-01"),
                        "star",
                        List.of("FIVE_STAR"),
                        "entered",
                        List.of("LEAD")),
                Views.on(today)));

        assertEquals(
                List.of("样例清单项目4", "样例清单项目3"),
                page.items().stream().map(DealCard::name).toList());
        assertEquals(
                List.of("样例清单项目2", "样例清单项目1"),
                rest.items().stream().map(DealCard::name).toList());
        assertEquals(5, past.items().size());
        assertEquals(0, before);
        assertEquals(5, list.count(asked));
    }

    @Test
    void a_field_left_out_stays_and_a_null_clears_it() {
        var card = logged("样例补正甲", new Said().say(DealField.NOTE, "旧").say(DealField.NEEDS, "1000 平方米"));

        var changed = change(card, new Said().say(DealField.NOTE, null), null);

        assertNull(changed.note());
        assertEquals("1000 平方米", changed.needs());
    }

    @Test
    void saying_what_stands_there_already_writes_nothing() {
        var card = logged("样例补正乙", new Said().say(DealField.NOTE, "旧"));

        var changed = change(card, new Said().say(DealField.NOTE, "旧").say(DealField.NAME, card.name()), null);

        assertEquals(card.version(), changed.version());
        assertEquals(card.updatedAt(), changed.updatedAt());
    }

    @Test
    void a_correction_holds_from_where_the_wrong_value_held_and_a_change_from_its_day() {
        var card = logged("样例补正丙", new Said().say(DealField.HQ_TYPE, HqType.REGIONAL_HQ));
        var id = Long.parseLong(card.id());

        change(card, new Said().say(DealField.HQ_TYPE, HqType.RND_HQ), null);
        change(deals.card(id, Views.on(Told.TODAY)), new Said().say(DealField.HQ_TYPE, HqType.NON_HQ), "2026-04-01");

        assertEquals(
                "RND_HQ 2026-03-02, NON_HQ 2026-04-01",
                histories.of(id, Views.on(Told.TODAY)).stream()
                        .filter(line -> line.fact().equals("hqType") && line.correctedAt() == null)
                        .map(line -> line.to() + " " + line.holdsFrom())
                        .collect(java.util.stream.Collectors.joining(", ")));
    }

    @Test
    void a_name_cleared_is_made_from_the_enterprise_or_refused_without_one() {
        var named = logged("样例补正戊", new Said().say(DealField.ENTERPRISE, new EnterpriseRef(null, "样例补正戊有限公司", null)));
        var secret = logged("样例补正己", new Said());

        assertEquals(
                "样例补正戊有限公司项目",
                change(named, new Said().say(DealField.NAME, null), null).name());
        assertEquals(
                "name:name-or-enterprise",
                Lives.said(Lives.refused(() -> change(secret, new Said().say(DealField.NAME, null), null))));
    }

    @Test
    void who_and_where_it_names_must_be_known() {
        var card = logged("样例补正庚", new Said());

        for (var field : List.of(DealField.OWNER, DealField.UNIT, DealField.PLATFORM)) {
            var refused = Lives.refused(() -> change(card, new Said().say(field, 999_999_999L), null));

            assertEquals(field.field + ":not-found", Lives.said(refused));
        }
        var enterprise = new EnterpriseRef(999_999_999L, null, null);
        assertEquals(
                "enterprise.id:not-found",
                Lives.said(Lives.refused(() -> change(card, new Said().say(DealField.ENTERPRISE, enterprise), null))));
    }

    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource(
            value = {
                "REGIONAL_HQ, REGIONAL_HQ, true",
                "REGIONAL_HQ, RND_HQ, false",
                "REGIONAL_HQ, NIL, true",
                "NIL, RND_HQ, true"
            },
            nullValues = "NIL")
    void an_open_deal_of_the_same_enterprise_and_type_is_most_likely_the_same(
            HqType standing, HqType coming, boolean likely) {
        var name = "样例撞单" + standing + coming + "有限公司";
        deals.log(lead(name, standing), null, Lives.on("2026-03-02"));

        if (likely) {
            var refused = Lives.refused(() -> deals.log(lead(name, coming), null, Lives.on("2026-03-03")));
            assertEquals("possible-duplicate", refused.code);
            assertEquals(1, ((List<?>) refused.extra.get("candidates")).size());
        } else {
            deals.log(lead(name, coming), null, Lives.on("2026-03-03"));
        }
        assertEquals(
                name + "项目",
                deals.log(lead(name, coming), "两个项目", Lives.on("2026-03-03")).name());
    }

    @Test
    void of_many_logged_at_one_moment_for_a_known_enterprise_one_is_made() throws InterruptedException {
        var name = "样例同一时刻有限公司";
        deals.log(lead(name, HqType.SETTLEMENT_HQ), null, Lives.on("2026-03-02"));
        var outcomes = new ConcurrentLinkedQueue<String>();
        var start = new CountDownLatch(1);
        var threads = IntStream.range(0, 6)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        start.await();
                        deals.log(lead(name, HqType.RND_HQ), null, Lives.on("2026-03-03"));
                        outcomes.add("made");
                    } catch (Refused refused) {
                        outcomes.add(refused.code);
                    } catch (Exception other) {
                        outcomes.add(other.toString());
                    }
                }))
                .toList();

        threads.forEach(Thread::start);
        start.countDown();
        for (var thread : threads) {
            thread.join();
        }

        var counted = outcomes.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        assertEquals(Map.of("made", 1L, "possible-duplicate", 5L), counted);
    }

    @Test
    void a_deal_made_although_another_stood_is_linked_with_it_and_the_reason() {
        var name = "样例仍然新建有限公司";
        var first = deals.log(lead(name, HqType.RND_HQ), null, Lives.on("2026-03-02"));
        var second = deals.log(lead(name, HqType.RND_HQ), "两个项目", Lives.on("2026-03-03"));
        var other = deals.log(lead(name, HqType.SALES_HQ), "用不着的理由", Lives.on("2026-03-04"));

        var seen = twins.of(Long.parseLong(first.id()), Views.on(Told.TODAY));

        assertEquals(
                List.of(second.id()), seen.stream().map(DealTwins.TwinRow::id).toList());
        assertEquals("两个项目", seen.get(0).reason());
        assertEquals(
                first.no(),
                twins.of(Long.parseLong(second.id()), Views.on(Told.TODAY))
                        .get(0)
                        .no());
        assertEquals(List.of(), twins.of(Long.parseLong(other.id()), Views.on(Told.TODAY)));
        assertEquals(Refused.Kind.ABSENT, Lives.refused(() -> twins.of(999_999_999L, Views.on(Told.TODAY))).kind);
    }

    @Inject
    DealTwins twins;

    @Test
    void a_usual_source_is_kept_in_chinese_whichever_language_it_was_named_in() {
        var card = logged("样例来源项目", new Said());
        var english = deals.log(
                new Said().say(DealField.SOURCE, "trade fair").say(DealField.NAME, "样例英文来源"),
                "样例",
                Lives.on("2026-03-02"));
        var other = deals.log(
                new Said().say(DealField.SOURCE, "Chamber").say(DealField.NAME, "样例其他来源"),
                "样例",
                Lives.on("2026-03-02"));

        assertEquals(List.of("样例", "展会", "Chamber"), List.of(card.source(), english.source(), other.source()));
    }

    @Test
    void an_ended_deal_stands_in_nobodys_way() {
        var card = deals.log(lead("样例撞单已终有限公司", HqType.RND_HQ), null, Lives.on("2026-03-02"));
        closures.close(
                Long.parseLong(card.id()),
                card.version(),
                Status.REJECTED,
                CloseReason.OTHER,
                null,
                null,
                Lives.on("2026-03-02"));

        assertEquals(
                Stage.LEAD,
                deals.log(lead("样例撞单已终有限公司", HqType.RND_HQ), null, Lives.on("2026-03-03"))
                        .stage());
    }

    @Inject
    Closures closures;

    private static Said lead(String enterprise, HqType type) {
        return new Said()
                .say(DealField.SOURCE, "展会")
                .say(DealField.ENTERPRISE, new EnterpriseRef(null, enterprise, null))
                .say(DealField.HQ_TYPE, type);
    }

    private DealCard logged(String name, Said said) {
        return deals.log(said.say(DealField.SOURCE, "样例").say(DealField.NAME, name), "样例", Lives.on("2026-03-02"));
    }

    private DealCard change(DealCard card, Said said, String changedOn) {
        return deals.change(
                Long.parseLong(card.id()), card.version(), said, Told.day(changedOn), "样例", Lives.on("2026-06-01"));
    }
}
