package wutong.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.fault.Refused;

class ContactFormTest {

    private static ContactForm form(String name, String... phones) {
        return new ContactForm(name, null, null, List.of(phones));
    }

    @Test
    void reads_every_number_of_every_text_once() {
        var numbers =
                form("王工", "138-0000-1111 / 0571-88001234", "138-0000-1111").numbers();

        assertEquals(
                List.of("13800001111", "057188001234"),
                numbers.stream().map(Contact.Phone::digits).toList());
        assertEquals("+8613800001111", numbers.get(0).e164());
        assertEquals("138-0000-1111", numbers.get(0).text());
    }

    @Test
    void names_each_text_that_is_no_number() {
        var refused = assertThrows(
                Refused.class, () -> form("王工", "13800001111", "下周再问").numbers());

        assertEquals("phone-unreadable", refused.code);
        assertEquals("phones[1]", refused.flaws.get(0).field());
    }

    @Test
    void a_contact_is_someone_or_some_number() {
        form(null, "13800001111").write(new Contact());

        assertEquals("required", assertThrows(Refused.class, () -> form(" ").write(new Contact())).code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            周予安 副总经理 13800001111        | 周予安   | 副总经理 | 13800001111
            李样 16900001111                 | 李样     | -      | 16900001111
            李样：0571-88001234              | 李样     | -      | 0571-88001234
            李样13800001111                  | 李样     | -      | 13800001111
            Jane Doe, Director +86 13800001111 | Jane Doe | Director | +86 13800001111
            """)
    void a_line_names_someone_and_a_number(String line, String name, String post, String phone) {
        var form = ContactForm.written(line);

        assertEquals(new ContactForm(name, post, null, List.of(phone)), form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"周予安 副总经理", "13800001111", "经中间人联系（样例）", "李样 下周三 3 点"})
    void a_line_without_a_name_or_a_number_is_no_contact(String line) {
        assertNull(ContactForm.written(line));
    }
}
