package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.Views;
import wutong.fault.Named;
import wutong.setting.Settings;

/** Passing a gate, or being told what is missing. Sources: domain.md §4.1 and §4.2, settled.md 3 to 5. */
@QuarkusTest
@TestTransaction
class GatesTest {

    @Inject
    Gates gates;

    @Inject
    LandingRules rules;

    @Inject
    StageMoves moves;

    @Inject
    Deals deals;

    @Inject
    Settings settings;

    @Inject
    Lives lives;

    private StageMoves.Moved move(long id, Stage to, String on, Said given, StageMoves.Leave leave) {
        return moves.move(
                id,
                lives.version(id),
                new StageMoves.Move(to, Told.day(on), null, given, null, leave),
                Lives.on("2026-06-01"));
    }

    private String missing(long id, Stage to) {
        return gates.readiness(id, to, false, Views.on(Told.TODAY)).missing().stream()
                .map(Gates.Missing::field)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEAD       | CONTACTED | touch enterprise judgement
            REGISTERED | LANDED    | landingEvidence
            """)
    void readiness_and_refusal_name_the_same(Stage from, Stage to, String fields) {
        var id = lives.at(from);

        assertEquals(fields, missing(id, to));
        var refused = Lives.refused(() -> move(id, to, null, new Said(), null));

        assertEquals("gate-not-met", refused.code);
        assertEquals(
                fields,
                ((List<?>) refused.extra.get("missing"))
                        .stream().map(one -> ((Named) one).field()).collect(Collectors.joining(" ")));
        assertEquals(fields, refused.flaws.stream().map(f -> f.field()).collect(Collectors.joining(" ")));
    }

    @Test
    void everything_asked_for_can_come_with_the_move() {
        var id = lives.at(Stage.SIGNED);
        var given = new Said()
                .say(
                        DealField.LOCAL_ENTITY,
                        new LocalEntity("栖梧杭州", "91330102WTDM001760", "样例路", Told.day("2031-03-01")))
                .say(DealField.REGISTERED_CAPITAL, wutong.measure.Money.yuan("1000000"));

        assertEquals(
                Stage.REGISTERED,
                move(id, Stage.REGISTERED, null, given, null).deal().stage());
    }

    @Test
    void a_touch_of_both_sides_comes_with_the_move_or_before() {
        var form = new TouchForm(TouchKind.DOCUMENT, null, "寄送资料", null, null);
        var given = new Said().say(DealField.JUDGEMENT, Judgement.GO).say(DealField.SECRECY_REASON, "公告前保密");
        var id = lives.at(Stage.LEAD);

        var refused = Lives.refused(() -> moves.move(
                id,
                lives.version(id),
                new StageMoves.Move(Stage.CONTACTED, null, null, given, form, null),
                Lives.on("2026-06-01")));

        assertEquals("touch:gate-item-missing", Lives.said(refused));
    }

    @Test
    void what_waits_by_leave_stays_open_with_its_day_until_it_comes() {
        var id = lives.at(Stage.TO_SIGN);
        move(id, Stage.SIGNED, null, new Said(), new StageMoves.Leave("章在路上", Told.day("2026-07-01")));

        var open = gates.openItems(id, false, Views.on(Told.TODAY)).stream()
                .filter(item -> item.field().equals("agreement"))
                .findFirst()
                .orElseThrow();
        assertEquals(Stage.SIGNED, open.stage());
        assertEquals(Told.day("2026-07-01"), open.until());
        assertEquals("值班", open.grantedBy());
        assertEquals("章在路上", open.reason());

        say(id, new Said().say(DealField.AGREEMENT, new Agreement(Agreement.Kind.INTENT, "样例-1", "甲乙")));
        assertFalse(gates.openItems(id, false, Views.on(Told.TODAY)).stream()
                .anyMatch(item -> item.field().equals("agreement")));
    }

    @Test
    void registered_before_signing_the_review_remains_due_and_bars_no_further_step() {
        var id = lives.at(Stage.NEGOTIATING);
        var leave = new StageMoves.Leave("样例", Told.day("2026-07-01"));
        move(id, Stage.REGISTERED, "2026-03-01", new Said(), leave);

        var due = gates.openItems(id, false, Views.on(Told.TODAY)).stream()
                .filter(item -> item.stage() == Stage.TO_SIGN)
                .toList();
        var landed = move(
                id, Stage.LANDED, "2026-04-01", new Said().say(DealField.LANDING_EVIDENCE, lease("2026-03-20")), null);

        assertEquals(
                List.of("reviewPassedOn", "promisedIncentives"),
                due.stream().map(Gates.OpenItem::field).toList());
        assertNull(due.get(0).until());
        assertEquals(Stage.LANDED, landed.deal().stage());
    }

    @Test
    void the_rule_in_force_on_the_landing_day_decides_what_is_asked_for() {
        settings.set(LandingRule.SETTING, "REGISTERED_ONLY", Told.day("2026-03-01"), Told.NOW);
        settings.set(LandingRule.SETTING, "REGISTERED_AND_CAPITAL", Told.day("2026-05-01"), Told.NOW);
        var early = lives.at(Stage.REGISTERED);
        var late = lives.at(Stage.REGISTERED);

        var moved = move(early, Stage.LANDED, "2026-04-10", new Said(), null);
        var refused = Lives.refused(() -> move(late, Stage.LANDED, "2026-05-10", new Said(), null));

        assertEquals(Stage.LANDED, moved.deal().stage());
        assertEquals("landingEvidence:gate-item-missing", Lives.said(refused));
    }

    @Test
    void a_rule_relaxed_today_does_not_prove_a_landing_of_before() {
        settings.set(LandingRule.SETTING, "REGISTERED_ONLY", Told.day("2026-05-15"), Told.NOW);
        var id = lives.at(Stage.REGISTERED);

        var refused = Lives.refused(() -> move(id, Stage.LANDED, "2026-04-10", new Said(), null));

        assertEquals("landingEvidence:gate-item-missing", Lives.said(refused));
    }

    @Test
    void the_rule_is_premises_until_another_is_set() {
        settings.set(LandingRule.SETTING, "REGISTERED_AND_CAPITAL", Told.day("2026-05-01"), Told.NOW);

        assertEquals(LandingRule.REGISTERED_AND_PREMISES, rules.on(Told.day("2020-01-01")));
        assertEquals(LandingRule.REGISTERED_AND_CAPITAL, rules.on(Told.day("2026-05-01")));
    }

    private static Evidence lease(String on) {
        return new Evidence(Evidence.Kind.LEASE, Told.day(on), "样例租约");
    }

    private void say(long id, Said said) {
        deals.change(id, lives.version(id), said, null, "样例", Lives.on("2026-06-01"));
    }
}
