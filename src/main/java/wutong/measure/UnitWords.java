package wutong.measure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What words such as 万元, 港币亿, USD万 or 人民币 say of amounts.
 *
 * @param factor null where only a currency is named
 * @param currency ISO 4217; null where none is named, as in 万元
 */
public record UnitWords(BigDecimal factor, String currency) {

    private static final Pattern REST = Pattern.compile("(" + MoneyTerm.SCALES + ")?([元圆])?");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");

    /** Null for words that name no unit, or more than one. */
    public static UnitWords read(String text) {
        var named = Currency.in(PlainName.same(text).toLowerCase(Locale.ROOT));
        if (named == null) return null;
        var rest = REST.matcher(named.rest());
        if (!rest.matches() || named.code() == null && rest.group().isEmpty()) return null;
        var scale = rest.group(1);
        if (scale == null)
            return new UnitWords(rest.group(2) == null && !named.piece() ? null : BigDecimal.ONE, named.code());
        if (named.code() == null && LATIN.matcher(scale).matches()) return null;
        return new UnitWords(MoneyTerm.factor(scale), named.code());
    }

    /** Whether a text names a currency, or several. */
    public static boolean nameCurrency(String text) {
        var named = Currency.in(PlainName.same(text).toLowerCase(Locale.ROOT));
        return named == null || named.code() != null;
    }
}
