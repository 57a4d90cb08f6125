package wutong.exchange;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wutong.measure.Money;
import wutong.measure.MoneyText;

/** Reads the amounts of one record and says what is odd about each. */
final class MoneyCells {

    private static final Map<MoneyText.Fault, Flag> FLAGS = Map.of(
            MoneyText.Fault.FX, Flag.AMT_FX,
            MoneyText.Fault.APPROX, Flag.AMT_APPROX,
            MoneyText.Fault.RANGE, Flag.AMT_RANGE,
            MoneyText.Fault.OUTLIER, Flag.AMT_OUTLIER,
            MoneyText.Fault.UNPARSED, Flag.AMT_UNPARSED);

    private final LedgerHead head;
    private final Cells cells;
    private final Notes notes;

    MoneyCells(LedgerHead head, Cells cells, Notes notes) {
        this.head = head;
        this.cells = cells;
        this.notes = notes;
    }

    Reading.Capital capital() {
        return new Reading.Capital(
                read(Heading.REGISTERED_CAPITAL),
                read(Heading.PAID_IN_CAPITAL),
                read(Heading.TOTAL_INVESTMENT),
                read(Heading.ARRIVED_FUNDS));
    }

    private Money read(Heading heading) {
        var written = cells.text(heading);
        if (written == null) return null;
        if (nothingYet(heading, written)) return new Money(Money.yuan("0").amount(), "CNY", false, null, null, written);
        var reading = MoneyText.read(written, head.unit(heading));
        for (var fault : reading.faults()) notes.say(FLAGS.get(fault), heading, written, understood(reading.money()));
        return reading.money();
    }

    /** Nothing paid in and nothing arrived are true amounts, unlike a capital of nothing. */
    private static boolean nothingYet(Heading heading, String written) {
        var may = Set.of(Heading.PAID_IN_CAPITAL, Heading.ARRIVED_FUNDS).contains(heading);
        return may && written.matches("0(\\.0+)?(万元|亿元|元|万)?");
    }

    private static String understood(Money money) {
        if (money == null) return null;
        var amount = money.range() ? parted(money.low()) + "–" + parted(money.high()) : parted(money.amount());
        return money.currency() + " " + amount;
    }

    private static String parted(BigDecimal amount) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
