package wutong.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.fault.Refused;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91330102WTDM001760", "91330102WTDM0015X5", "91440305WTDM00029Y"})
    void a_right_code_is_read_without_a_word(String code) {
        assertEquals(new CreditCode.Reading(code, null, Set.of()), CreditCode.read(code));
        assertEquals(code, CreditCode.check("creditCode", code));
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4Z, CHAR",
        "91350100M000100Y44, CHECK",
        "91310104WODM00125C, CHAR",
        "9135A100M000100Y43, CHAR",
        "91330302WTDM00133, LEN",
        "913303021, LEN",
        "9.13301E+17, SCI",
        "9.13301e17, SCI",
        "91330106WTDM001170, CHECK"
    })
    void a_wrong_code_says_why(String code, CreditCode.Fault fault) {
        assertEquals(new CreditCode.Reading(null, fault, Set.of()), CreditCode.read(code));
    }

    @Test
    void width_case_and_spaces_do_not_matter() {
        assertEquals(
                "91330102WTDM0015X5", CreditCode.read("９１３３０１０２ wtdm0015x5 ").code());
    }

    @Test
    void nothing_is_neither_code_nor_fault() {
        for (var text : List.of("", " ", "/", "待定")) {
            assertNull(CreditCode.read(text).code());
            assertNull(CreditCode.read(text).fault());
            assertNull(CreditCode.check("creditCode", text));
        }
    }

    @Test
    void an_institution_and_a_wrong_inner_check_are_only_warnings() {
        assertEquals(
                Set.of(CreditCode.Warning.NONENT),
                CreditCode.read("12330102WTDM00387L").warnings());
        assertEquals(
                Set.of(CreditCode.Warning.INNER),
                CreditCode.read("91330102WTDM005339").warnings());
    }

    @Test
    void a_form_is_told_what_is_wrong_with_its_code() {
        assertEquals(List.of(17, 18), refused("91330302WTDM00133").flaws.get(0).args());
        assertEquals("credit-code-letter", refused("91310104WODM00125C").code);
        assertEquals(
                List.of("O", 10), refused("91310104WODM00125C").flaws.get(0).args());
        assertEquals("credit-code-check", refused("91350100M000100Y44").code);
        assertEquals(
                List.of("4", "3"), refused("91350100M000100Y44").flaws.get(0).args());
    }

    @Property(tries = 300)
    void one_changed_character_is_always_found(
            @ForAll @StringLength(9) @Chars({'0', '7', 'A', 'H', 'J', 'Q', 'Y'}) String organisation,
            @ForAll @IntRange(min = 0, max = 17) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        var body = "91330102" + organisation;
        var code = body + CreditCode.checkCharacter(body);
        var digit = Character.getNumericValue(code.charAt(place)) % 10;
        var changed = code.substring(0, place) + (digit + shift) % 10 + code.substring(place + 1);

        assertEquals(code, CreditCode.read(code).code());
        if (!changed.equals(code)) assertNull(CreditCode.read(changed).code());
    }

    @Property(tries = 300)
    void no_text_breaks_the_reading(@ForAll String text) {
        CreditCode.read(text);
    }

    private static Refused refused(String code) {
        return assertThrows(Refused.class, () -> CreditCode.check("creditCode", code));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            91350100M000100Y43, 3
            91330102WTDM001760, 0
            """)
    void the_check_follows_from_the_first_seventeen(String code, char check) {
        assertEquals(check, CreditCode.checkCharacter(code));
    }

    /** GB 11714: 11 less the remainder, 10 written X and 11 written 0. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            91350100M000100Y43, true
            91330102MA0000007,  true
            91330102MA000004X,  true
            91330102MA0000090,  true
            91330102MA0000008,  false
            91330102MA0000070,  false
            """)
    void the_organisation_code_inside_has_a_check_of_its_own(String written, boolean holds) {
        var code = written.length() == 18 ? written : written + CreditCode.checkCharacter(written);

        var reading = CreditCode.read(code);

        assertEquals(code, reading.code());
        assertEquals(holds, !reading.warnings().contains(CreditCode.Warning.INNER));
    }

    @ParameterizedTest
    @CsvSource({"91, false", "92, false", "93, false", "12, true", "51, true"})
    void only_the_market_regulator_registers_enterprises(String first, boolean other) {
        var code = first + "330102MA0000007";

        var reading = CreditCode.read(code + CreditCode.checkCharacter(code));

        assertEquals(other, reading.warnings().contains(CreditCode.Warning.NONENT));
    }
}
