package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wutong.Views;
import wutong.deal.DealCard;
import wutong.deal.DealField;
import wutong.deal.DealList;
import wutong.deal.Deals;
import wutong.deal.FirstReport;
import wutong.deal.LocalEntity;
import wutong.deal.Said;
import wutong.deal.Stage;
import wutong.enterprise.Codes;
import wutong.enterprise.ContactForm;
import wutong.enterprise.Contacts;
import wutong.enterprise.EnterpriseForm;
import wutong.enterprise.EnterpriseRef;
import wutong.enterprise.Enterprises;
import wutong.fault.Refused;
import wutong.identity.Sight;
import wutong.rating.Level;
import wutong.rating.RatingForm;
import wutong.rating.Ratings;

/** Taking a whole ledger back. Source: settled.md 10. */
@QuarkusTest
class UndoTest {

    @Inject
    Undo undo;

    @Inject
    Intake intake;

    @Inject
    Deals deals;

    @Inject
    DealList list;

    @Inject
    Enterprises enterprises;

    @Inject
    Ratings ratings;

    @Inject
    Contacts people;

    private Imports.BatchCard undo(long batch) {
        return undo.undo(batch, Intake.on("2026-06-03"));
    }

    private static String row(String name, String stage, String signed, String capital) {
        return "样例%s项目,样例%s有限公司,区域总部,%s,,2026.1.8,%s,%s,%s处,样例%s,0571-87000002,\n"
                .formatted(name, name, stage, signed, capital, name, name);
    }

    private static String row(String name, String stage, String signed, String capital, String note) {
        return row(name, stage, signed, capital).strip() + note + "\n";
    }

    @Test
    void its_deals_answer_as_unknown_and_its_makings_go() {
        var batch = intake.batch(row("撤甲", "在谈", "", "5000"));
        var deal = Long.parseLong(intake.row(batch, 3).dealId());

        var card = undo(batch);

        assertEquals("UNDONE", card.state());
        assertEquals(
                Refused.Kind.ABSENT, Intake.refused(() -> deals.card(deal, Views.on(LocalDate.of(2026, 6, 3)))).kind);
        assertEquals(0, intake.count("Enterprise e where e.name = ?1", "样例撤甲有限公司"));
        assertEquals(0, intake.count("Unit u where u.name = ?1", "撤甲处"));
        assertEquals(0, intake.count("Contact c where c.name = ?1", "样例撤甲"));
    }

    @Test
    void as_known_before_its_deals_still_count() {
        var batch = intake.batch(row("撤乙", "在谈", "", "5000"));
        undo(batch);

        assertEquals(1, counted("样例撤乙项目", Map.of("asOf", List.of("2026-06-01"), "knownAt", List.of("2026-06-02"))));
        assertEquals(0, counted("样例撤乙项目", Map.of("asOf", List.of("2026-06-01"), "knownAt", List.of("2026-06-03"))));
        assertEquals(0, counted("样例撤乙项目", Map.of("asOf", List.of("2026-06-01"))));
        assertEquals(0, counted("样例撤乙项目", Map.of()));
    }

    private long counted(String name, Map<String, List<String>> when) {
        var asked = new java.util.HashMap<>(when);
        asked.put("name", List.of(name));
        return list.count(list.ask(asked, Views.on(LocalDate.of(2026, 11, 24))));
    }

    @Test
    void the_same_file_can_come_again() {
        var rows = row("撤丙", "在谈", "", "5000");
        var first = intake.batch(rows);
        var repeated = intake.take(Intake.HEAD + rows, false);
        undo(first);

        var again = intake.take(Intake.HEAD + rows, false);

        assertEquals(first, repeated.repeats());
        assertNull(again.repeats());
        assertNotEquals(first, again.batch());
        assertNotEquals(
                intake.row(first, 3).dealId(), intake.row(again.batch(), 3).dealId());
        assertEquals(Stage.NEGOTIATING, intake.deal(again.batch(), 3).stage());
    }

    @Test
    void what_it_updated_is_as_it_was() {
        var first = intake.batch(row("撤丁", "在谈", "", "5000"));
        var active = intake.deal(first, 3).activeOn();
        var second = intake.batch(row("撤丁", "签约", "2026.3.4", "6000"));
        assertEquals(Stage.SIGNED, intake.deal(first, 3).stage());
        assertNotEquals(active, intake.deal(first, 3).activeOn());

        undo(second);

        var deal = intake.deal(first, 3);
        assertEquals(Stage.NEGOTIATING, deal.stage());
        assertNull(deal.signedOn());
        assertEquals("50000000.00", deal.registeredCapital().amount().toPlainString());
        assertEquals(active, deal.activeOn());
    }

    @Test
    void a_ledger_under_a_later_one_is_not_taken_away_from_below() {
        var first = intake.batch(row("撤戊", "在谈", "", "5000"));
        intake.batch(row("撤戊", "签约", "2026.3.4", "6000"));
        var deal = intake.deal(first, 3);

        var refused = Intake.refused(() -> undo(first));

        assertEquals("later-work", refused.code);
        assertEquals(List.of(deal.no()), refused.extra.get("deals"));
    }

    @Test
    void two_ledgers_are_taken_back_the_later_first() {
        var first = intake.batch(row("撤己", "在谈", "", "5000"));
        var second = intake.batch(row("撤己", "签约", "2026.3.4", "6000"));

        undo(second);
        undo(first);

        assertEquals(0, counted("样例撤己项目", Map.of()));
        assertEquals(0, counted("样例撤己项目", Map.of("asOf", List.of("2026-06-01"))));
        assertEquals(0, intake.count("Enterprise e where e.name = ?1", "样例撤己有限公司"));
    }

    @Test
    void two_ledgers_taken_back_leave_what_stood_before_both() {
        var base = intake.batch(row("撤春", "在谈", "", "4000", "最早"));
        var first = intake.batch(row("撤春", "拟签约", "", "5000", "甲说"));
        var second = intake.batch(row("撤春", "签约", "2026.3.4", "6000", "乙说"));

        undo(second);
        var between = intake.deal(base, 3);
        undo(first);

        assertEquals("甲说", between.note());
        assertEquals(Stage.TO_SIGN, between.stage());
        var deal = intake.deal(base, 3);
        assertEquals("最早", deal.note());
        assertEquals(Stage.NEGOTIATING, deal.stage());
        assertNull(deal.signedOn());
        assertEquals("40000000.00", deal.registeredCapital().amount().toPlainString());
    }

    @Test
    void work_by_hand_between_two_ledgers_stops_the_earlier_all_the_same() {
        var first = intake.batch(row("撤夏", "在谈", "", "5000"));
        var deal = intake.deal(first, 3);
        deals.change(
                Long.parseLong(deal.id()),
                deal.version(),
                new Said().say(DealField.NOTE, "已看楼"),
                null,
                null,
                Intake.on("2026-06-02"));
        var second = intake.batch(row("撤夏", "签约", "2026.3.4", "6000", "乙说"));

        undo(second);

        assertEquals("已看楼", intake.deal(first, 3).note());
        assertEquals("later-work", Intake.refused(() -> undo(first)).code);
    }

    @Test
    void plain_words_that_it_wrote_over_are_those_of_before() {
        var first = intake.batch(row("撤秋", "在谈", "", "5000", "原话"));
        var before = intake.deal(first, 3);
        var changed = deals.change(
                Long.parseLong(before.id()),
                before.version(),
                new Said()
                        .say(DealField.FIRST_REPORT, new FirstReport("一局", "张样"))
                        .say(DealField.LOCAL_ENTITY, new LocalEntity("样例秋公司", null, "解放路", LocalDate.of(2030, 1, 2)))
                        .say(DealField.PLANNED_SIGN_ON, LocalDate.of(2027, 1, 2))
                        .say(DealField.OWNER_TEXT, "李样"),
                null,
                null,
                Intake.on("2026-06-01"));
        var second = intake.take(
                        "填报时间：2026年5月31日\n项目名称,投资方,总部类型,目前阶段,首次接触,首报单位,首报人,落地主体,计划签约,跟进人,拟用面积,备注\n"
                                + "样例撤秋项目,样例撤秋有限公司,区域总部,在谈,2026.1.8,二局,王样,样例冬公司,2027-02-03,赵样,1200,新话\n",
                        false)
                .batch();
        var updated = intake.deal(first, 3);

        undo(second);

        var after = intake.deal(first, 3);
        assertEquals(
                "新话 赵样 样例冬公司",
                updated.note() + " " + updated.ownerText() + " "
                        + updated.localEntity().name());
        assertEquals(words(changed), words(after));
    }

    private static List<Object> words(DealCard card) {
        return Arrays.asList(
                card.note(),
                card.ownerText(),
                card.firstReport(),
                card.localEntity(),
                card.plannedSignOn(),
                card.spaceNeeded(),
                card.enterprise());
    }

    @Test
    void later_work_by_hand_stops_it_naming_the_deals() {
        var batch = intake.batch(row("撤庚", "在谈", "", "5000") + row("撤辛", "在谈", "", "5000"));
        var touched = intake.deal(batch, 4);
        deals.change(
                Long.parseLong(touched.id()),
                touched.version(),
                new Said().say(DealField.NOTE, "已看楼"),
                null,
                null,
                Intake.on("2026-06-02"));

        var refused = Intake.refused(() -> undo(batch));

        assertEquals(Refused.Kind.CONFLICT, refused.kind);
        assertEquals(List.of(touched.no()), refused.extra.get("deals"));
        assertNotNull(intake.deal(batch, 3));
    }

    @Test
    void an_enterprise_that_something_else_uses_stays() {
        var batch =
                intake.batch(row("撤壬", "在谈", "", "5000") + row("撤癸", "在谈", "", "5000") + row("撤子", "在谈", "", "5000"));
        var used = intake.deal(batch, 3).enterprise();
        var rated = intake.deal(batch, 4).enterprise();
        var mother = intake.deal(batch, 5).enterprise();
        deals.log(
                new Said()
                        .say(DealField.SOURCE, "展会")
                        .say(DealField.ENTERPRISE, new EnterpriseRef(Long.valueOf(used.id()), null, null)),
                "另一项目",
                Intake.on("2026-06-02"));
        ratings.rate(
                Long.parseLong(rated.id()),
                new RatingForm(2024, Level.THREE_STAR, "样例委", LocalDate.of(2025, 1, 1), "样例公报", "杭州市"),
                Intake.on("2026-06-02"));
        enterprises.enter(
                new EnterpriseForm("样例撤子公司", null, null, null, null, Long.valueOf(mother.id())),
                null,
                Intake.on("2026-06-02"));

        undo(batch);

        assertEquals(1, intake.count("Enterprise e where e.name = ?1", "样例撤壬有限公司"));
        assertEquals(1, intake.count("Enterprise e where e.name = ?1", "样例撤癸有限公司"));
        assertEquals(1, intake.count("Enterprise e where e.name = ?1", "样例撤子有限公司"));
        assertEquals(0, intake.count("Unit u where u.name = ?1", "撤壬处"));
    }

    @Test
    void an_enterprise_that_was_there_before_stays() {
        enterprises.enter(new EnterpriseForm("样例撤丑有限公司", null, null, null, null, null), null, Intake.on("2026-01-02"));
        var batch = intake.batch(row("撤丑", "在谈", "", "5000"));

        undo(batch);

        assertEquals(1, intake.count("Enterprise e where e.name = ?1", "样例撤丑有限公司"));
    }

    private long contacts(long enterprise) {
        return intake.count("Contact c where c.enterprise.id = ?1", enterprise);
    }

    @Test
    void a_contact_that_it_added_goes_again() {
        var enterprise = codeless("撤系");
        var batch = intake.batch(row("撤系", "在谈", "", "5000"));
        var added = contacts(enterprise);

        undo(batch);

        assertEquals(1, added);
        assertEquals(0, contacts(enterprise));
    }

    @Test
    void a_contact_that_another_ledger_names_too_stays() {
        var enterprise = codeless("撤联");
        var first = intake.batch(row("撤联", "在谈", "", "5000"));
        intake.batch(row("撤联", "在谈", "", "5000").replace("样例撤联项目", "样例撤联二期").replace("区域总部", "研发总部"));

        undo(first);

        assertEquals(1, contacts(enterprise));
    }

    @Test
    void a_contact_stays_whom_someone_has_written_over_since() {
        var enterprise = codeless("撤络");
        var batch = intake.batch(row("撤络", "在谈", "", "5000"));
        var one = people.of(enterprise, Sight.ALL).get(0);
        people.amend(
                enterprise,
                Long.parseLong(one.id()),
                one.version(),
                old -> new ContactForm(old.name(), "总经理", old.note(), old.phones()),
                Intake.on("2026-06-02"));

        undo(batch);

        assertEquals(1, contacts(enterprise));
    }

    private static String coded(String name, String code) {
        return row(name, "在谈", "", "5000").replace(",,2026.1.8,", "," + code + ",2026.1.8,");
    }

    private long codeless(String name) {
        var form = new EnterpriseForm("样例" + name + "有限公司", null, null, null, null, null);
        return Long.parseLong(
                enterprises.enter(form, null, Intake.on("2026-01-02")).id());
    }

    private String code(long enterprise) {
        return enterprises.card(enterprise, Sight.ALL).creditCode();
    }

    @Test
    void a_credit_code_that_it_filled_in_is_given_back() {
        var enterprise = codeless("撤码");
        var batch = intake.batch(coded("撤码", Codes.of(7_201)));
        var filled = code(enterprise);

        undo(batch);

        assertEquals(Codes.of(7_201), filled);
        assertNull(code(enterprise));
        assertEquals(2, noted("enterprise", String.valueOf(enterprise), "amended"));
    }

    @Test
    void what_stood_in_place_of_a_code_comes_back() {
        var first = intake.batch(coded("撤误", "9133010"));
        var enterprise = Long.parseLong(intake.deal(first, 3).enterprise().id());
        var second = intake.batch(coded("撤误", Codes.of(7_202)));

        undo(second);

        assertNull(code(enterprise));
        assertEquals("9133010", enterprises.card(enterprise, Sight.ALL).creditCodeText());
        undo(first);
        assertEquals(0, intake.count("Enterprise e where e.name = ?1", "样例撤误有限公司"));
    }

    @Test
    void a_credit_code_that_another_ledger_says_too_stays() {
        var enterprise = codeless("撤同");
        var first = intake.batch(coded("撤同", Codes.of(7_203)));
        intake.batch(coded("撤同", Codes.of(7_203)).replace("样例撤同项目", "样例撤同二期").replace("区域总部", "研发总部"));

        undo(first);

        assertEquals(Codes.of(7_203), code(enterprise));
    }

    @Test
    void a_credit_code_stays_where_someone_has_written_over_the_enterprise_since() {
        var enterprise = codeless("撤改");
        var batch = intake.batch(coded("撤改", Codes.of(7_204)));
        enterprises.amend(
                enterprise,
                enterprises.card(enterprise, Sight.ALL).version(),
                old -> new EnterpriseForm(old.name(), old.creditCode(), null, "温州", null, null),
                null,
                Intake.on("2026-06-02"));

        undo(batch);

        assertEquals(Codes.of(7_204), code(enterprise));
    }

    @Test
    void an_enterprise_that_a_decision_made_goes_too() {
        var batch = intake.batch(row("撤决", "跟一下", "", "5000"));
        intake.decide(batch, 3, Decision.NEW_DEAL, null, Map.of("stage", "在谈"));

        undo(batch);

        assertEquals(0, intake.count("Enterprise e where e.name = ?1", "样例撤决有限公司"));
    }

    @Test
    void a_dry_run_and_what_is_undone_already_cannot_be_taken_back() {
        var dry = intake.take(Intake.HEAD + row("撤寅", "在谈", "", "5000"), true).batch();
        var batch = intake.batch(row("撤卯", "在谈", "", "5000"));
        undo(batch);

        assertEquals("nothing-to-undo", Intake.refused(() -> undo(dry)).code);
        assertEquals("nothing-to-undo", Intake.refused(() -> undo(batch)).code);
        assertEquals(Refused.Kind.ABSENT, Intake.refused(() -> undo(999_999_999L)).kind);
    }

    @Test
    void what_was_decided_in_its_queue_goes_with_it() {
        var batch = intake.batch(row("撤辰", "跟一下", "", "5000"));
        intake.decide(batch, 3, Decision.NEW_DEAL, null, Map.of("stage", "在谈"));

        undo(batch);

        assertEquals(0, counted("样例撤辰项目", Map.of("asOf", List.of("2026-06-02"))));
        assertEquals(1, counted("样例撤辰项目", Map.of("asOf", List.of("2026-06-02"), "knownAt", List.of("2026-06-02"))));
    }

    @Test
    void later_work_on_what_was_decided_in_its_queue_stops_it() {
        var batch = intake.batch(row("撤未", "跟一下", "", "5000"));
        intake.decide(batch, 3, Decision.NEW_DEAL, null, Map.of("stage", "在谈"));
        var deal = intake.deal(batch, 3);
        deals.change(
                Long.parseLong(deal.id()),
                deal.version(),
                new Said().say(DealField.NOTE, "已看楼"),
                null,
                null,
                Intake.on("2026-06-02"));

        assertEquals(List.of(deal.no()), Intake.refused(() -> undo(batch)).extra.get("deals"));
    }

    @Test
    void what_a_decision_added_to_a_deal_of_before_is_taken_back() {
        var first = intake.batch(row("撤申", "在谈", "", "5000"));
        var deal = intake.deal(first, 3);
        var second = intake.batch(row("撤酉", "跟一下", "2026.3.4", "6000"));
        intake.decide(second, 3, Decision.SAME_DEAL, Long.valueOf(deal.id()), Map.of());
        assertEquals(LocalDate.of(2026, 3, 4), intake.deal(first, 3).signedOn());

        undo(second);

        assertNull(intake.deal(first, 3).signedOn());
        assertEquals(Stage.NEGOTIATING, intake.deal(first, 3).stage());
    }

    @Test
    void nothing_of_an_undone_ledger_waits_for_a_decision() {
        var batch = intake.batch(row("撤巳", "跟一下", "", "5000") + row("撤午", "在谈", "", "5000"));

        var card = undo(batch);

        assertEquals(0, card.waiting());
        assertEquals("not-waiting", Intake.refused(() -> intake.decide(batch, 3, Decision.DISCARD)).code);
    }

    @Test
    void each_record_that_goes_is_noted_once() {
        var batch = intake.batch(row("撤志", "在谈", "", "5000"));
        var deal = intake.deal(batch, 3);

        undo(batch);

        assertEquals(1, noted("enterprise", deal.enterprise().id(), "forgotten"));
        assertEquals(1, noted("unit", deal.unit().id(), "forgotten"));
        assertEquals(1, noted("deal", deal.id(), "entry-undone"));
    }

    private long noted(String kind, String id, String verb) {
        return intake.count(
                "JournalEntry j where j.kind = ?1 and j.recordId = ?2 and j.verb = ?3", kind, Long.valueOf(id), verb);
    }
}
