package wutong.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and spreadsheets write it; never a guess about which part is the month. */
public final class DateText {

    /** What there is to say about a day that was read, or why none was. */
    public enum Fault {
        /** No year was written; the one at hand was taken. */
        NOYEAR,
        /** Two digits of a year; this century was taken. */
        TWO_DIGIT,
        /** A spreadsheet's day number, 1900 system. */
        SERIAL,
        /** A part of a month or a year, not a day. */
        FUZZY,
        /** Either of two numbers may be the month. */
        AMBIG,
        /** No such day, or no day at all. */
        INVALID
    }

    /** A day with or without a remark, or no day with the reason; both null for an empty text. */
    public record Reading(LocalDate day, Fault fault) {}

    private static final String TIME =
            "(?:(?:t|(?<=\\D))\\d{1,2}[:时]\\d{1,2}(?:[:分]\\d{1,2}秒?(?:\\.\\d+)?|分)?(?:z|[+-]\\d\\d:?\\d\\d)?)?";
    private static final String AFTER = "(?:\\(?(?:周|星期)[一二三四五六日天1-7]\\)?|上午|下午)?" + TIME;
    private static final Pattern BEFORE_TIME = Pattern.compile("(?<=\\d)[\\s\\p{Z}]+(?=\\d)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FULL =
            Pattern.compile("(\\d{4})(?:年|([-/.]))(\\d{1,2})(?:月|\\2)(\\d{1,2})[日号]?" + AFTER);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{2})(?:年|([-/.]))(\\d{1,2})(?:月|\\2)(\\d{1,2})[日号]?" + AFTER);
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})(月|[-/.])(\\d{1,2})[日号]?" + AFTER);
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2,4}" + AFTER);
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final Pattern FUZZY =
            Pattern.compile(".*(旬|底|初|季|半年|左右|前后|下周|本周|月份|拟|预计|约|近期|年内|年中|待|至今).*|q[1-4]|\\d{4}年?q[1-4]"
                    + "|\\d{4}年?|(\\d{2,4}[-/.年])?\\d{1,2}月|\\d{4}[-/.]\\d{1,2}|\\d{4}(0[1-9]|1[0-2])");

    private DateText() {}

    /** @param year taken when none is written; null when none is at hand */
    public static Reading read(String text, Integer year) {
        if (Blank.says(text)) return new Reading(null, null);
        var plain = plain(text);
        if (plain.length() > 40) return unread(Fault.INVALID);
        var full = first(plain, FULL, COMPACT);
        if (full != null) return full(full);
        var serial = SERIAL.matcher(plain);
        if (serial.matches()) return serial(Integer.parseInt(serial.group(1)));
        return partial(plain, year);
    }

    /** Numbers in Chinese characters before 年, 月 and 日 written in digits. */
    public static String inDigits(String text) {
        return ChineseNumber.toDigits(text);
    }

    /** White space between two numbers parts a day from its time; any other means nothing. */
    private static String plain(String text) {
        var folded = Blank.folded(text).toLowerCase(Locale.ROOT);
        var parted = SPACE.matcher(BEFORE_TIME.matcher(folded).replaceAll("t")).replaceAll("");
        return ChineseNumber.toDigits(parted);
    }

    private static Reading full(Matcher date) {
        var compact = date.groupCount() == 3;
        return day(number(date, 1), number(date, compact ? 2 : 3), number(date, compact ? 3 : 4), null);
    }

    private static Reading partial(String plain, Integer year) {
        var shortYear = SHORT_YEAR.matcher(plain);
        if (shortYear.matches() && !eitherWay(shortYear))
            return day(2000 + number(shortYear, 1), number(shortYear, 3), number(shortYear, 4), Fault.TWO_DIGIT);
        if (shortYear.matches() || YEAR_LAST.matcher(plain).matches()) return unread(Fault.AMBIG);
        var noYear = NO_YEAR.matcher(plain);
        if (noYear.matches()) return noYear(noYear, year);
        return unread(FUZZY.matcher(plain).matches() ? Fault.FUZZY : Fault.INVALID);
    }

    /** 25/03/21 may end in a year as well as begin with one; 25.1.9 and 25年 may not. */
    private static boolean eitherWay(Matcher date) {
        return date.group(2) != null
                && !".".equals(date.group(2))
                && date.group(4).length() == 2;
    }

    private static Reading noYear(Matcher date, Integer year) {
        var sign = date.group(2);
        var plainOrder = "月".equals(sign) || ".".equals(sign) || number(date, 1) <= 12 && number(date, 3) > 12;
        if (!plainOrder) return unread(Fault.AMBIG);
        return year == null ? unread(Fault.FUZZY) : day(year, number(date, 1), number(date, 3), Fault.NOYEAR);
    }

    private static Reading serial(int days) {
        var day = LocalDate.of(1899, 12, 30).plusDays(days);
        var likely = day.getYear() >= 1990 && day.getYear() <= 2100;
        return likely ? new Reading(day, Fault.SERIAL) : unread(Fault.INVALID);
    }

    private static Reading day(int year, int month, int day, Fault remark) {
        if (year < 1900 || year > 2100) return unread(Fault.INVALID);
        try {
            return new Reading(LocalDate.of(year, month, day), remark);
        } catch (DateTimeException e) {
            return unread(Fault.INVALID);
        }
    }

    private static Reading unread(Fault fault) {
        return new Reading(null, fault);
    }

    private static Matcher first(String plain, Pattern... patterns) {
        for (var pattern : patterns) {
            var matcher = pattern.matcher(plain);
            if (matcher.matches()) return matcher;
        }
        return null;
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
