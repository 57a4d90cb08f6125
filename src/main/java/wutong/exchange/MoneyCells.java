package wutong.exchange;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import wutong.deal.DealField;
import wutong.measure.Blank;
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

    /** An amount that names no unit. */
    private static final Pattern PLAIN = Pattern.compile("[^\\p{L}]*");

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
        if (unitless(heading, written, reading)) {
            notes.say(Flag.AMT_UNPARSED, heading, written, Remark.NO_UNIT);
            return null;
        }
        for (var fault : reading.faults()) notes.say(FLAGS.get(fault), heading, written, understood(reading.money()));
        if (head.asked(heading) && PLAIN.matcher(Blank.folded(written)).matches())
            notes.tell(heading, written, head.asked());
        return reading.money();
    }

    /** Whether a unit is all that a text lacks to be an amount. */
    private boolean unitless(Heading heading, String written, MoneyText.Reading reading) {
        return head.unit(heading) == null
                && reading.faults().contains(MoneyText.Fault.UNPARSED)
                && !MoneyText.read(written, MoneyText.Unit.WAN).faults().contains(MoneyText.Fault.UNPARSED);
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
