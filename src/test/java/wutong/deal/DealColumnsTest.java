package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.fault.Refused;
import wutong.identity.Sight;
import wutong.listing.AsOf;
import wutong.listing.Query;
import wutong.listing.Seal;
import wutong.measure.Days;

/** What a filter of deals says in HQL, today and on another day. */
class DealColumnsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Seal SEAL = new Seal("样例".getBytes());
    private static final Vantage NOW = vantage(null, null);
    private static final Vantage MARCH = vantage("2026-03-01", null);
    private static final Vantage TOLD = vantage("2026-03-01", "2026-04-01");

    private static Vantage vantage(String asOf, String knownAt) {
        return Vantage.of(AsOf.read(asOf, knownAt, TODAY), TODAY);
    }

    private static Query read(Vantage vantage, Long me, String question) {
        var parameters = new HashMap<String, List<String>>();
        for (var pair : question.split("&")) {
            var at = pair.indexOf('=');
            parameters.put(pair.substring(0, at), List.of(pair.substring(at + 1)));
        }
        return Query.read(DealColumns.of(vantage, me, Sight.ALL, List.of()), parameters, Map.of(), SEAL);
    }

    private static String hql(Vantage vantage, String question) {
        return plain(read(vantage, null, question).where().hql());
    }

    /** Without the prefixes that keep the parameters of several filters apart. */
    private static String plain(String text) {
        return text.replaceAll("\\b[fx]\\d+_", "");
    }

    private static Map<String, Object> params(Vantage vantage, String question) {
        var params = new HashMap<String, Object>();
        read(vantage, null, question).where().params().forEach((name, value) -> params.put(plain(name), value));
        return params;
    }

    private static List<Object> values(Vantage vantage, String question) {
        return new ArrayList<>(read(vantage, null, question).where().params().values());
    }

    @Test
    void today_looks_at_the_deals_and_any_other_day_at_the_spans() {
        assertTrue(NOW.present());
        assertEquals("d.undoneAt is null", NOW.where().hql());
        assertEquals("Deal d left join d.enterprise e", NOW.from());
        assertTrue(!MARCH.present() && !TOLD.present());
        assertTrue(vantage("2026-06-01", null).present());
        assertTrue(!vantage("2026-06-01", "2026-06-01").present());
        assertEquals(LocalDate.of(2026, 3, 1), MARCH.where().params().get("onDay"));
        assertEquals(Days.FAR_INSTANT, MARCH.where().params().get("far"));
    }

    @Test
    void what_was_known_on_a_day_is_what_was_recorded_before_its_end_in_shanghai() {
        assertEquals(
                Instant.parse("2026-04-01T16:00:00Z"), TOLD.where().params().get("known"));
        assertEquals(Instant.parse("2026-04-01T16:00:00Z"), TOLD.knownBefore());
        assertTrue(TOLD.where().hql().contains("s.knownFrom < :known and s.knownUntil >= :known"));
        assertTrue(NOW.knownBefore().isAfter(Instant.parse("9000-01-01T00:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count(*) where s.stage = :a              | Span s
            sum(s.registeredCapital.amount)          | Span s
            count(*) where d.owner = :a              | Span s join Deal d on d.id = s.dealId left join d.enterprise e
            count(*) where e.creditCode = :a         | Span s join Deal d on d.id = s.dealId left join d.enterprise e
            count(*) where s.dealId = :id            | Span s
            """)
    void a_question_that_mentions_no_deal_is_answered_by_the_spans_alone(String query, String from) {
        assertEquals(from, MARCH.from(query));
        assertEquals("Deal d left join d.enterprise e", NOW.from(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stage=SIGNED                | .stage = :0
            stage=SIGNED,LANDED         | .stage in (:0, :1)
            stage.ne=SIGNED             | (not (@.stage = :0) or @.stage is null)
            hqType.isNull=true          | .hqType is null
            hqType.isNull=false         | .hqType is not null
            firstContactOn.lt=2026-01-01| .firstContactOn < :0
            landedOn.between=2026-01-01,2026-02-01 | .landedOn between :0 and :1
            platform=11                 | .platformId = :0
            unit=12                     | .unitId = :0
            closeReason=POLICY          | .closeReason = :0
            furthest.gte=SIGNED         |
            """)
    void a_column_of_the_standing_is_read_where_the_question_looks(String question, String hql) {
        if (hql == null) {
            assertThrows(Refused.class, () -> hql(NOW, question));
            return;
        }
        for (var vantage : List.of(NOW, MARCH)) {
            var wanted = hql.startsWith(".") ? vantage.at() + hql : hql.replace("@", vantage.at());
            assertEquals(wanted, hql(vantage, question));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name.contains=苏",
                "owner=31",
                "enterprise=21",
                "batch=9",
                "judgement=GO",
                "activeOn.lt=2026-01-01"
            })
    void a_column_of_the_row_is_read_there_on_any_day(String question) {
        assertEquals(hql(NOW, question), hql(MARCH, question));
    }

    @Test
    void an_amount_looks_at_yuan_alone_unless_a_currency_is_named() {
        assertEquals(
                "((d.at.registeredCapital.amount >= :0) and (d.at.registeredCapital.currency = 'CNY'))",
                hql(NOW, "registeredCapital.gte=50000000"));
        assertTrue(!hql(NOW, "registeredCapital.gte=50000000&registeredCapital.currency=USD")
                .contains("'CNY'"));
    }

    @Test
    void days_to_landing_are_those_of_landed_deals() {
        assertEquals("d.at.landingDays < :0", hql(NOW, "daysToLanding.lt=20"));
    }

    @Test
    void me_is_whoever_asks() {
        assertEquals(
                List.of(31L),
                new ArrayList<>(read(NOW, 31L, "owner=me").where().params().values()));
        assertEquals(
                List.of(7L),
                new ArrayList<>(read(NOW, 31L, "owner=7").where().params().values()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clock=LANDED  | d.at.clock = :clock
            clock=COUNTED | d.at.clock in :clocks
            reached=SIGNED | d.at.furthest >= :stage
            """)
    void figures_filter_by_clock_and_by_what_was_reached(String question, String hql) {
        assertEquals(hql, hql(NOW, question));
    }

    @Test
    void what_counts_in_the_time_to_landing_is_landed_lost_or_open() {
        assertEquals(List.of(List.of(Clock.LANDED, Clock.LOST, Clock.OPEN)), values(NOW, "clock=COUNTED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clock=SOME                       | ?clock      | unknown-code
            reached=SOME                     | ?reached    | unknown-code
            entered.gte=2026-01-01           | ?entered    | required
            entered=SIGNED&entered.gte=heute | ?entered.gte| unreadable-date
            entered=SOME                     | ?entered    | unknown-code
            star=SIX_STAR                    | ?star       | unknown-code
            awake=false                      | ?awake      | unknown-code
            silentSince=heute                | ?silentSince| unreadable-date
            colour=red                       | ?colour     |
            stage.like=SIGNED                | ?stage.like |
            sort=colour                      | ?sort       |
            """)
    void what_cannot_be_read_is_refused_by_its_name(String question, String parameter, String code) {
        var refused = assertThrows(Refused.class, () -> hql(NOW, question));

        assertEquals(Refused.Kind.MALFORMED, refused.kind);
        assertEquals(parameter, refused.flaws.get(0).field());
        if (code != null) {
            assertEquals(code, refused.flaws.get(0).code());
        }
    }

    @Test
    void entries_into_stages_count_by_the_day_asked_for_and_no_later() {
        var open = params(MARCH, "entered=SIGNED,LANDED");
        var bounded = params(MARCH, "entered=SIGNED&entered.gte=2026-02-01&entered.lte=2026-02-20");
        var beyond = params(MARCH, "entered=SIGNED&entered.lte=2026-05-01");

        assertEquals(List.of("SIGNED", "LANDED"), open.get("entered"));
        assertEquals(LocalDate.of(2026, 3, 1), open.get("until"));
        assertEquals(LocalDate.of(2026, 2, 1), bounded.get("since"));
        assertEquals(LocalDate.of(2026, 2, 20), bounded.get("until"));
        assertEquals(LocalDate.of(2026, 3, 1), beyond.get("until"));
    }

    @Test
    void entries_taken_back_count_only_as_known_before() {
        assertTrue(hql(MARCH, "entered=SIGNED").contains("f.retractedAt is null"));
        assertTrue(hql(TOLD, "entered=SIGNED").contains("f.recordedAt < :heard"));
        assertEquals(
                Instant.parse("2026-04-01T16:00:00Z"),
                params(TOLD, "entered=SIGNED").get("heard"));
    }

    @Test
    void every_word_of_a_search_must_be_found_and_signs_of_patterns_are_taken_as_they_are() {
        assertEquals(List.of("%苏文%", "%50\\%\\_\\\\%"), DealSpecials.words("  苏文 50%_\\ "));
        assertEquals(List.of("%057187654301%"), DealSpecials.words("0571-87654301"));
        assertTrue(hql(NOW, "q=苏文 电能").contains(") and ("));
    }

    @Test
    void a_star_is_that_of_the_latest_list_and_none_is_no_list_at_all() {
        assertTrue(hql(NOW, "star=FIVE_STAR").contains("n.listYear > r.listYear"));
        assertTrue(hql(NOW, "star=NONE").startsWith("1=0 or not exists"));
        assertTrue(hql(NOW, "star=NONE,FIVE_STAR").contains(" or not exists"));
        assertEquals(LocalDate.of(2026, 3, 1), params(MARCH, "star=FIVE_STAR").get("published"));
    }

    @Test
    void the_last_activity_of_today_stands_on_the_row_and_of_another_day_is_sought() {
        assertEquals("d.activeOn", Activity.last(NOW).hql());
        var past = Activity.last(TOLD);
        assertTrue(past.hql().contains("max(t.occurredOn)") && past.hql().contains("s.at.landedOn"));
        assertEquals(LocalDate.of(2026, 3, 1), past.params().get("activeBy"));
        assertEquals(Instant.parse("2026-04-01T16:00:00Z"), past.params().get("activeTold"));
    }

    @Test
    void awake_is_open_or_resting_past_its_day() {
        assertEquals("d.at.status = OPEN or d.at.status = ON_HOLD and d.reviewOn <= :day", hql(NOW, "awake=true"));
        assertEquals(List.of(TODAY), values(NOW, "awake=true"));
    }

    @Test
    void a_subtree_of_platforms_is_one_path() {
        assertEquals(List.of("%/11/%"), values(NOW, "platformTree=11"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sort=name               | d.sortName
            sort=-name              | d.sortName desc
            sort=-registeredCapital | d.at.registeredCapitalYuan desc
            sort=-totalInvestment   | d.at.totalInvestmentYuan desc
            sort=-paidInCapital     | d.at.paidInCapitalYuan desc
            sort=daysToLanding      | d.at.landingDays asc nulls last
            sort=stage              | d.at.stage
            """)
    void sorts_by_what_has_an_index(String question, String order) {
        assertTrue(
                read(NOW, null, question).orderBy().startsWith(order),
                read(NOW, null, question).orderBy());
    }

    @Test
    void the_newest_come_first_unless_asked_otherwise() {
        assertEquals("d.createdAt desc, d.id asc", read(NOW, null, "limit=5").orderBy());
    }
}
