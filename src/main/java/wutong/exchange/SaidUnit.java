package wutong.exchange;

import java.math.BigDecimal;
import wutong.measure.MoneyText;
import wutong.measure.UnitWords;

/**
 * What a heading, a line or a person says of the unit of plain amounts; what one leaves unsaid the next may say.
 *
 * @param factor null where none is said
 * @param currency ISO 4217; null where none is said
 * @param unclear whether something is said that was not understood: then only a person can say the factor
 */
public record SaidUnit(BigDecimal factor, String currency, boolean unclear) {

    static final SaidUnit NONE = new SaidUnit(null, null, false);

    /** The code of ISO 4217 for no currency: one is named and not understood, or several are. */
    static final String NO_CURRENCY = "XXX";

    static SaidUnit of(UnitWords words) {
        return new SaidUnit(words.factor(), words.currency(), false);
    }

    static SaidUnit unclear(boolean currencyToo) {
        return new SaidUnit(null, currencyToo ? NO_CURRENCY : null, true);
    }

    boolean none() {
        return factor == null && currency == null && !unclear;
    }

    /** Said in one breath: what contradicts itself is unclear. */
    SaidUnit and(SaidUnit more) {
        var both = factor != null && more.factor != null;
        var factors = both && factor.compareTo(more.factor) != 0;
        var currencies = both
                ? !yuan(currency).equals(yuan(more.currency))
                : currency != null && more.currency != null && !currency.equals(more.currency);
        if (unclear || more.unclear || factors || currencies) return unclear(currencies || strange() || more.strange());
        return new SaidUnit(factor == null ? more.factor : factor, currency == null ? more.currency : currency, false);
    }

    /** With what is said less near at hand. */
    SaidUnit or(SaidUnit other) {
        if (none()) return other;
        if (unclear || factor != null && other.unclear) return this;
        if (other.unclear) return new SaidUnit(null, currency, true);
        return new SaidUnit(
                factor == null ? other.factor : factor, currency == null ? other.currency : currency, false);
    }

    /** With the factor that a person names; the currency stays. */
    SaidUnit asked(MoneyText.Unit unit) {
        if (factor != null || strange()) return this;
        return new SaidUnit(unit.factor(), currency, false);
    }

    /** Whether a currency is named, but not which. */
    boolean strange() {
        return NO_CURRENCY.equals(currency);
    }

    /** Null where it says nothing that helps; without a factor where it says the currency alone. */
    MoneyText.Unit unit() {
        if (factor == null && currency == null) return null;
        return new MoneyText.Unit(factor, yuan(currency));
    }

    private static String yuan(String currency) {
        return currency == null ? "CNY" : currency;
    }
}
