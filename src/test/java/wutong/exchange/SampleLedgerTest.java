package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.deal.HqType;
import wutong.deal.Status;
import wutong.measure.Money;

/** The whole sample ledger against the table of what is expected of it. */
class SampleLedgerTest {

    private static final String UTF_8 = "ledger-messy.csv";
    private static final String GB18030 = "ledger-messy-gb18030.csv";
    private final Ledgers.Read utf8 = Ledgers.read(Ledgers.sample(UTF_8), new District());

    private record Expected(int record, String no, Outcome outcome, List<String> said) {}

    @TestFactory
    List<DynamicTest> every_record_is_read_as_the_table_says() throws IOException {
        return expected().stream()
                .map(row -> DynamicTest.dynamicTest("record " + row.record, () -> check(row)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {UTF_8, GB18030})
    void no_record_is_dropped(String file) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);

        Ledgers.read(Ledgers.sample(file), new District())
                .rows()
                .forEach(row -> counts.merge(row.outcome(), 1, Integer::sum));

        assertEquals(Map.of(Outcome.IMPORT, 16, Outcome.WARN, 33, Outcome.HOLD, 11, Outcome.SKIP, 6), counts);
    }

    @Test
    void both_encodings_say_the_same() {
        var gb = Ledgers.read(Ledgers.sample(GB18030), new District());

        assertEquals("UTF-8", utf8.head().encoding());
        assertEquals("GB18030", gb.head().encoding());
        assertEquals(utf8.rows(), gb.rows());
    }

    @Test
    void the_head_gives_year_day_and_unit() {
        assertEquals(3, utf8.head().record());
        assertEquals(2025, utf8.head().year());
        assertEquals(LocalDate.of(2025, 6, 30), utf8.head().fileDate());
        assertEquals("10000", utf8.head().unit().factor().toPlainString());
        assertEquals(20, utf8.head().columns().size());
        assertEquals(List.of(), utf8.head().unread());
    }

    @Test
    void deals_stand_at_their_stages() {
        var stages = new TreeMap<String, Long>(utf8.stored().stream()
                .map(row -> row.reading().standing())
                .map(s -> s.status() == Status.OPEN
                        ? s.stage().name()
                        : s.status().name())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting())));

        assertEquals(
                "{CONTACTED=3, LANDED=17, LEAD=3, LOST=2, NEGOTIATING=12, ON_HOLD=1, OPERATING=1, REGISTERED=1, SIGNED=6,"
                        + " TO_SIGN=3}",
                stages.toString());
    }

    @Test
    void registered_capital_adds_up() {
        var capital = amounts(r -> r.capital().registeredCapital());

        assertEquals(
                39, capital.stream().filter(m -> m.currency().equals("CNY")).count());
        assertEquals(new BigDecimal("1784000000.00"), sum(capital, "CNY"));
        assertEquals(new BigDecimal("25000000.00"), sum(capital, "USD"));
        assertEquals(new BigDecimal("50000000.00"), sum(capital, "HKD"));
        assertEquals(7, 49 - capital.size());
        assertEquals(1, capital.stream().filter(Money::approximate).count());
    }

    @Test
    void total_investment_adds_up() {
        var investment = amounts(r -> r.capital().totalInvestment());

        assertEquals(43, investment.size());
        assertEquals(new BigDecimal("4011000000.00"), sum(investment, "CNY"));
    }

    @Test
    void twenty_four_deals_are_signed_and_all_in_2025() {
        var signed = utf8.stored().stream()
                .map(row -> row.reading().days().signedOn())
                .filter(Objects::nonNull)
                .toList();

        assertEquals(24, signed.size());
        assertTrue(signed.stream().allMatch(day -> day.getYear() == 2025));
    }

    @Test
    void days_from_contact_to_landing_are_those_of_the_table() {
        var days = utf8.stored().stream()
                .map(row -> row.reading().days())
                .filter(d -> d.firstContactOn() != null && d.landedOn() != null)
                .map(d -> ChronoUnit.DAYS.between(d.firstContactOn(), d.landedOn()))
                .sorted()
                .toList();

        assertEquals(
                List.of(18L, 18L, 46L, 46L, 46L, 46L, 58L, 60L, 62L, 66L, 77L, 84L, 84L, 88L, 92L, 96L, 99L, 100L),
                days);
    }

    @Test
    void two_deals_have_no_first_contact() {
        var without = utf8.stored().stream()
                .filter(row -> row.reading().days().firstContactOn() == null)
                .map(LedgerRow::record)
                .toList();

        assertEquals(List.of(20, 58), without);
    }

    @Test
    void forty_seven_of_them_are_headquarters() {
        var types = utf8.stored().stream()
                .map(row -> row.reading().kind().hqType())
                .filter(Objects::nonNull)
                .filter(HqType::headquarters);

        assertEquals(47, types.count());
    }

    @Test
    void a_lead_came_in_on_the_day_of_its_first_contact() {
        assertEquals(LocalDate.of(2025, 5, 12), utf8.row(8).reading().days().receivedOn());
        assertEquals(null, utf8.row(7).reading().days().receivedOn());
    }

    @Test
    void a_planned_signing_is_no_signing() {
        var days = utf8.row(24).reading().days();

        assertEquals(null, days.signedOn());
        assertEquals(LocalDate.of(2025, 9, 1), days.plannedSignOn());
    }

    @Test
    void closing_days_are_read_from_the_progress_text() {
        assertEquals(
                LocalDate.of(2025, 3, 17), utf8.row(55).reading().standing().closedOn());
        assertEquals(
                LocalDate.of(2025, 2, 20), utf8.row(56).reading().standing().closedOn());
        assertEquals(Status.LOST, utf8.row(56).reading().standing().status());
    }

    @Test
    void collisions_point_to_the_earlier_record() {
        var collisions = new TreeMap<Integer, Integer>();

        for (var row : utf8.rows())
            if (row.collidesWithRecord() != null) collisions.put(row.record(), row.collidesWithRecord());

        assertEquals(Map.of(12, 11, 13, 5, 38, 4, 39, 6, 40, 23, 41, 32, 65, 16), collisions);
    }

    @Test
    void an_embedded_line_break_and_rare_characters_survive() {
        assertEquals("第一批人员到岗\n第二批7月", utf8.row(44).reading().words().latestProgress());
        assertEquals("样例䶮云信息技术有限公司", utf8.row(52).reading().investor().name());
        assertEquals("样例漫江碳科技有限公司项目", utf8.row(46).reading().name());
        assertEquals("钱江新城二期", utf8.row(48).reading().care().platformText());
        assertEquals("区投促局", utf8.row(48).reading().care().unit());
    }

    @Test
    void every_flag_comes_with_a_sentence_in_both_languages() {
        for (var row : utf8.rows())
            for (var remark : row.remarks()) {
                assertTrue(row.flags().contains(remark.flag()));
                assertTrue(!remark.zh().contains("{") && !remark.en().contains("{"), remark.zh());
            }

        var first = utf8.row(4).remarks().get(0);
        assertEquals("签约时间 2025-03-21 晚于落地时间 2025-03-20", first.zh());
        assertEquals("Signed on 2025-03-21, after landing on 2025-03-20", first.en());
        assertEquals(
                "落地时间 2025-03-30 早于首次接触 2025-04-20",
                utf8.row(25).remarks().get(1).zh());
        assertEquals(
                "Landed 2025-03-30 is earlier than First contact 2025-04-20",
                utf8.row(25).remarks().get(1).en());
    }

    @Test
    void fingerprints_tell_rows_apart() {
        var prints = utf8.rows().stream().map(LedgerRow::fingerprint).filter(Objects::nonNull);

        assertEquals(60, prints.distinct().count());
    }

    private void check(Expected expected) {
        var row = utf8.row(expected.record);
        var said = row.flags().stream()
                .filter(flag -> flag.blocking() || row.outcome() == Outcome.WARN)
                .map(Flag::code);
        assertAll(
                () -> assertEquals(expected.outcome, row.outcome()),
                () -> assertEquals(
                        expected.said,
                        row.skip() != null ? List.of(row.skip()) : said.sorted().toList()),
                () -> assertEquals(expected.no, row.no() == null ? "" : row.no()));
    }

    private List<Money> amounts(Function<Reading, Money> which) {
        return utf8.stored().stream()
                .map(row -> which.apply(row.reading()))
                .filter(money -> money != null && money.amount() != null)
                .toList();
    }

    private static BigDecimal sum(List<Money> amounts, String currency) {
        return amounts.stream()
                .filter(money -> money.currency().equals(currency))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Expected> expected() throws IOException {
        return Files.readAllLines(Ledgers.sample("ledger-messy-expected.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(c -> new Expected(Integer.parseInt(c[0]), c[1], Outcome.valueOf(c[2]), words(c[3])))
                .toList();
    }

    private static List<String> words(String flags) {
        return flags.isEmpty()
                ? List.of()
                : Arrays.stream(flags.split(" ")).sorted().toList();
    }
}
