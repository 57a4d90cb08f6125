package wutong.web.exchange;

import java.util.Arrays;
import java.util.stream.Collectors;
import wutong.exchange.Flag;
import wutong.exchange.Outcome;
import wutong.fault.Refused;

/**
 * Which rows of a ledger are wanted.
 *
 * @param outcome null for all
 * @param flag null for all
 * @param after the record after which to go on
 */
record RowChoice(Outcome outcome, Flag flag, int after) {

    static final RowChoice ALL = new RowChoice(null, null, 0);

    /** @throws Refused naming the parameter that says nothing known */
    static RowChoice of(String outcome, String flag, String after) {
        return new RowChoice(outcome(outcome), flag(flag), after(after));
    }

    RowChoice with(Outcome one) {
        return new RowChoice(one, null, 0);
    }

    RowChoice with(Flag one) {
        return new RowChoice(null, one, 0);
    }

    RowChoice from(int record) {
        return new RowChoice(outcome, flag, record);
    }

    /** The address of these rows. */
    String at(String batch) {
        var query = (outcome == null ? "" : "&outcome=" + outcome)
                + (flag == null ? "" : "&flag=" + flag.code())
                + (after == 0 ? "" : "&after=" + after);
        return batch + query.replaceFirst("&", "?");
    }

    private static Outcome outcome(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "outcome",
                        text,
                        Arrays.stream(Outcome.values()).map(Outcome::name).collect(Collectors.joining(", "))));
    }

    private static Flag flag(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(Flag.values())
                .filter(one -> one.code().equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "flag",
                        text,
                        Arrays.stream(Flag.values()).map(Flag::code).collect(Collectors.joining(", "))));
    }

    private static int after(String text) {
        if (text == null || text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,9}")) {
            throw Refused.query("after", "unreadable-number", text);
        }
        return Integer.parseInt(text);
    }

    private static Refused unknown(String parameter, String text, String known) {
        return Refused.query(parameter, "unknown-code", text, known);
    }
}
