package wutong.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import wutong.fault.Refused;

/** An amount as people write it: 1亿元, 5000万, "10,000" in a column of 万元, USD 20 million, 5000-8000万. */
public final class MoneyText {

    private static final int LONGEST = 80;
    private static final Pattern APPROXIMATE = Pattern.compile("\\(?(大约|大概|预计|约|左右|上下|以上|超过|近|逾)\\)?");
    private static final Pattern COMPLETE = Pattern.compile("(?<=[元圆])整$");
    private static final Pattern NEGATIVE = Pattern.compile("[-−负]\\d.*");
    private static final Pattern ENDS = Pattern.compile("(.*\\d.*?)(?:-|~|–|—|至|到)(.*\\d.*)");

    /** What there is to say about an amount that was read, or why none was. */
    public enum Fault {
        FX,
        APPROX,
        RANGE,
        OUTLIER,
        UNPARSED
    }

    /** An amount, or null with the reason; null without one for an empty text. */
    public record Reading(Money money, Set<Fault> faults) {}

    /**
     * The unit of a column of plain numbers, such as 万元 or 万美元.
     *
     * @param factor null where only the currency is known
     */
    public record Unit(BigDecimal factor, String currency) {

        public static final Unit YUAN = new Unit(BigDecimal.ONE, "CNY");
        public static final Unit WAN = new Unit(new BigDecimal("10000"), "CNY");
        public static final Unit YI = new Unit(new BigDecimal("100000000"), "CNY");

        /** The unit that a heading or a 单位 line names, else null. */
        public static Unit named(String text) {
            var words = UnitWords.read(text);
            return words == null || words.factor() == null
                    ? null
                    : new Unit(words.factor(), words.currency() == null ? "CNY" : words.currency());
        }
    }

    private MoneyText() {}

    /** @param unit of plain numbers; null when nothing says it, and then a plain number stays unread */
    public static Reading read(String text, Unit unit) {
        return read(text, unit, MoneyBounds.SOMETHING);
    }

    /** The same, for an amount that may be as large as {@code bounds} say. */
    public static Reading read(String text, Unit unit, MoneyBounds bounds) {
        if (Blank.says(text)) return new Reading(null, Set.of());
        if (text.length() > LONGEST) return unread();
        var plain = plain(text);
        var exact = APPROXIMATE.matcher(plain).replaceAll("");
        var currency = Currency.in(exact);
        if (currency == null) return unread();
        var single = MoneyTerm.read(currency.rest(), currency, unit);
        if (single != null) return single(single, !exact.equals(plain), text, bounds);
        return range(currency, unit, text, bounds);
    }

    /**
     * An amount from a form, in yuan where no unit is written; null for an empty text.
     *
     * @throws Refused for what is not an amount, or is one that no deal has
     */
    public static Money read(String field, String text, MoneyBounds bounds) {
        var reading = read(text, Unit.YUAN, bounds);
        if (reading.faults.contains(Fault.OUTLIER) && tooLarge(text))
            throw Refused.rule(field, "money-too-large", text, MoneyBounds.MOST.toPlainString());
        if (reading.faults.contains(Fault.OUTLIER))
            throw Refused.rule(
                    field, "money-outlier", text, MoneyBounds.LEAST.toPlainString(), MoneyBounds.MOST.toPlainString());
        if (!reading.faults.contains(Fault.UNPARSED)) return reading.money;
        if (NEGATIVE.matcher(plain(text)).matches()) throw Refused.rule(field, "money-negative", text);
        throw Refused.rule(field, tooLarge(text) ? "money-too-large" : "money-unreadable", text);
    }

    private static boolean tooLarge(String text) {
        var number = plain(text);
        var term = number.length() > LONGEST ? null : MoneyTerm.read(number, Currency.NONE, Unit.YUAN);
        return term != null && term.amount().compareTo(Money.CEILING) > 0;
    }

    private static String plain(String text) {
        var plain = PlainName.same(text).toLowerCase(Locale.ROOT);
        return COMPLETE.matcher(plain).replaceFirst("");
    }

    private static Reading single(MoneyTerm term, boolean approximate, String text, MoneyBounds bounds) {
        var faults = EnumSet.noneOf(Fault.class);
        var amount = cents(term.amount());
        if (outlier(term, bounds) && term.foreign()) return unread();
        if (term.foreign()) faults.add(Fault.FX);
        if (approximate) faults.add(Fault.APPROX);
        if (outlier(term, bounds)) {
            faults.add(Fault.OUTLIER);
            return new Reading(null, faults);
        }
        return new Reading(new Money(amount, term.currency(), approximate, null, null, text), faults);
    }

    private static Reading range(Currency currency, Unit unit, String text, MoneyBounds bounds) {
        var ends = ENDS.matcher(currency.rest());
        if (!ends.matches()) return unread();
        var high = MoneyTerm.read(ends.group(2), currency, unit);
        var low = MoneyTerm.lower(ends.group(1), ends.group(2), currency, unit);
        if (high == null || low == null || low.amount().compareTo(high.amount()) > 0) return unread();
        var faults = EnumSet.of(Fault.RANGE);
        if (outlier(low, bounds) || outlier(high, bounds)) {
            if (high.foreign()) return unread();
            faults.add(Fault.OUTLIER);
            return new Reading(null, faults);
        }
        if (high.foreign()) faults.add(Fault.FX);
        var money = new Money(null, high.currency(), false, cents(low.amount()), cents(high.amount()), text);
        return new Reading(money, faults);
    }

    private static boolean outlier(MoneyTerm term, MoneyBounds bounds) {
        return !bounds.holds(cents(term.amount()), term.currency());
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static Reading unread() {
        return new Reading(null, EnumSet.of(Fault.UNPARSED));
    }
}
