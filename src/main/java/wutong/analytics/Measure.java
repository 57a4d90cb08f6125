package wutong.analytics;

import java.util.Arrays;
import wutong.fault.Refused;

/** An amount that deals bear and figures add up. */
enum Measure {
    REGISTERED_CAPITAL("registeredCapital"),
    PAID_IN_CAPITAL("paidInCapital"),
    TOTAL_INVESTMENT("totalInvestment"),
    ARRIVED_FUNDS("arrivedFunds");

    /** As the API, the list filters and the standing name it. */
    final String word;

    Measure(String word) {
        this.word = word;
    }

    static Measure read(String text) {
        if (text == null) {
            return REGISTERED_CAPITAL;
        }
        return Arrays.stream(values())
                .filter(one -> one.word.equals(text))
                .findFirst()
                .orElseThrow(() -> Refused.query(
                        "measure",
                        "unknown-code",
                        text,
                        Arrays.stream(values()).map(one -> one.word).toList()));
    }

    String currency(String at) {
        return at + "." + word + ".currency";
    }

    /** What {@link #total} reads: deals, amounts, their sum, and how many are approximate. */
    String summed(String at) {
        var amount = at + "." + word + ".amount";
        return "count(*), count(" + amount + "), sum(" + amount + "), sum(case when " + amount + " is not null and "
                + at + "." + word + ".approximate = true then 1 else 0 end)";
    }
}
