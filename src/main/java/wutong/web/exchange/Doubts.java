package wutong.web.exchange;

import static wutong.exchange.Heading.CREDIT_CODE;
import static wutong.exchange.Heading.DAYS_TO_LANDING;
import static wutong.exchange.Heading.DEAL_NO;
import static wutong.exchange.Heading.FIRST_CONTACT;
import static wutong.exchange.Heading.HQ_TYPE;
import static wutong.exchange.Heading.INVESTOR;
import static wutong.exchange.Heading.LANDED;
import static wutong.exchange.Heading.NAME;
import static wutong.exchange.Heading.REGISTERED;
import static wutong.exchange.Heading.ROW_NO;
import static wutong.exchange.Heading.SIGNED;
import static wutong.exchange.Heading.STAGE;
import static wutong.exchange.Heading.UNIT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wutong.exchange.Heading;
import wutong.exchange.RowCard;

/**
 * The columns of a held record in the order in which they are looked at. Pure.
 *
 * @param first those of which something is said
 * @param filled the others in which something stands
 * @param empty those without which nothing can be told of the deal, and in which nothing stands
 * @param said what is said of a column
 */
record Doubts(List<Heading> first, List<Heading> filled, List<Heading> empty, Map<Heading, String> said) {

    /** The file's own numbering, and what is counted from other columns. */
    static final Set<Heading> WITHOUT = EnumSet.of(ROW_NO, DAYS_TO_LANDING);

    private static final Map<String, Heading> BY_FIELD = Arrays.stream(Heading.values())
            .collect(Collectors.toMap(Heading::field, heading -> heading, (one, other) -> one));

    private static final Set<Heading> ASKED =
            EnumSet.of(NAME, INVESTOR, CREDIT_CODE, HQ_TYPE, STAGE, UNIT, FIRST_CONTACT, SIGNED, REGISTERED, LANDED);

    /** Whose names or codes contradict each other: what to look at where a sentence is about the whole record. */
    private static final Map<String, List<Heading>> ABOUT = Map.of(
            "NAME-MISSING", List.of(NAME, INVESTOR),
            "CODE-SAME-NAME-DIFF", List.of(INVESTOR),
            "NAME-SAME-CODE-DIFF", List.of(CREDIT_CODE),
            "OWNER-CONFLICT", List.of(UNIT));

    /** @param errors what was wrong with the cells as they were typed last, by field */
    static Doubts of(RowCard row, Map<String, String> errors) {
        var said = new EnumMap<Heading, String>(Heading.class);
        var loose = new ArrayList<String>();
        for (int i = 0; i < row.messages().size(); i++) {
            var about = i < row.columns().size() ? BY_FIELD.get(row.columns().get(i)) : null;
            if (about == null) loose.add(row.messages().get(i));
            else said.merge(about, row.messages().get(i), (one, more) -> one + "\n" + more);
        }
        row.flags().stream()
                .flatMap(flag -> ABOUT.getOrDefault(flag, List.of()).stream())
                .forEach(heading -> said.putIfAbsent(heading, String.join("\n", loose)));
        for (var heading : Heading.values()) {
            if (errors.containsKey(heading.field())) said.put(heading, errors.get(heading.field()));
        }
        said.keySet().removeAll(WITHOUT);
        return sorted(row, said);
    }

    private static Doubts sorted(RowCard row, Map<Heading, String> said) {
        var filled = new ArrayList<Heading>();
        var empty = new ArrayList<Heading>();
        for (var heading : Heading.values()) {
            if (said.containsKey(heading) || WITHOUT.contains(heading)) continue;
            if (row.values().containsKey(heading.field())) filled.add(heading);
            else if (ASKED.contains(heading)) empty.add(heading);
        }
        filled.sort((a, b) -> Boolean.compare(telling(b), telling(a)));
        return new Doubts(List.copyOf(said.keySet()), filled, empty, said);
    }

    private static boolean telling(Heading heading) {
        return ASKED.contains(heading) || heading == DEAL_NO;
    }

    /** Null when nothing is said. */
    String about(Heading heading) {
        return said.get(heading);
    }
}
