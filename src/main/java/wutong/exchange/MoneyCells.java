package wutong.exchange;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import wutong.deal.DealField;
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
        var reading = MoneyText.read(
                written,
                unit(heading, written),
                DealField.named(heading.field()).bounds());
        for (var fault : reading.faults()) notes.say(FLAGS.get(fault), heading, written, understood(reading.money()));
        return reading.money();
    }

    /** Nothing is nothing in every unit. */
    private MoneyText.Unit unit(Heading heading, String written) {
        var unit = head.unit(heading);
        return unit == null && written.matches("0(\\.0+)?") ? MoneyText.Unit.YUAN : unit;
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
