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
import org.junit.jupiter.api.Test;
import wutong.enterprise.EnterpriseRef;
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
        assertEquals(6, histories.of(Long.parseLong(card.id())).size());
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
                null,
                today);
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
                null,
                today));
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
                null,
                today));
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
                null,
                today));

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
}
