package wutong.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number as it was written and as machines dial it.
 *
 * @param e164 null for numbers that only ring inside the country (400, 800)
 * @param digits for comparing: the national number without signs, an extension left out
 */
public record Phone(String original, String e164, String digits) {

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86-?)?(1[3-9]\\d-?\\d{4}-?\\d{4})");
    private static final Pattern LANDLINE =
            Pattern.compile("(?:\\+?86-?)?\\(?(0\\d{2,3})\\)?-?(\\d{7,8})(?:(?:-|转|ext\\.?)\\d{1,6})?");
    private static final Pattern LANDLINE_FROM_ABROAD = Pattern.compile("\\+86-?(\\d{2,3})-?(\\d{7,8})");
    private static final Pattern SERVICE = Pattern.compile("([48]00-?\\d{3}-?\\d{4})");
    private static final Pattern HONG_KONG = Pattern.compile("(?:\\+|00)852-?(\\d{4})-?(\\d{4})");

    /** The numbers of one cell, and the parts of it that are none. */
    public record Reading(List<Phone> phones, List<String> unread) {

        public boolean invalid() {
            return !unread.isEmpty();
        }
    }

    /** A word of a search: a number typed with its signs is looked for by its digits, any other word as it is. */
    public static String sought(String word) {
        var digits = word.replaceAll("[+()-]", "");
        return digits.matches("\\d{10,}") ? digits : word;
    }

    /** Several numbers in one cell stand apart by a slash, 、, a semicolon, a comma or a new line. */
    public static Reading read(String text) {
        var phones = new ArrayList<Phone>();
        var unread = new ArrayList<String>();
        if (Blank.says(text)) return new Reading(phones, unread);
        for (var part : Blank.folded(text).split("[/、;,\\n\\r]")) {
            if (part.isBlank()) continue;
            var phone = one(part.strip());
            if (phone == null) unread.add(part.strip());
            else phones.add(phone);
        }
        return new Reading(List.copyOf(phones), List.copyOf(unread));
    }

    private static Phone one(String written) {
        var plain = written.replaceAll("[\\s\\p{Z}]", "").replace('－', '-');
        var mobile = MOBILE.matcher(plain);
        if (mobile.matches()) return mobile(written, mobile.group(1).replace("-", ""));
        var hongKong = HONG_KONG.matcher(plain);
        if (hongKong.matches()) return new Phone(written, "+852" + joined(hongKong), "852" + joined(hongKong));
        var service = SERVICE.matcher(plain);
        if (service.matches()) return new Phone(written, null, plain.replace("-", ""));
        return landline(written, plain);
    }

    private static Phone mobile(String written, String digits) {
        return new Phone(written, "+86" + digits, digits);
    }

    private static Phone landline(String written, String plain) {
        var home = LANDLINE.matcher(plain);
        if (home.matches()) return new Phone(written, "+86" + joined(home).substring(1), joined(home));
        var abroad = LANDLINE_FROM_ABROAD.matcher(plain);
        if (abroad.matches()) return new Phone(written, "+86" + joined(abroad), "0" + joined(abroad));
        return null;
    }

    private static String joined(Matcher number) {
        return number.group(1) + number.group(2);
    }
}
