package wutong.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wutong.deal.Agreement;
import wutong.deal.DealField;
import wutong.deal.HqType;
import wutong.deal.LocalEntity;
import wutong.deal.Said;
import wutong.deal.TouchKind;
import wutong.enterprise.EnterpriseRef;
import wutong.fault.Refused;
import wutong.measure.Money;

class SaidFormTest {

    private static final List<DealField> ALL = Arrays.asList(DealField.values());

    private static Said read(Map<String, String> texts) {
        var form = new SaidForm(Form.of(texts));
        var said = form.read(ALL);
        form.finish();
        return said;
    }

    private static List<String> refused(Map<String, String> texts) {
        var fault = assertThrows(Refused.class, () -> read(texts));
        return fault.flaws.stream()
                .map(flaw -> flaw.field() + " " + flaw.code())
                .toList();
    }

    @Test
    void reads_amounts_days_and_codes_as_people_write_them() {
        var said = read(Map.of(
                "registeredCapital", "1亿元",
                "paidInCapital", "2000万美元",
                "firstContactOn", "2026-03-03",
                "signedOn", "2026年3月21日",
                "hqType", "REGIONAL_HQ",
                "spaceNeeded", "1,200.5",
                "staff", "80",
                "owner", "1001"));

        assertEquals(
                new BigDecimal("100000000.00"),
                said.<Money>get(DealField.REGISTERED_CAPITAL).amount());
        assertEquals("USD", said.<Money>get(DealField.PAID_IN_CAPITAL).currency());
        assertEquals(LocalDate.of(2026, 3, 3), said.get(DealField.FIRST_CONTACT_ON));
        assertEquals(LocalDate.of(2026, 3, 21), said.get(DealField.SIGNED_ON));
        assertEquals(HqType.REGIONAL_HQ, said.get(DealField.HQ_TYPE));
        assertEquals(new BigDecimal("1200.5"), said.get(DealField.SPACE_NEEDED));
        assertEquals(80, said.<Integer>get(DealField.STAFF));
        assertEquals(1001L, said.<Long>get(DealField.OWNER));
    }

    @Test
    void a_blank_box_says_none_and_a_missing_one_says_nothing() {
        var said = read(Map.of("note", "  ", "industry", " 机器人 "));

        assertTrue(said.names(DealField.NOTE));
        assertNull(said.get(DealField.NOTE));
        assertEquals("机器人", said.get(DealField.INDUSTRY));
        assertFalse(said.names(DealField.SOURCE));
    }

    @Test
    void where_blanks_say_nothing_only_what_is_written_is_said() {
        var said = new SaidForm(Form.of(Map.of("note", "", "needs", "1,200 ㎡"))).given(ALL);

        assertEquals(java.util.Set.of(DealField.NEEDS), said.values().keySet());
    }

    @Test
    void reads_fields_of_several_parts() {
        var said = read(Map.of(
                "enterprise.name", "样例梧桐控股有限公司",
                "agreement.kind", "CONTRACT",
                "agreement.number", "样招 2026-018",
                "agreement.parties", "",
                "localEntity.name", "",
                "localEntity.address", ""));

        assertEquals(new EnterpriseRef(null, "样例梧桐控股有限公司", null), said.get(DealField.ENTERPRISE));
        assertEquals(new Agreement(Agreement.Kind.CONTRACT, "样招 2026-018", null), said.get(DealField.AGREEMENT));
        assertNull(said.<LocalEntity>get(DealField.LOCAL_ENTITY));
    }

    @Test
    void nothing_paid_in_yet_is_an_amount_and_no_capital_is() {
        var said = read(Map.of("paidInCapital", "0", "arrivedFunds", "0 元"));

        assertEquals(0, said.<Money>get(DealField.PAID_IN_CAPITAL).amount().signum());
        assertEquals(0, said.<Money>get(DealField.ARRIVED_FUNDS).amount().signum());
        assertEquals(List.of("registeredCapital money-outlier"), refused(Map.of("registeredCapital", "0")));
    }

    @Test
    void a_usual_source_is_kept_in_one_language_and_any_other_as_it_is() {
        assertEquals("展会", read(Map.of("source", "Trade fair")).get(DealField.SOURCE));
        assertEquals("展会", read(Map.of("source", "展会")).get(DealField.SOURCE));
        assertEquals("A friend", read(Map.of("source", "A friend")).get(DealField.SOURCE));
    }

    @Test
    void tells_every_flaw_at_once_at_its_box() {
        var flaws = refused(new java.util.TreeMap<>(Map.of(
                "registeredCapital", "很多",
                "signedOn", "下个月",
                "hqType", "CASTLE",
                "localEntity.creditCode", "91330102MA",
                "enterprise.creditCode", "91330102MA2AYE8Q6X",
                "staff", "八十",
                "name", "样".repeat(201),
                "source", "a\0b")));

        assertEquals(
                java.util.Set.of(
                        "registeredCapital money-unreadable",
                        "signedOn unreadable-date",
                        "hqType unknown-code",
                        "localEntity.creditCode credit-code-length",
                        "enterprise.name required",
                        "enterprise.creditCode credit-code-check",
                        "staff unreadable-number",
                        "name too-long",
                        "source unreadable-text"),
                java.util.Set.copyOf(flaws));
    }

    @Test
    void an_id_that_is_none_names_no_record() {
        assertEquals(-1L, read(Map.of("platform", "abc")).<Long>get(DealField.PLATFORM));
    }

    @Test
    void a_ticked_box_comes_after_its_default() {
        var sent = new jakarta.ws.rs.core.MultivaluedHashMap<String, String>();
        sent.put("platformUndecided", List.of("false", "true"));

        assertEquals(true, new SaidForm(Form.of(sent)).read(ALL).get(DealField.PLATFORM_UNDECIDED));
    }

    @Test
    void a_touch_is_read_when_anything_of_it_is_written() {
        assertNull(new SaidForm(Form.of(Map.of("touch.occurredOn", "2026-03-03", "touch.kind", ""))).touch());

        var touch = new SaidForm(Form.of(Map.of("touch.kind", "CALL", "touch.summary", "通话\r\n两点"))).touch();

        assertEquals(TouchKind.CALL, touch.kind());
        assertEquals("通话\n两点", touch.summary());
    }

    @Test
    void leave_to_pass_a_gate_is_none_when_both_boxes_are_blank() {
        assertNull(new SaidForm(Form.of(Map.of("exception.reason", ""))).leave());
        assertEquals(
                LocalDate.of(2026, 4, 1),
                new SaidForm(Form.of(Map.of("exception.until", "2026-04-01")))
                        .leave()
                        .until());
    }
}
