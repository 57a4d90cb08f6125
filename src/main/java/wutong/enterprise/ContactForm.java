package wutong.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.measure.Phone;

/**
 * What is said of a contact.
 *
 * @param phones as they are written, several in one text or one in each
 */
public record ContactForm(String name, String post, String note, List<String> phones) {

    public static final int MOST_PHONES = 20;

    private static final int LONGEST_PHONE = 60;

    /** Who, in Chinese perhaps with a post after the name, and from the first digit on the numbers. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\p{IsHan}{2,4}|\\p{IsLatin}[\\p{IsLatin} .'-]*\\p{IsLatin})(?:[\\s,，、:：]+([^\\d+(（]*?[^\\d+(（\\s,，、:：]))?[\\s,，、:：]*([+(（]?\\d.*)");

    static ContactForm of(Contact c) {
        return new ContactForm(
                c.name,
                c.post,
                c.note,
                c.phones.stream().map(Contact.Phone::text).toList());
    }

    /** One line that names someone and then a number, {@code 周予安 副总经理 13800001111}; null when it is not that. */
    static ContactForm written(String line) {
        var parts = WRITTEN.matcher(line.strip());
        if (!parts.matches()) return null;
        var numbers = Phone.read(parts.group(3));
        if (numbers.phones().isEmpty() || numbers.invalid()) return null;
        return new ContactForm(parts.group(1), parts.group(2), null, List.of(parts.group(3)));
    }

    /** @throws Refused naming each text that is no telephone number */
    List<Contact.Phone> numbers() {
        var numbers = new ArrayList<Contact.Phone>();
        var flaws = new ArrayList<Flaw>();
        var texts = phones == null ? List.<String>of() : phones;
        for (int i = 0; i < texts.size(); i++) {
            var reading = Phone.read(texts.get(i));
            for (var part : reading.unread()) flaws.add(Flaw.of("phones[" + i + "]", "phone-unreadable", part));
            reading.phones().forEach(one -> numbers.add(number(one)));
        }
        if (numbers.size() > MOST_PHONES) flaws.add(Flaw.of("phones", "too-many-values", numbers.size(), MOST_PHONES));
        if (!flaws.isEmpty()) throw new Refused(Refused.Kind.RULE, flaws.get(0).code(), flaws);
        return numbers.stream().distinct().toList();
    }

    /** @throws Refused when it says neither who nor how to reach them, or a number is none */
    void write(Contact contact) {
        var numbers = numbers();
        if (blank(name) && numbers.isEmpty()) throw Refused.rule("name", "required");
        contact.name = blank(name) ? null : fitting("name", name, 80);
        contact.post = blank(post) ? null : fitting("post", post, 80);
        contact.note = blank(note) ? null : fitting("note", note, 1000);
        if (!contact.phones.equals(numbers)) {
            contact.phones.clear();
            contact.phones.addAll(numbers);
        }
        contact.searchable();
    }

    private static Contact.Phone number(Phone phone) {
        return new Contact.Phone(fitting("phones", phone.original(), LONGEST_PHONE), phone.e164(), phone.digits());
    }

    private static String fitting(String field, String text, int most) {
        var stripped = text.strip();
        if (stripped.length() > most) throw Refused.rule(field, "too-long", most);
        return stripped;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
