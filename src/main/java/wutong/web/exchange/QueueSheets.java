package wutong.web.exchange;

import static wutong.exchange.Heading.CREDIT_CODE;
import static wutong.exchange.Heading.DEAL_NO;
import static wutong.exchange.Heading.HQ_TYPE;
import static wutong.exchange.Heading.INVESTOR;
import static wutong.exchange.Heading.NAME;
import static wutong.exchange.Heading.STAGE;
import static wutong.exchange.Heading.UNIT;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wutong.exchange.Heading;
import wutong.exchange.ImportRows;
import wutong.exchange.Imports;
import wutong.exchange.Mentions;
import wutong.exchange.Rivals;
import wutong.exchange.Rivals.Rival;
import wutong.exchange.RowCard;
import wutong.web.Acting;
import wutong.web.Visit;
import wutong.web.Words;

/** Puts together the page of the queue. */
@Singleton
class QueueSheets {

    /** Those of the waiting that are named at once. */
    private static final int MOST = 40;

    /** A cell of more characters, or of several lines, is edited in an area. */
    private static final int LONG = 40;

    /** What tells one deal from another, whether filled or not. */
    private static final Set<Heading> TELLING = EnumSet.of(NAME, INVESTOR, CREDIT_CODE, HQ_TYPE, STAGE, UNIT);

    private final Imports imports;
    private final ImportRows rows;
    private final Rivals rivals;
    private final Mentions mentions;
    private final BatchSheets batches;
    private final Acting acting;
    private final Visit visit;

    QueueSheets(
            Imports imports,
            ImportRows rows,
            Rivals rivals,
            Mentions mentions,
            BatchSheets batches,
            Acting acting,
            Visit visit) {
        this.imports = imports;
        this.rows = rows;
        this.rivals = rivals;
        this.mentions = mentions;
        this.batches = batches;
        this.acting = acting;
        this.visit = visit;
    }

    /**
     * @param record the record to show; the first that waits when that one does not
     * @param was the record on which was just decided, or null
     */
    QueueSheet of(long id, int record, Integer was) {
        return page(id, record, was, null, Map.of());
    }

    /** The same record again, with what was typed and why it was refused. */
    QueueSheet again(long id, int record, Refusal refusal, Map<String, String> typed) {
        return page(id, record, null, refusal, typed);
    }

    private QueueSheet page(long id, int record, Integer was, Refusal refusal, Map<String, String> typed) {
        var batch = imports.one(id);
        var open = batch.waiting() == 0 ? List.<RowCard>of() : waiting(id, record);
        var shown = open.stream()
                .filter(row -> row.record() == record)
                .findFirst()
                .or(() -> refusal == null ? open.stream().findFirst() : Optional.empty());
        return new QueueSheet(
                batch,
                open.stream()
                        .map(row -> new QueueSheet.Stop(
                                row.record(), BatchSheets.name(row), shown.isPresent() && row == shown.get()))
                        .toList(),
                Math.max(0, batch.waiting() - open.size()),
                shown.map(row -> held(id, row, refusal, typed)).orElse(null),
                was == null ? null : last(id, was),
                refusal);
    }

    /** From the first on, or from the one asked for where it lies too deep for that. */
    private List<RowCard> waiting(long id, int record) {
        var first = rows.waiting(id, 0, MOST, visit.english());
        var reached = first.size() < MOST || first.get(MOST - 1).record() >= record;
        return reached ? first : rows.waiting(id, record - 1, MOST, visit.english());
    }

    private QueueSheet.Last last(long id, int record) {
        return rows.row(id, record, visit.english())
                .filter(row -> row.decision() != null)
                .map(row -> new QueueSheet.Last(
                        record,
                        row.decision(),
                        row.dealId() == null
                                ? null
                                : mentions.deals(List.of(row.dealId())).get(row.dealId()),
                        Words.say(
                                visit.locale(),
                                "import_decided_" + row.decision().name(),
                                record)))
                .orElse(null);
    }

    private QueueSheet.Held held(long id, RowCard row, Refusal refusal, Map<String, String> typed) {
        var rival = rivals.of(id, row, acting.viewer()).orElse(null);
        var columns = imports.columns(id);
        var doubts = Doubts.of(row, errors(refusal));
        return new QueueSheet.Held(
                row,
                BatchSheets.name(row),
                batches.flags(row),
                rival,
                rival == null ? List.of() : pairs(columns, row, rival),
                cells(doubts.first(), doubts, columns, row, typed),
                cells(doubts.filled(), doubts, columns, row, typed),
                cells(doubts.empty(), doubts, columns, row, typed),
                rival == null || !typed.isEmpty() && !"SAME_DEAL".equals(typed.get("as")),
                typed.getOrDefault("deal", number(row, rival)),
                refusal == null ? null : refusal.errors().get("dealId"));
    }

    /** The deal that the record most likely tells of: the one beside it, else the one that it names. */
    private static String number(RowCard row, Rival rival) {
        return rival != null && rival.no() != null ? rival.no() : row.values().getOrDefault(DEAL_NO.field(), "");
    }

    private List<QueueSheet.Cell> cells(
            List<Heading> headings,
            Doubts doubts,
            Map<String, String> columns,
            RowCard row,
            Map<String, String> typed) {
        return headings.stream()
                .map(heading -> {
                    var name = "cell." + heading.field();
                    var written = row.values().getOrDefault(heading.field(), "");
                    return new QueueSheet.Cell(
                            name,
                            label(heading, columns),
                            typed.getOrDefault(name, written),
                            doubts.about(heading),
                            written.length() > LONG || written.contains("\n"));
                })
                .toList();
    }

    /** What was wrong with the cells as they were typed, by field. */
    private static Map<String, String> errors(Refusal refusal) {
        var errors = new HashMap<String, String>();
        if (refusal != null) {
            refusal.errors().forEach((path, words) -> errors.put(path.replaceFirst("^values\\.", ""), words));
        }
        return errors;
    }

    private String label(Heading heading, Map<String, String> columns) {
        var written = columns.getOrDefault(heading.field(), heading.zh());
        return BatchSheets.label(heading.field(), written, visit.english());
    }

    private List<QueueSheet.Pair> pairs(Map<String, String> columns, RowCard row, Rival rival) {
        return Arrays.stream(Heading.values())
                .filter(heading -> !Doubts.WITHOUT.contains(heading))
                .filter(heading -> TELLING.contains(heading) || row.values().containsKey(heading.field()))
                .map(heading -> pair(heading, columns, row, rival))
                .filter(pair -> !pair.mine().isEmpty() || !pair.theirs().isEmpty())
                .toList();
    }

    private QueueSheet.Pair pair(Heading heading, Map<String, String> columns, RowCard row, Rival rival) {
        var mine = row.values().getOrDefault(heading.field(), "");
        var theirs = rival.cells().getOrDefault(heading.field(), "");
        var column = columns.getOrDefault(heading.field(), heading.zh());
        return new QueueSheet.Pair(label(heading, columns), mine, theirs, !Rivals.same(heading, column, mine, theirs));
    }
}
