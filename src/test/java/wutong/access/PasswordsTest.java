package wutong.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.fault.Refused;

class PasswordsTest {

    @ParameterizedTest
    @CsvSource({
        "Kurz-1, password-short",
        "nurkleinebuchstaben, password-plain",
        "kleine0und1ziffern, password-plain",
        "Password123, password-common",
        "P@ssw0rd2026, password-common",
        "!!Qwerty12345, password-common",
        "1357924680A!a, password-common",
        "Chenyang2026, password-common",
    })
    void a_weak_one_is_refused_with_what_it_lacks(String password, String fault) {
        var refused = assertThrows(Refused.class, () -> Passwords.check(password, "chenyang"));

        assertEquals("password", refused.flaws.get(0).field());
        assertEquals(fault, refused.flaws.get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sieben-Eichen7", "法国梧桐 Platane9", "correct horse Battery 4"})
    void one_of_three_classes_and_no_common_heart_is_taken(String password) {
        assertDoesNotThrow(() -> Passwords.check(password, "chenyang"));
    }

    @Test
    void what_is_kept_is_neither_the_password_nor_the_same_twice() {
        var hash = Passwords.hash("Sieben-Eichen7");

        assertFalse(hash.contains("Sieben"));
        assertNotEquals(hash, Passwords.hash("Sieben-Eichen7"));
        assertTrue(Passwords.fits("Sieben-Eichen7", hash));
        assertFalse(Passwords.fits("Sieben-Eichen8", hash));
    }

    @Test
    void every_letter_of_a_long_one_counts() {
        var long1 = "Eichen7-".repeat(20);

        assertTrue(Passwords.fits(long1, Passwords.hash(long1)));
        assertFalse(Passwords.fits(long1 + "x", Passwords.hash(long1)));
    }

    @Test
    void nobody_gets_in_without_an_account() {
        assertFalse(Passwords.fits("nobody has this one 0", null));
    }
}
