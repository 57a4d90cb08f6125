package wutong.web.analytics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import wutong.analytics.Period;
import wutong.analytics.Scope;
import wutong.fault.Refused;
import wutong.identity.Viewer;

/**
 * What the first page is asked for, all of it in its address.
 *
 * @param from first contacts from this day on, for the funnel and the time to landing
 * @param groupBy by what the time to landing is parted; by platform when left out
 * @param listYear of the stars; the latest when left out
 */
public record Glance(
        @RestQuery String asOf,
        @RestQuery String knownAt,
        @RestQuery String from,
        @RestQuery String to,
        @RestQuery String groupBy,
        @RestQuery String listYear) {

    static final String USUAL_GROUPS = "platform";

    /** An empty box of the form asks for nothing. */
    Glance tidy() {
        return new Glance(text(asOf), text(knownAt), text(from), text(to), text(groupBy), text(listYear));
    }

    Scope scope(Viewer viewer, boolean english) {
        return Scope.of(viewer, english).with("asOf", asOf).with("knownAt", knownAt);
    }

    Period period() {
        return Period.read(from, to);
    }

    String groups() {
        return groupBy == null ? USUAL_GROUPS : groupBy;
    }

    Integer year() {
        if (listYear != null && !listYear.matches("\\d{4}")) {
            throw Refused.query("listYear", "unreadable-number", listYear);
        }
        return listYear == null ? null : Integer.valueOf(listYear);
    }

    /** The same page with one thing asked otherwise; null to ask for it no more. */
    String with(String name, Object value) {
        var all = new LinkedHashMap<String, Object>();
        all.put("asOf", asOf);
        all.put("knownAt", knownAt);
        all.put("from", from);
        all.put("to", to);
        all.put("groupBy", groupBy);
        all.put("listYear", listYear);
        all.put(name, value);
        var query = all.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one ->
                        one.getKey() + "=" + URLEncoder.encode(one.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/" : "/?" + query;
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
