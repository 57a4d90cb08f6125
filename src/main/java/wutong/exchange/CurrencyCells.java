package wutong.exchange;

import java.util.Set;
import wutong.measure.Blank;
import wutong.measure.MoneyText;
import wutong.measure.MoneyText.Fault;
import wutong.measure.UnitWords;

/** A column that names the currency of each amount beside it. */
final class CurrencyCells {

    private static final Set<String> WORDS = Set.of("币种", "币别", "货币", "货币种类", "货币类型");

    private static final String APART = " 币种";

    private CurrencyCells() {}

    /** The amount alone, where it was left unread for want of its multiple. */
    static String amount(String joined) {
        var apart = joined.indexOf(APART);
        return apart < 0 ? joined : joined.substring(0, apart);
    }

    /** Whether the words of a column say no more than that. */
    static boolean bare(String text) {
        return WORDS.contains(Heading.unbracketed(Heading.plain(text)));
    }

    /** The amount whose currency a column names, by its own words or those above it; null where they name none. */
    static Heading of(String group, String text) {
        var plain = Heading.unbracketed(Heading.plain(text));
        return WORDS.stream()
                .filter(plain::endsWith)
                .map(word ->
                        Heading.of(plain.equals(word) ? group : plain.substring(0, plain.length() - word.length())))
                .filter(heading -> heading != null && heading.money())
                .findFirst()
                .orElse(null);
    }

    /**
     * The amount with its currency, such as 500万美元 for 500 in 万元 beside 美元; in a form that stays unread where its multiple is unknown.
     *
     * @param unit of the column; null where nothing says it
     */
    static String joined(String amount, String currency, MoneyText.Unit unit) {
        if (Blank.says(amount) || Blank.says(currency) || Cells.ditto(amount)) return amount;
        if (usual(UnitWords.read(currency), unit)) return amount;
        var plain = unread(amount, null) && !unread(amount, MoneyText.Unit.WAN);
        if (!plain) return amount + currency;
        if (unit == null || unit.factor() == null) return amount + APART + currency;
        return amount + ColumnUnit.factor(unit.factor()) + currency;
    }

    private static boolean usual(UnitWords named, MoneyText.Unit unit) {
        if (named == null) return false;
        var code = named.currency() == null ? "CNY" : named.currency();
        return code.equals(unit == null ? "CNY" : unit.currency());
    }

    private static boolean unread(String amount, MoneyText.Unit unit) {
        return MoneyText.read(amount, unit).faults().contains(Fault.UNPARSED);
    }
}
