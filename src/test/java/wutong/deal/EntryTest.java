package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.enterprise.Enterprise;
import wutong.measure.Money;

/** What a later source says of a deal that is known. Sources: settled.md 1 and 10. */
class EntryTest {

    private static final LocalDate FILE = LocalDate.of(2026, 5, 31);

    private static Entry entry(Stage stage, Said said, Entry.Ending ending) {
        return new Entry(said, stage, FILE, null, ending, FILE, null);
    }

    private static Entry entry(Said said) {
        return entry(Stage.NEGOTIATING, said, null);
    }

    private static Deal deal() {
        var deal = new Deal();
        deal.at = Told.at(Stage.NEGOTIATING).standing();
        deal.note = "旧";
        return deal;
    }

    private static String words(List<Entry.Difference> differences) {
        return differences.stream()
                .map(d -> d.field() + " " + d.before() + "→" + d.after())
                .collect(Collectors.joining(", "));
    }

    @Test
    void an_amount_written_otherwise_is_the_same_amount() {
        var telling = Told.at(Stage.NEGOTIATING);
        telling.value(FactKind.REGISTERED_CAPITAL, written("5000万"), null, FILE);
        var deal = new Deal();
        deal.at = telling.standing();

        var same = entry(new Said().say(DealField.REGISTERED_CAPITAL, written("0.5亿")));

        assertEquals(List.of(), same.differences(deal));
    }

    private static Money written(String text) {
        return new Money(Money.yuan("50000000").amount(), "CNY", false, null, null, text);
    }

    @Test
    void what_a_colleague_read_under_the_code_name_changes_nothing() {
        var deal = deal();
        deal.no = "2026-0219";
        deal.name = "样例苏文二期";
        deal.note = "样例苏文来访";
        deal.secrecyReason = "公告前保密";
        deal.enterprise = new Enterprise();
        deal.enterprise.name = "样例苏文";

        var said = new Said()
                .say(DealField.NAME, "保密项目 2026-0219")
                .say(DealField.NOTE, "保密项目 2026-0219来访")
                .say(DealField.NEEDS, "两层楼");

        assertEquals("NEEDS null→两层楼", words(entry(said).differences(deal)));
    }

    @Test
    void what_differs_is_told_with_old_and_new() {
        var ending = new Entry.Ending(Status.ON_HOLD, null, FILE, null);

        var told = entry(Stage.TO_SIGN, new Said().say(DealField.NOTE, "新"), ending)
                .differences(deal());

        assertEquals("NOTE 旧→新, null NEGOTIATING→TO_SIGN, null OPEN→ON_HOLD", words(told));
    }

    @ParameterizedTest
    @CsvSource({"CONTACTED, ''", "NEGOTIATING, ''", "SIGNED, null NEGOTIATING→SIGNED", ", ''"})
    void a_stage_is_only_ever_a_further_one(Stage stage, String told) {
        assertEquals(told, words(entry(stage, new Said(), null).differences(deal())));
    }

    @Test
    void a_status_that_it_has_already_is_no_change() {
        var ending = new Entry.Ending(Status.OPEN, null, FILE, null);

        assertEquals("", words(entry(null, new Said(), ending).differences(deal())));
    }

    @Test
    void of_a_local_company_it_adds_what_it_knows() {
        var deal = deal();
        deal.localEntity = new LocalEntity("栖梧杭州", null, "样例路", null);
        var more = new LocalEntity(null, "91330102WTDM001760", null, null);

        var told = entry(new Said().say(DealField.LOCAL_ENTITY, more)).differences(deal);

        assertEquals(
                new LocalEntity("栖梧杭州", "91330102WTDM001760", "样例路", null),
                told.get(0).after());
    }

    @Test
    void the_owner_is_named_as_the_person_they_are_known_to_be() {
        var deal = Told.full();

        assertEquals(
                "", words(entry(new Said().say(DealField.OWNER_TEXT, "样例专员")).differences(deal)));
        assertEquals(
                "OWNER_TEXT null→另一位",
                words(entry(new Said().say(DealField.OWNER_TEXT, "另一位")).differences(deal)));
    }

    @Test
    void its_gaps_are_what_the_deal_does_not_know_yet_and_neither_stage_nor_end() {
        var said = new Said().say(DealField.NOTE, "新").say(DealField.NEEDS, "1000 平方米");
        var ending = new Entry.Ending(Status.LOST, null, FILE, null);

        var gaps = entry(Stage.SIGNED, said, ending).gaps(deal());

        assertEquals(Map.of(DealField.NEEDS, "1000 平方米"), gaps.said().values());
        assertNull(gaps.stage());
        assertNull(gaps.ending());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-04, 2026-03-04
            ,           2026-05-31
            """)
    void it_was_active_on_the_day_of_its_stage_and_not_on_that_of_its_entry(String on, String active) {
        var entry = new Entry(new Said(), Stage.NEGOTIATING, FILE, Told.day(on), null, FILE, null);

        assertEquals(Told.day(active), entry.active());
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, 2026-05-31", "2026-01-10, 2026-01-20"})
    void a_further_stage_dated_before_the_present_one_follows_it_all_the_same(String on, String since) {
        var telling = Told.at(Stage.NEGOTIATING);

        new Entry(new Said(), Stage.SIGNED, Told.day(on), Told.day(on), null, FILE, null).advance(telling);

        assertEquals(Lives.NEGOTIATING + ", SIGNED " + since, Told.stages(telling));
        assertEquals(Told.day(on), telling.latest(FactKind.STAGE).orElseThrow().occurredOn);
    }

    @Test
    void an_end_holds_from_its_day_or_the_first_for_which_the_source_vouches() {
        var ended = new Entry.Ending(Status.LOST, CloseReason.POLICY, FILE, null).fact();

        assertEquals(FILE, ended.holdsFrom);
        assertNull(ended.occurredOn);
        assertEquals("POLICY", ended.detail);
    }
}
