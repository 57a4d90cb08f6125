package wutong.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.web.Languages;

/** Where a form says what is wrong with it. */
class SlipTest {

    private static final Slip SLIP = Slip.of(
            "",
            "",
            "/",
            null,
            "",
            List.of(
                    Box.of("name", "项目名称", Box.Kind.TEXT),
                    Box.of("agreement.kind", "协议类型", Box.Kind.CHOICE).value("CONTRACT"),
                    Box.of("agreement.number", "协议编号", Box.Kind.TEXT)));

    private static Slip told(Map<String, Wrong> errors) {
        return SLIP.wrong(errors, box -> "请填" + box.label());
    }

    private static String error(Slip slip, int box) {
        return slip.boxes().get(box).error();
    }

    @Test
    void a_box_asks_for_what_is_missing_whatever_words_the_refusal_had() {
        var slip = told(Map.of("name", new Wrong("还缺：项目名称。", true)));

        assertEquals("请填项目名称", error(slip, 0));
        assertEquals(List.of(), slip.wrong());
    }

    @Test
    void words_that_happen_to_ask_for_something_stay_where_nothing_is_missing() {
        var slip = told(Map.of("name", new Wrong("请填这一项。", false)));

        assertEquals("请填这一项。", error(slip, 0));
    }

    @Test
    void of_a_field_with_several_parts_the_first_empty_one_is_asked_for() {
        var slip = told(Map.of("agreement", new Wrong("还缺：协议。", true)));

        assertNull(error(slip, 1));
        assertEquals("请填协议编号", error(slip, 2));
    }

    @Test
    void what_has_no_box_is_named_in_front_of_all() {
        var slip = told(Map.of("landedOn", new Wrong("还缺：落地日期。", true)));

        assertEquals(List.of("还缺：落地日期。"), slip.wrong());
    }

    @Test
    void a_refusal_tells_by_its_code_that_something_is_missing() {
        var flaws = List.of(
                Flaw.of("name", "required"),
                Flaw.of("landedOn", "gate-item-missing", "落地日期"),
                Flaw.of("signedOn", "future-date", "2999-01-01"));

        var wrong = Wrong.of(new Refused(Refused.Kind.RULE, "gate-not-met", flaws), Languages.ZH);

        var missing = new LinkedHashMap<String, Boolean>();
        wrong.forEach((field, one) -> missing.put(field, one.missing()));
        assertEquals(Map.of("name", true, "landedOn", true, "signedOn", false), missing);
    }
}
