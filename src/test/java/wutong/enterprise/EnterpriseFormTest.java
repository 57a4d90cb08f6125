package wutong.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.fault.Refused;

class EnterpriseFormTest {

    private static EnterpriseForm named(String name, String code, String... aliases) {
        return new EnterpriseForm(name, code, List.of(aliases), " ", null, null);
    }

    @Test
    void is_tidied_before_it_is_kept() {
        var code = Codes.of(7);

        var form = named(" 凤栖物流 ", code.toLowerCase(), "凤栖", " 凤栖", "凤栖物流", "").checked();

        assertEquals(new EnterpriseForm("凤栖物流", code, List.of("凤栖"), null, null, null), form);
    }

    @Test
    void refuses_a_missing_or_endless_name() {
        assertEquals(
                "required", assertThrows(Refused.class, () -> named(" ", null).checked()).code);
        assertEquals(
                "too-long",
                assertThrows(Refused.class, () -> named("凤".repeat(201), null).checked()).code);
        assertEquals(
                "too-long",
                assertThrows(
                                Refused.class,
                                () -> named("凤", null, "栖".repeat(201)).checked())
                        .code);
    }

    @Test
    void refuses_a_code_that_does_not_check() {
        assertEquals(
                "credit-code-check",
                assertThrows(
                                Refused.class,
                                () -> named("凤栖", "91350100M000100Y44").checked())
                        .code);
    }

    @Test
    void a_name_that_grows_when_spelt_still_fits() {
        var enterprise = new Enterprise();

        enterprise.say(named("㈱".repeat(100) + "双".repeat(100), null).checked());
        enterprise.searchable(List.of("13800001111"));

        assertEquals(200, enterprise.nameSame.length());
        assertEquals(400, enterprise.sortName.length());
        assertTrue(enterprise.searchText.startsWith("13800001111 "));
    }

    @Test
    void never_stands_behind_itself() {
        var above = new Enterprise();
        var below = new Enterprise();
        above.name = "梧桐控股";
        below.parent = above;
        above.parent = below;

        assertEquals("parent-circle", assertThrows(Refused.class, above::refuseCircle).code);
    }
}
