package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wutong.deal.HqType;
import wutong.deal.Status;

/** Next week's ledger meets the deals that are stored. */
class UpdatesTest {

    private static final String HEADER = "项目编号,项目名称,投资方,总部类型,目前阶段,统一社会信用代码,首次接触,签约时间,跟进单位\n";
    private static final String CODE = "91440305WTDM00029Y";

    @TempDir
    Path folder;

    private final District district = new District();

    @Test
    void a_known_number_updates_its_deal_and_is_no_double() {
        district.stored.add(deal(7, "2025-0007", "栖梧总部", "栖梧科技", false));

        var row = read("2025-0007,栖梧总部(更名),栖梧科技集团,区域总部,签约," + CODE + ",,2025.3.4,乙")
                .only();

        assertEquals(7, row.updates());
        assertNull(row.collidesWith());
        assertEquals(List.of(), row.flags());
    }

    @Test
    void empty_cells_of_an_update_say_nothing() {
        district.stored.add(deal(7, "2025-0007", "栖梧总部", "栖梧科技", false));

        var row = read("2025-0007,,,,,,,2025.3.4,").only();

        assertEquals(List.of(), row.flags());
        assertEquals(new Reading.Standing(null, null, null, null), row.reading().standing());
        assertNull(row.reading().name());
    }

    @Test
    void the_same_investor_project_and_type_from_a_ledger_is_updated() {
        district.stored.add(deal(7, "2025-0007", "栖梧总部", "栖梧科技", true));

        var row = read(",栖梧总部 ,栖梧科技,区域总部,流失," + CODE + ",2025.1.2,,乙").only();

        assertEquals(7, row.updates());
        assertEquals(List.of(), row.flags());
        assertNull(row.reading().standing().stage());
        assertEquals(Status.LOST, row.reading().standing().status());
    }

    @Test
    void a_deal_that_no_ledger_brought_is_collided_with() {
        district.stored.add(deal(7, "2025-0007", "栖梧总部", "栖梧科技", false));

        var row = read(",栖梧总部,栖梧科技,区域总部,在谈," + CODE + ",2025.1.2,,乙").only();

        assertNull(row.updates());
        assertEquals(List.of(Flag.DUP_EXACT, Flag.OWNER_CONFLICT), row.flags());
        assertEquals(7, row.collidesWith());
        assertNull(row.collidesWithRecord());
        assertEquals("与项目 2025-0007信用代码、投资方、总部类型都相同", row.remarks().get(0).zh());
    }

    @Test
    void a_deal_is_updated_once_a_file() {
        district.stored.add(deal(7, "2025-0007", "栖梧总部", "栖梧科技", true));
        var line = ",栖梧总部,栖梧科技,区域总部,在谈," + CODE + ",2025.1.2,,甲\n";

        var rows = read(line + line).rows();

        assertEquals(7, rows.get(0).updates());
        assertNull(rows.get(1).updates());
        assertEquals(List.of(Flag.DUP_EXACT), rows.get(1).flags());
        assertEquals(7, rows.get(1).collidesWith());
        assertEquals(2, rows.get(1).collidesWithRecord());
    }

    @Test
    void a_number_written_twice_is_a_double() {
        var rows = read("A-1,栖梧总部,栖梧科技,区域总部,在谈,,2025.1.2,,甲\nA-1,凤栖总部,凤栖物流,区域总部,在谈,,2025.1.2,,甲\n")
                .rows();

        assertEquals(Outcome.HOLD, rows.get(1).outcome());
        assertEquals("项目编号「A-1」与第 2 条记录相同", rows.get(1).remarks().get(0).zh());
        assertEquals(
                "Deal no. “A-1” is that of record 2",
                rows.get(1).remarks().get(0).en());
    }

    @Test
    void another_project_of_a_stored_investor_is_linked() {
        district.stored.add(deal(7, null, "栖梧总部", "栖梧科技", true));

        var row = read(",栖梧研发,栖梧科技,研发总部,在谈," + CODE + ",2025.1.2,,甲").only();

        assertEquals(List.of(Flag.SAME_INVESTOR), row.flags());
        assertEquals(7, row.collidesWith());
    }

    @Test
    void a_confidential_lead_is_known_again_by_its_name() {
        district.stored.add(new KnownDeal(9L, null, null, "某头部企业", null, null, HqType.REGIONAL_HQ, "甲", true));

        var row = read(",某头部企业,,区域总部,在谈,,2025.1.2,,甲").only();

        assertEquals(9, row.updates());
    }

    @Test
    void the_sample_read_again_updates_what_it_brought_and_prints_the_same() {
        var first = Ledgers.read(Ledgers.sample("ledger-messy.csv"), district);
        for (var row : first.stored()) district.stored.add(stored(row));

        var again = Ledgers.read(Ledgers.sample("ledger-messy.csv"), district);

        assertEquals(prints(first), prints(again));
        assertEquals(
                49, again.rows().stream().filter(row -> row.updates() != null).count());
        assertEquals(
                11,
                again.rows().stream()
                        .filter(row -> row.outcome() == Outcome.HOLD)
                        .count());
        for (var row : again.stored()) assertEquals((long) row.record(), row.updates());
    }

    private static List<String> prints(Ledgers.Read read) {
        return read.rows().stream()
                .map(LedgerRow::fingerprint)
                .filter(Objects::nonNull)
                .toList();
    }

    private static KnownDeal stored(LedgerRow row) {
        var reading = row.reading();
        return new KnownDeal(
                (long) row.record(),
                null,
                null,
                reading.name(),
                reading.investor().name(),
                reading.investor().creditCode(),
                reading.kind().hqType(),
                reading.care().unit(),
                true);
    }

    private Ledgers.Read read(String lines) {
        return Ledgers.text(folder, HEADER + lines, district);
    }

    private static KnownDeal deal(long id, String no, String name, String investor, boolean fromLedger) {
        return new KnownDeal(id, null, no, name, investor, CODE, HqType.REGIONAL_HQ, "甲", fromLedger);
    }
}
