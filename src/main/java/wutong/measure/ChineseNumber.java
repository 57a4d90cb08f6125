package wutong.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in Chinese characters, as far as days use them: 二〇二五, 十二, 三十一. */
final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern RUN = Pattern.compile("[〇○零一二三四五六七八九十廿卅]+(?=[年月日号])");

    private ChineseNumber() {}

    /** Rewrites each number that stands before 年, 月 or 日 in digits. */
    static String toDigits(String text) {
        return RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(digits(run.group())));
    }

    private static String digits(String run) {
        var plain = run.replaceAll("[零○]", "〇").replace("廿", "二十").replace("卅", "三十");
        var ten = plain.indexOf('十');
        if (ten < 0) return oneByOne(plain);
        var tens = ten == 0 ? "1" : oneByOne(plain.substring(0, ten));
        var ones = ten == plain.length() - 1 ? "0" : oneByOne(plain.substring(ten + 1));
        return tens + ones;
    }

    private static String oneByOne(String plain) {
        var digits = new StringBuilder();
        plain.chars().forEach(c -> digits.append(c == '十' ? "?" : DIGITS.indexOf(c)));
        return digits.toString();
    }
}
