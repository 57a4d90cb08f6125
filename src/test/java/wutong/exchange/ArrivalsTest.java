package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.deal.HqType;
import wutong.enterprise.Codes;
import wutong.enterprise.Contacts;
import wutong.enterprise.EnterpriseForm;
import wutong.enterprise.Enterprises;
import wutong.identity.Sight;
import wutong.identity.Units;
import wutong.measure.Phone;

/** Finding what rows name, or making it. */
@QuarkusTest
@TestTransaction
class ArrivalsTest {

    @Inject
    Enterprises enterprises;

    @Inject
    Contacts contacts;

    @Inject
    Units units;

    @Inject
    Intake intake;

    private Arrivals arrivals() {
        return new Arrivals(enterprises, contacts, units, 77L, Intake.on("2026-06-01"));
    }

    private static Reading row(String investor, String code, String unit, String contact, String phone) {
        return new Reading(
                null,
                "样例项目",
                new Reading.Investor(investor, code, null, "深圳", null),
                new Reading.Local(null, null),
                new Reading.Kind(HqType.REGIONAL_HQ, "物流", null),
                new Reading.Capital(null, null, null, null),
                new Reading.Origin(null, null, null),
                new Reading.Days(null, null, null, null, null, null, null, null),
                new Reading.Standing(null, null, null, null),
                new Reading.Care(null, null, null, null, unit, null),
                new Reading.Contact(
                        contact, phone == null ? List.of() : Phone.read(phone).phones()),
                new Reading.Words(null, null, null, null, null, null, null));
    }

    private static Reading row(String investor, String code) {
        return row(investor, code, null, null, null);
    }

    private long entered(String name, String code) {
        var form = new EnterpriseForm(name, code, null, null, null, null);
        return Long.parseLong(
                enterprises.enter(form, null, Intake.on("2026-01-02")).id());
    }

    @Test
    void another_region_of_a_known_enterprise_is_told_and_not_taken_over() {
        var head = "填报时间：2026年5月31日\n项目名称,投资方,总部类型,目前阶段,来源地,首次接触\n";
        var first = intake.take(head + "样例籍贯甲项目,样例籍贯有限公司,区域总部,在谈,深圳,2026.1.8\n", false)
                .batch();
        var same = intake.take(head + "样例籍贯乙项目,样例籍贯有限公司,研发总部,在谈,深圳,2026.1.8\n", false)
                .batch();
        var other = intake.take(head + "样例籍贯丙项目,样例籍贯有限公司,销售总部,在谈,上海,2026.1.8\n", true)
                .batch();

        var id = Long.parseLong(intake.deal(first, 3).enterprise().id());
        assertEquals("深圳", enterprises.card(id, Sight.ALL).sourceRegion());
        assertEquals(List.of("SAME-INVESTOR"), intake.row(same, 3).flags());
        assertTrue(intake.row(other, 3).flags().contains("REGION-IGNORED"));
        assertTrue(intake.row(other, 3).messages().contains("来源地「上海」未改：这家企业登记的是「深圳」，在企业页面更正"));
    }

    @Test
    void another_region_further_down_the_same_ledger_is_told_as_well() {
        var batch = intake.take(
                        "填报时间：2026年5月31日\n项目名称,投资方,总部类型,目前阶段,来源地,首次接触\n"
                                + "样例同册甲项目,样例同册有限公司,区域总部,在谈,深圳,2026.1.8\n"
                                + "样例同册乙项目,样例同册有限公司,研发总部,在谈,深圳,2026.1.8\n"
                                + "样例同册丙项目,样例同册有限公司,销售总部,在谈,上海,2026.1.8\n",
                        true)
                .batch();

        assertFalse(intake.row(batch, 4).flags().contains("REGION-IGNORED"));
        assertTrue(intake.row(batch, 5).messages().contains("来源地「上海」未改：这家企业登记的是「深圳」，在企业页面更正"));
    }

    @Test
    void what_is_written_in_place_of_a_code_stays_with_a_new_enterprise_until_it_has_one() {
        var batch = intake.batch("样例来者码项目,样例来者码有限公司,区域总部,在谈,9133010299,2026.1.8,,5000,,,,\n");
        var id = Long.parseLong(intake.deal(batch, 3).enterprise().id());

        assertEquals("9133010299", enterprises.card(id, Sight.ALL).creditCodeText());

        var later = intake.batch("样例来者码乙项目,样例来者码有限公司,研发总部,在谈," + Codes.of(4_177) + ",2026.1.8,,5000,,,,\n");

        assertEquals(
                List.of("SAME-INVESTOR", "USCC-INNER"),
                intake.row(later, 3).flags().stream().sorted().toList());
        assertEquals(
                1,
                intake.count(
                        "Enterprise e where e.id = ?1 and e.creditCode = ?2 and e.creditCodeText is null",
                        id,
                        Codes.of(4_177)));
    }

    @Test
    void an_enterprise_is_found_by_its_code_whatever_its_name() {
        var id = entered("样例来者甲有限公司", Codes.of(4_101));

        assertEquals(id, arrivals().of(row("样例来者甲集团", Codes.of(4_101))).enterprise());
    }

    @Test
    void an_enterprise_without_a_code_is_found_by_its_name_and_takes_the_code() {
        var id = entered("样例来者乙有限公司", null);

        var found = arrivals().of(row("样例来者乙 有限公司", Codes.of(4_102)));

        assertEquals(id, found.enterprise());
        assertEquals(Codes.of(4_102), enterprises.byId(id).creditCode);
    }

    @Test
    void an_enterprise_of_the_same_name_with_another_code_is_another() {
        var id = entered("样例来者丙有限公司", Codes.of(4_103));

        assertNotEquals(id, arrivals().of(row("样例来者丙有限公司", Codes.of(4_104))).enterprise());
    }

    @Test
    void an_enterprise_named_without_a_code_is_the_one_of_that_name() {
        var id = entered("样例来者丁有限公司", Codes.of(4_105));

        assertEquals(id, arrivals().of(row("样例来者丁有限公司", null)).enterprise());
    }

    @Test
    void rows_of_one_ledger_find_what_earlier_rows_made() {
        var arrivals = arrivals();

        var first = arrivals.of(row("样例来者戊有限公司", null, "来者处", null, null));
        var coded = arrivals.of(row("样例来者戊有限公司", Codes.of(4_106), "来者处", null, null));
        var other = arrivals.of(row("样例来者戊有限公司", Codes.of(4_107)));
        var again = arrivals.of(row("别名", Codes.of(4_106)));

        assertEquals(first, coded);
        assertNotEquals(first.enterprise(), other.enterprise());
        assertEquals(first.enterprise(), again.enterprise());
        assertEquals(2, intake.count("Enterprise e where e.name = ?1 and e.batchId = ?2", "样例来者戊有限公司", 77L));
        assertEquals(1, intake.count("Unit u where u.name = ?1", "来者处"));
    }

    @Test
    void what_it_makes_bears_the_batch_and_what_the_row_knows() {
        var id = arrivals().of(row("样例来者己有限公司", null)).enterprise();

        var made = enterprises.byId(id);
        assertEquals(77L, made.batchId);
        assertEquals("深圳", made.sourceRegion);
        assertEquals("物流", made.industry);
    }

    @Test
    void a_confidential_row_names_no_enterprise() {
        assertNull(arrivals().of(row(null, null)).enterprise());
    }

    @Test
    void a_contact_is_entered_once_however_often_it_is_written() {
        var arrivals = arrivals();
        var id = arrivals.of(row("样例来者庚有限公司", null, null, "样例辛", "0571-87000003"))
                .enterprise();
        arrivals.of(row("样例来者庚有限公司", null, null, "样例辛", "0571 87000003"));
        arrivals().of(row("样例来者庚有限公司", null, null, "样例辛", "0571-87000003"));
        assertEquals(1, intake.count("Contact c where c.enterprise.id = ?1", id));

        arrivals.of(row("样例来者庚有限公司", null, null, "样例壬", null));
        assertEquals(2, intake.count("Contact c where c.enterprise.id = ?1", id));
    }

    @Test
    void nobody_to_call_is_no_contact() {
        var id = arrivals().of(row("样例来者辛有限公司", null)).enterprise();

        assertEquals(0, intake.count("Contact c where c.enterprise.id = ?1", id));
    }

    @Test
    void a_dry_run_finds_and_makes_nothing() {
        var id = entered("样例来者壬有限公司", Codes.of(4_108));

        var known = arrivals().known(row("样例来者壬有限公司", null, "无此处", "样例癸", null));
        var unknown = arrivals().known(row("样例来者癸有限公司", null));

        assertEquals(new RowEntry.Found(id, null), known);
        assertEquals(new RowEntry.Found(null, null), unknown);
        assertEquals(0, intake.count("Enterprise e where e.name = ?1", "样例来者癸有限公司"));
        assertEquals(0, intake.count("Contact c where c.enterprise.id = ?1", id));
    }

    @Test
    void a_row_said_to_be_a_known_deal_adds_to_its_enterprise_alone() {
        var id = entered("样例来者子有限公司", null);

        var found = arrivals().of(row("样例来者子公司", null, "来者子处", "样例丑", "0571-87000004"), id);

        assertEquals(id, found.enterprise());
        assertEquals(1, intake.count("Contact c where c.enterprise.id = ?1", id));
        assertEquals(0, intake.count("Enterprise e where e.name = ?1", "样例来者子公司"));
    }
}
