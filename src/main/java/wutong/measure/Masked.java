package wutong.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Contact data as those see it who need not call: {@code 138****1234}, {@code z***@example.cn}. Pure. */
public final class Masked {

    private static final Pattern MAIL = Pattern.compile("([\\w.+-])[\\w.+-]*@([\\w-]+(?:\\.[\\w-]+)+)");

    /** Seven digits and more, however they are parted; what is shorter is no number to call, and neither is a day. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(?!\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d))\\d(?:[ \\-()]*\\d){6,}");

    private static final Pattern HIDDEN = Pattern.compile("\\+?\\d{0,3}\\*{2,}\\d{2,4}|\\S\\*{3}@[\\w.-]+");

    private Masked() {}

    /** Whether something of it is hidden. */
    public static boolean hides(String text) {
        return text != null && HIDDEN.matcher(text).find();
    }

    /** What of it is not hidden; null when nothing is left. */
    public static String open(String text) {
        var left = text == null ? "" : HIDDEN.matcher(text).replaceAll("");
        return left.codePoints().anyMatch(Character::isLetterOrDigit) ? left : null;
    }

    /** @param text null stays null */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        var mails = MAIL.matcher(text).replaceAll("$1***@$2");
        return NUMBER.matcher(mails).replaceAll(found -> Matcher.quoteReplacement(number(found.group())));
    }

    /** The first three and the last four digits stay, of a short number the last two. */
    private static String number(String written) {
        var digits = written.replaceAll("\\D", "");
        return digits.length() < 9
                ? "*".repeat(digits.length() - 2) + digits.substring(digits.length() - 2)
                : digits.substring(0, 3) + "*".repeat(digits.length() - 7) + digits.substring(digits.length() - 4);
    }
}
