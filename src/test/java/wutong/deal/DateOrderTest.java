package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.fault.Flaw;
import wutong.fault.Refused;

class DateOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVED 01-05
            RECEIVED 01-05, FIRST_CONTACT 01-05
            RECEIVED 01-05, FIRST_CONTACT 01-05, SIGNED 01-05, REGISTERED 01-05, LANDED 01-05, OPENED 01-05
            FIRST_CONTACT 01-05, SIGNED 03-01, REGISTERED 02-01, LANDED 02-15
            SIGNED 03-01, LANDED 02-15
            SIGNED 05-01, REGISTERED 02-01
            REGISTERED 02-01, LANDED 02-01
            REGISTERED 03-01, OPENED 02-01
            LANDED 03-01, OPENED 02-01
            LANDED 06-01
            """)
    void lets_pass_what_keeps_the_hard_order(String days) {
        assertDoesNotThrow(() -> DateOrder.require(days(days)::get, TODAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVED 01-06, FIRST_CONTACT 01-05                 | firstContactOn
            FIRST_CONTACT 01-06, SIGNED 01-05                   | signedOn
            FIRST_CONTACT 01-06, REGISTERED 01-05               | registeredOn
            FIRST_CONTACT 01-06, LANDED 01-05                   | landedOn
            FIRST_CONTACT 01-06, OPENED 01-05                   | openedOn
            REGISTERED 02-02, LANDED 02-01                      | landedOn
            RECEIVED 01-06, SIGNED 01-05                        | signedOn
            RECEIVED 01-06, OPENED 01-05                        | openedOn
            RECEIVED 01-06, FIRST_CONTACT 01-05, SIGNED 01-05   | firstContactOn
            FIRST_CONTACT 03-01, SIGNED 02-01, REGISTERED 02-02 | signedOn registeredOn
            FIRST_CONTACT 03-01, REGISTERED 02-02, LANDED 02-01 | registeredOn landedOn landedOn
            LANDED 06-02                                        | landedOn
            RECEIVED 06-02, FIRST_CONTACT 06-02                 | receivedOn firstContactOn
            """)
    void names_every_field_that_breaks_it(String days, String fields) {
        var refused = assertThrows(Refused.class, () -> DateOrder.require(days(days)::get, TODAY));

        assertEquals(Refused.Kind.RULE, refused.kind);
        assertEquals("dates-out-of-order", refused.code);
        assertEquals(
                List.of(fields.split(" ")),
                refused.flaws.stream().map(Flaw::field).toList());
    }

    @Test
    void says_which_milestone_it_comes_before_and_which_day_that_has() {
        var days = days("FIRST_CONTACT 03-01, SIGNED 02-01");

        var refused = assertThrows(Refused.class, () -> DateOrder.require(days::get, TODAY));

        assertEquals(
                Flaw.of(
                        "signedOn",
                        "before-milestone",
                        LocalDate.of(2026, 2, 1),
                        DealField.FIRST_CONTACT_ON,
                        LocalDate.of(2026, 3, 1)),
                refused.flaws.get(0));
    }

    @Test
    void tells_a_day_of_the_future_from_one_out_of_order() {
        var refused = assertThrows(Refused.class, () -> DateOrder.require(days("OPENED 06-02")::get, TODAY));

        assertEquals(Flaw.of("openedOn", "date-in-future", LocalDate.of(2026, 6, 2), TODAY), refused.flaws.get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SIGNED 03-01                                  | ''
            SIGNED 03-01, LANDED 03-01                    | ''
            SIGNED 03-01, REGISTERED 03-01                | ''
            SIGNED 03-02, LANDED 03-01                    | SIGN_AFTER_LAND
            SIGNED 03-02, REGISTERED 03-01                | SIGN_AFTER_REGISTER
            SIGNED 03-02, REGISTERED 02-01, LANDED 03-01  | SIGN_AFTER_LAND SIGN_AFTER_REGISTER
            SIGNED 03-02, REGISTERED 03-01, LANDED 03-05  | SIGN_AFTER_REGISTER
            REGISTERED 02-01, LANDED 03-01                | ''
            """)
    void flags_a_signing_that_comes_after_what_it_should_precede(String days, String findings) {
        var telling = Told.life("LEAD 2026-01-01");
        days(days).forEach((kind, day) -> telling.say(Fact.of(kind, day, day)));

        var flags =
                DateOrder.flags(telling.standing()).stream().map(Finding::name).filter(flag -> flag.startsWith("SIGN"));

        assertEquals(findings, String.join(" ", flags.toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "LEAD 2026-01-01,                                        SIGNED 03-01, true",
        "LEAD 2026-01-01,                                        OPENED 03-01, true",
        "'LEAD 2026-01-01, SIGNED 2026-03-01',                   SIGNED 03-01, false",
        "'LEAD 2026-01-01, SIGNED 2026-03-01',                   LANDED 03-02, true",
        "'LEAD 2026-01-01, OPERATING 2026-03-01',                LANDED 03-01, false"
    })
    void flags_a_day_of_a_stage_to_which_the_deal_has_not_moved(String life, String days, boolean flagged) {
        var telling = Told.life(life);
        days(days).forEach((kind, day) -> telling.say(Fact.of(kind, day, day)));

        assertEquals(flagged, DateOrder.flags(telling.standing()).contains(Finding.STAGE_BEHIND));
    }

    private static Map<FactKind, LocalDate> days(String text) {
        var days = new EnumMap<FactKind, LocalDate>(FactKind.class);
        Arrays.stream(text.split(", "))
                .map(one -> one.strip().split(" "))
                .forEach(one -> days.put(FactKind.valueOf(one[0]), LocalDate.parse("2026-" + one[1])));
        return days;
    }

    @Test
    void a_day_may_be_today_and_not_later() {
        assertDoesNotThrow(() -> DateOrder.past("changedOn", Told.TODAY, Told.TODAY));

        var refused = Lives.refused(() -> DateOrder.past("changedOn", Told.day("2026-06-02"), Told.TODAY));
        assertEquals("changedOn:date-in-future", Lives.said(refused));
    }
}
