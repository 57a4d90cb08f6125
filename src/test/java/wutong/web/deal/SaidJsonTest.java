package wutong.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.deal.DealField;
import wutong.deal.Said;
import wutong.enterprise.EnterpriseRef;
import wutong.fault.Refused;

class SaidJsonTest {

    private static SaidJson body(String json) {
        try {
            return new SaidJson(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Said read(String json) {
        var body = body(json);
        var said = body.allBut(Set.of());
        body.finish();
        return said;
    }

    private static List<String> refused(String json) {
        var fault = assertThrows(Refused.class, () -> read(json));
        return fault.flaws.stream()
                .map(flaw -> flaw.field() + " " + flaw.code())
                .toList();
    }

    @Test
    void a_body_and_a_form_say_the_same() {
        var form = new SaidForm(Form.of(Map.ofEntries(
                Map.entry("name", "样例总部"),
                Map.entry("source", "Trade fair"),
                Map.entry("signedOn", "2026-03-21"),
                Map.entry("hqType", "REGIONAL_HQ"),
                Map.entry("owner", "1001"),
                Map.entry("staff", "80"),
                Map.entry("platformUndecided", "true"),
                Map.entry("enterprise.name", "样例控股有限公司"),
                Map.entry("agreement.kind", "CONTRACT"),
                Map.entry("agreement.number", "样招 2026-018"),
                Map.entry("localEntity.capitalDueBy", "2031-03-21"))));

        var json = read("""
                {"name": "样例总部", "source": "Trade fair", "signedOn": "2026-03-21", "hqType": "REGIONAL_HQ", "owner": "1001",
                 "staff": 80, "platformUndecided": true, "enterprise": {"name": "样例控股有限公司"},
                 "agreement": {"kind": "CONTRACT", "number": "样招 2026-018"}, "localEntity": {"capitalDueBy": "2031-03-21"}}""");

        assertEquals(form.read(Arrays.asList(DealField.values())).values(), json.values());
        assertEquals("展会", json.get(DealField.SOURCE));
    }

    @Test
    void null_says_that_there_is_none_and_what_is_left_out_says_nothing() {
        var said = read("{\"note\": null}");

        assertEquals(Set.of(DealField.NOTE), said.values().keySet());
        assertNull(said.get(DealField.NOTE));
    }

    @Test
    void a_known_investor_is_told_by_id() {
        var investor = new EnterpriseRef(8948L, null, null);

        assertEquals(investor, read("{\"enterprise\": \"8948\"}").get(DealField.ENTERPRISE));
        assertEquals(investor, read("{\"enterprise\": {\"id\": \"8948\"}}").get(DealField.ENTERPRISE));
        assertEquals(List.of("enterprise.name required"), refused("{\"enterprise\": {}}"));
    }

    @Test
    void a_member_of_a_member_that_is_not_known_is_named() {
        assertEquals(List.of("agreement.nr unknown-member"), refused("{\"agreement\": {\"nr\": \"1\"}}"));
        assertEquals(List.of("agreement wrong-type"), refused("{\"agreement\": \"1\"}"));
        assertEquals(List.of("signd unknown-member"), refused("{\"signd\": null}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"a\"", "null"})
    void what_is_no_object_says_nothing(String json) {
        assertEquals(
                "wrong-type",
                assertThrows(Refused.class, () -> body(json)).flaws.get(0).code());
    }

    @Test
    void a_touch_that_is_empty_is_still_one_and_one_left_out_is_none() {
        assertNotNull(body("{\"touch\": {}}").touch());
        assertNull(body("{\"touch\": null}").touch());
        assertNull(body("{}").leave());
    }
}
