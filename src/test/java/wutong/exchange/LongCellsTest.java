package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Cells that say more than a deal has room for: no row is lost, and no ledger for the sake of a row. */
@QuarkusTest
class LongCellsTest {

    private static final String DAY = "填报时间：2026年5月31日\n";

    @Inject
    Intake intake;

    private long batch(String text, boolean dryRun) {
        return intake.take(DAY + text, dryRun).batch();
    }

    /** What became of each row, dry and real. */
    private List<String> told(String text, boolean dryRun) {
        return intake.rows(batch(text, dryRun)).stream()
                .map(row -> row.record() + " " + row.outcome() + " " + row.flags())
                .toList();
    }

    /** A row under every heading, a good one but for the cells put in. */
    private static String line(String name, Map<Heading, String> odd) {
        var cells = new EnumMap<Heading, String>(Heading.class);
        cells.put(Heading.NAME, "样例" + name + "项目");
        cells.put(Heading.INVESTOR, "样例" + name + "有限公司");
        cells.put(Heading.STAGE, "在谈");
        cells.putAll(odd);
        return Arrays.stream(Heading.values())
                .map(heading -> cells.getOrDefault(heading, ""))
                .collect(Collectors.joining(","));
    }

    private static String heads() {
        return Arrays.stream(Heading.values()).map(Heading::zh).collect(Collectors.joining(",")) + "\n";
    }

    @Test
    void an_industry_in_words_is_no_code() {
        var batch = batch("项目名称,投资方,目前阶段,行业类别\n样例长格甲项目,样例长格甲有限公司,在谈,信息传输、软件和信息技术服务业\n", false);

        var deal = intake.deal(batch, 3);
        assertEquals(Outcome.IMPORT, intake.row(batch, 3).outcome());
        assertEquals("信息传输、软件和信息技术服务业", deal.industry());
        assertNull(deal.industryCode());
    }

    @Test
    void an_industry_in_words_beside_another_is_kept_in_the_row() {
        var batch = batch("项目名称,投资方,目前阶段,产业方向,行业类别\n样例长格乙项目,样例长格乙有限公司,在谈,数字能源,软件业\n", false);

        var row = intake.row(batch, 3);
        assertEquals(List.of("INDUSTRY-WORDS"), row.flags());
        assertEquals("数字能源", intake.deal(batch, 3).industry());
        assertEquals("软件业", row.values().get("industryCode"));
    }

    @Test
    void a_long_cell_in_any_column_ends_as_the_dry_run_says_and_harms_no_other_row() {
        var lines = new ArrayList<String>();
        for (var heading : Heading.values()) {
            lines.add(line("长格丙" + heading.ordinal(), Map.of(heading, "长".repeat(32_000))));
        }
        var text = heads() + String.join("\n", lines) + "\n" + line("长格丙末", Map.of()) + "\n";

        var dry = told(text, true);
        var real = told(text, false);

        assertEquals(dry, real);
        assertEquals(3 + Heading.values().length + " IMPORT []", real.get(real.size() - 1));
    }

    @Test
    void long_cells_in_all_columns_at_once_are_one_row_that_waits() {
        var odd = new EnumMap<Heading, String>(Heading.class);
        for (var heading : Heading.values()) odd.put(heading, "\t".repeat(16_000) + "长\"\"".repeat(4_000));
        odd.replaceAll((heading, text) -> '"' + text + '"');
        var text = heads() + line("长格丁", odd) + "\n" + line("长格丁末", Map.of()) + "\n";

        var dry = told(text, true);
        var real = told(text, false);

        assertEquals(dry, real);
        assertTrue(real.get(0).startsWith("3 HOLD"), real.get(0));
        assertEquals("4 IMPORT []", real.get(1));
    }

    @Test
    void long_prose_is_cut_where_the_room_ends_and_a_second_ledger_changes_it() {
        var heads = "项目名称,投资方,总部类型,目前阶段,最新进展,存在问题,下一步,承诺政策,备注\n";
        var one = "样例长格戊项目,样例长格戊有限公司,区域总部,在谈"
                + (",甲" + "\"\"".repeat(15_000)).replaceAll(",(.*)", ",\"$1\"").repeat(5);
        batch(heads + one + "\n", false);

        var batch = batch(heads + one.replace('甲', '乙') + "\n", false);

        var row = intake.row(batch, 3);
        assertEquals(List.of("TEXT-CUT"), row.flags());
        assertEquals(5, row.changes().size());
        assertEquals("乙" + "\"".repeat(9_999), intake.deal(batch, 3).note());
        assertEquals("乙" + "\"".repeat(15_000), row.values().get("note"));
    }

    @Test
    void a_name_without_room_waits_for_a_person() {
        var batch = batch("项目名称,投资方,目前阶段,首次接触\n" + "样".repeat(201) + ",样例长格己有限公司,在谈,2026.1.8\n", false);

        assertEquals(Outcome.HOLD, intake.row(batch, 3).outcome());
        assertTrue(intake.row(batch, 3).flags().contains("NAME-LONG"));

        var row = intake.decide(batch, 3, Decision.RETRY, null, Map.of("name", "样例长格己项目"));

        assertEquals(Decision.RETRY, row.decision());
        assertEquals("样例长格己项目", intake.deal(batch, 3).name());
    }

    @Test
    void a_name_made_from_a_long_investor_fits() {
        var batch = batch("项目名称,投资方,目前阶段,首次接触\n,样例长格庚" + "长".repeat(194) + ",在谈,2026.1.8\n", false);

        assertEquals(List.of("NAME-GEN"), intake.row(batch, 3).flags());
        assertEquals(200, intake.deal(batch, 3).name().length());
    }

    @Test
    void a_remark_quotes_the_beginning_of_a_long_cell_on_one_line() {
        var batch = batch("项目名称,投资方,目前阶段,注册资本\n样例长格辛项目,样例长格辛有限公司,在谈,\"详见\n协议" + "长".repeat(500) + "\"\n", false);

        var messages = intake.row(batch, 3).messages();
        assertEquals(1, messages.size());
        assertTrue(messages.get(0).startsWith("注册资本「详见 协议长长"), messages.get(0));
        assertTrue(messages.get(0).length() < 120, messages.get(0));
    }
}
