package wutong.exchange;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from running a cell: an apostrophe goes before = + - @, tab and carriage return. */
final class FormulaGuard {

    private static final Pattern ACTIVE = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String put(String text) {
        return ACTIVE.matcher(text).matches() ? "'" + text : text;
    }

    /** Takes away what {@link #put} wrote, and nothing else. */
    static String lift(String text) {
        return text.startsWith("'") && ACTIVE.matcher(text).matches() ? text.substring(1) : text;
    }

    static boolean active(String text) {
        return !text.startsWith("'") && ACTIVE.matcher(text).matches();
    }
}
