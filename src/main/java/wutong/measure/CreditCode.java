package wutong.measure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import wutong.fault.Refused;

/** The unified social credit code of a company or body. Source: GB 32100-2015 with amendment XG1-2016. */
public final class CreditCode {

    public static final int LENGTH = 18;

    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** Of the organisation code in positions 9 to 17. Source: GB 11714. */
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d+");

    /** Why a text is no code. */
    public enum Fault {
        /** Not 18 characters. */
        LEN,
        /** A letter that the standard never uses, or a letter where the division code stands. */
        CHAR,
        /** The last character does not follow from the others. */
        CHECK,
        /** A spreadsheet wrote a number; the last digits are gone. */
        SCI
    }

    /** What is odd about a code that holds. */
    public enum Warning {
        /** The organisation code inside fails its own check. */
        INNER,
        /** Not registered by a market regulator: an institution, an association. */
        NONENT
    }

    /** A code, or the fault for which it is none; both null for an empty text. */
    public record Reading(String code, Fault fault, Set<Warning> warnings) {}

    private CreditCode() {}

    public static Reading read(String text) {
        if (Blank.says(text)) return new Reading(null, null, Set.of());
        var code = normalised(text);
        var fault = fault(code);
        return fault == null ? new Reading(code, null, warnings(code)) : new Reading(null, fault, Set.of());
    }

    /**
     * The code in its standard form; null for an empty text.
     *
     * @throws Refused naming the length, the letter or the check character that is wrong
     */
    public static String check(String field, String text) {
        if (Blank.says(text)) return null;
        var code = normalised(text);
        if (code.length() != LENGTH) throw Refused.rule(field, "credit-code-length", code.length(), LENGTH);
        var odd = oddPosition(code);
        if (odd >= 0) throw Refused.rule(field, "credit-code-letter", code.substring(odd, odd + 1), odd + 1);
        var expected = checkCharacter(code);
        if (code.charAt(LENGTH - 1) != expected)
            throw Refused.rule(field, "credit-code-check", code.substring(LENGTH - 1), String.valueOf(expected));
        return code;
    }

    /** The last character that the first seventeen ask for. */
    public static char checkCharacter(String code) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) sum += LETTERS.indexOf(code.charAt(i)) * WEIGHTS[i];
        return LETTERS.charAt((31 - sum % 31) % 31);
    }

    private static String normalised(String text) {
        return Blank.folded(text).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static Fault fault(String code) {
        if (SCIENTIFIC.matcher(code).matches()) return Fault.SCI;
        if (code.length() != LENGTH) return Fault.LEN;
        if (oddPosition(code) >= 0) return Fault.CHAR;
        return code.charAt(LENGTH - 1) == checkCharacter(code) ? null : Fault.CHECK;
    }

    private static int oddPosition(String code) {
        for (var i = 0; i < LENGTH; i++) {
            var division = i >= 2 && i < 8;
            var letter = LETTERS.indexOf(code.charAt(i));
            if (letter < 0 || division && letter > 9) return i;
        }
        return -1;
    }

    private static Set<Warning> warnings(String code) {
        var warnings = EnumSet.noneOf(Warning.class);
        if (code.charAt(16) != innerCheckCharacter(code)) warnings.add(Warning.INNER);
        if (code.charAt(0) != '9') warnings.add(Warning.NONENT);
        return warnings;
    }

    private static char innerCheckCharacter(String code) {
        var sum = 0;
        for (var i = 0; i < INNER_WEIGHTS.length; i++)
            sum += Character.digit(code.charAt(8 + i), 36) * INNER_WEIGHTS[i];
        var check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
