package wutong.web.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wutong.exchange.ExportForm;
import wutong.exchange.ExportList;
import wutong.exchange.ExportRule;
import wutong.exchange.TableFormat;
import wutong.fault.Refused;
import wutong.web.Address;

/**
 * What an address asks to take along: the filters of the list, and beside them {@code format}, {@code contacts} and {@code reason}.
 *
 * @param reason null when it says none
 */
record ExportAsked(
        ExportList list, Map<String, List<String>> parameters, TableFormat format, boolean full, String reason) {

    /** Longer addresses are no filter of a person's. */
    private static final int LONGEST = 4_000;

    /** @throws Refused naming the parameter */
    static ExportAsked of(ExportList list, Map<String, List<String>> given) {
        var asked = new LinkedHashMap<>(given);
        var format = format(taken(asked, "format"));
        var full = list.contacts() && full(taken(asked, "contacts"));
        var reason = taken(asked, "reason");
        if (reason != null && reason.length() > ExportRule.LONGEST_REASON) {
            throw Refused.query("reason", "too-long", ExportRule.LONGEST_REASON);
        }
        return new ExportAsked(list, asked, format, full, reason);
    }

    /** The same filters for a form, which says the rest by itself. */
    ExportForm form() {
        return form(format, full, reason);
    }

    ExportForm form(TableFormat format, boolean full, String reason) {
        var filter = Address.of("", parameters).without("cursor", "limit").toString();
        if (filter.length() > LONGEST) throw Refused.rule(null, "too-long", LONGEST);
        return new ExportForm(list, filter.isEmpty() ? "" : filter.substring(1), format, full, reason);
    }

    /** @param filter as a query string */
    static Map<String, List<String>> parameters(String filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var part : filter.split("&")) {
            var sign = part.indexOf('=');
            if (sign > 0) {
                parameters.put(decoded(part.substring(0, sign)), List.of(decoded(part.substring(sign + 1))));
            }
        }
        return parameters;
    }

    static TableFormat format(String text) {
        if (text == null) return TableFormat.CSV;
        return Arrays.stream(TableFormat.values())
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refused.query("format", "unknown-code", text, "csv, xlsx"));
    }

    static boolean full(String text) {
        if (text == null || text.equals("masked")) return false;
        if (text.equals("full")) return true;
        throw Refused.query("contacts", "unknown-code", text, "masked, full");
    }

    private static String taken(Map<String, List<String>> asked, String name) {
        var given = asked.remove(name);
        if (given == null) return null;
        if (given.size() > 1) throw Refused.query(name, "repeated-parameter", name);
        if (given.get(0).isBlank()) throw Refused.query(name, "empty-value", name);
        return given.get(0).strip();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
