package wutong.seed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import wutong.measure.Money;
import wutong.seed.Cast.Company;

/**
 * What a deal of the story is worth.
 *
 * @param hinted the registered capital as it is spoken of before registration: a figure, about, or a range
 * @param registered the registered capital in the end
 * @param investment what is to be invested in all
 */
record Purse(Money hinted, Money registered, Money investment) {

    private static final double MEDIAN = 30e6;
    private static final double LEAST = 5e6;
    private static final double MOST = 800e6;

    /** @param yuan the registered capital of a very large deal; 0 for one like most */
    static Purse of(Company company, double yuan, Dice dice) {
        var amount = yuan > 0 ? yuan : Math.min(MOST, Math.max(LEAST, dice.around(MEDIAN, 1.05)));
        var currency = company.foreign() && dice.chance(0.55) ? foreign(company) : "CNY";
        var round = round("CNY".equals(currency) ? amount : amount / 7);
        var registered = money(round, currency);
        var investment = money(round(round.doubleValue() * (1.2 + dice.below(28) / 10.0)), currency);
        return new Purse(hint(round, currency, dice), registered, investment);
    }

    private static String foreign(Company company) {
        return "香港".equals(company.sourceRegion()) ? "HKD" : "USD";
    }

    private static Money hint(BigDecimal amount, String currency, Dice dice) {
        var kind = dice.below(100);
        if (kind < 9) {
            return new Money(amount, currency, true, null, null, "约" + words(amount, currency));
        }
        if (kind < 14) {
            var high = round(amount.doubleValue() * 1.6);
            return new Money(
                    null, currency, false, amount, high, words(amount, currency) + "至" + words(high, currency));
        }
        return money(amount, currency);
    }

    /** The same, typed ten times too large: 万 and 亿 confused. */
    Money tenfold() {
        return Money.of(registered.amount().movePointRight(1), registered.currency());
    }

    /** A part of the registered capital, in percent. */
    Money part(int percent) {
        var part = registered.amount().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        return Money.of(part.setScale(0, RoundingMode.HALF_UP), registered.currency());
    }

    private static Money money(BigDecimal amount, String currency) {
        return Money.of(amount, currency);
    }

    /** As people round: to a million below twenty, to five below a hundred, to ten above. */
    private static BigDecimal round(double amount) {
        var step = amount < 20e6 ? 1e6 : amount < 100e6 ? 5e6 : 10e6;
        return BigDecimal.valueOf(Math.round(amount / step))
                .multiply(BigDecimal.valueOf((long) step))
                .setScale(2);
    }

    private static String words(BigDecimal amount, String currency) {
        var unit = "CNY".equals(currency) ? "元" : "USD".equals(currency) ? "美元" : "港元";
        var large = amount.compareTo(new BigDecimal("1e8")) >= 0;
        return amount.movePointLeft(large ? 8 : 4).stripTrailingZeros().toPlainString() + (large ? "亿" : "万") + unit;
    }
}
