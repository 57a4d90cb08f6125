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

    private static final Set<Heading> ASKED =
            EnumSet.of(NAME, INVESTOR, CREDIT_CODE, HQ_TYPE, STAGE, UNIT, FIRST_CONTACT, SIGNED, REGISTERED, LANDED);

    /** What sentences that do not begin with a column are about. */
    private static final Map<String, List<Heading>> ABOUT = Map.of(
            "STAGE-CONFLICT", List.of(STAGE),
            "STAGE-BACK", List.of(STAGE),
            "NAME-MISSING", List.of(NAME, INVESTOR),
            "CODE-SAME-NAME-DIFF", List.of(INVESTOR),
            "NAME-SAME-CODE-DIFF", List.of(CREDIT_CODE),
            "OWNER-CONFLICT", List.of(UNIT));

    /** @param errors what was wrong with the cells as they were typed last, by field */
    static Doubts of(RowCard row, boolean english, Map<String, String> errors) {
        var said = new EnumMap<Heading, String>(Heading.class);
        for (var heading : Heading.values()) {
            row.messages().stream()
                    .filter(line -> names(line, heading.label(english)))
                    .forEach(line -> said.merge(heading, line, (one, more) -> one + "\n" + more));
        }
        var loose = row.messages().stream()
                .filter(line -> said.values().stream().noneMatch(words -> words.contains(line)))
                .collect(Collectors.joining("\n"));
        row.flags().stream()
                .flatMap(flag -> ABOUT.getOrDefault(flag, List.of()).stream())
                .forEach(heading -> said.putIfAbsent(heading, loose));
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

    /** A sentence about one cell begins with its column, then quotes it. */
    private static boolean names(String line, String label) {
        return line.startsWith(label + "「") || line.startsWith(label + " ");
    }

    /** Null when nothing is said. */
    String about(Heading heading) {
        return said.get(heading);
    }
}
