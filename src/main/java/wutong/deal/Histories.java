package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wutong.fault.Refused;
import wutong.identity.Viewer;
import wutong.listing.AsOf;
import wutong.measure.Days;
import wutong.measure.Money;

/** What has been said of a deal and when, the sentences no longer believed too. */
@ApplicationScoped
public class Histories {

    /**
     * One sentence about a deal.
     *
     * @param from for a stage, the one before; for other facts the value before
     * @param to what is said: a code, an id, a day, or {@link Money}
     * @param reason the closing reason of a status
     * @param correctedAt when it ceased to be believed; null while it is
     */
    public record Line(
            String id,
            String fact,
            Object from,
            Object to,
            LocalDate occurredOn,
            LocalDate holdsFrom,
            Instant recordedAt,
            String by,
            String note,
            String reason,
            Instant correctedAt) {

        private Line under(Cover cover) {
            return new Line(
                    id,
                    fact,
                    told(from, cover),
                    told(to, cover),
                    occurredOn,
                    holdsFrom,
                    recordedAt,
                    by,
                    cover.text(note),
                    reason,
                    correctedAt);
        }

        private static Object told(Object value, Cover cover) {
            return value instanceof String text ? cover.text(text) : value;
        }
    }

    private final Deals deals;
    private final Chronicle chronicle;

    Histories(Deals deals, Chronicle chronicle) {
        this.deals = deals;
        this.chronicle = chronicle;
    }

    /** Every fact, oldest first by the day it holds from, then by when it was recorded. */
    @Transactional
    public List<Line> of(long id, Viewer viewer) {
        return covered(id, of(id, Days.FAR, Days.FAR_INSTANT), viewer);
    }

    /** The facts that held from the day of the question or before, as they were known then. */
    @Transactional
    public List<Line> of(long id, AsOf asOf, Viewer viewer) {
        var knownBefore = asOf.knownBefore() == null ? Days.FAR_INSTANT : asOf.knownBefore();
        return covered(id, of(id, asOf.day(), knownBefore), viewer);
    }

    private List<Line> of(long id, LocalDate until, Instant knownBefore) {
        var facts = chronicle.facts(id).stream()
                .filter(f -> !f.holdsFrom.isAfter(until) && f.recordedAt.isBefore(knownBefore))
                .toList();
        var lines = new ArrayList<Line>();
        for (var kind : FactKind.values()) {
            lines.addAll(lines(facts.stream().filter(f -> f.kind == kind).toList(), knownBefore));
        }
        lines.sort(Comparator.comparing(Line::holdsFrom)
                .thenComparing(Line::recordedAt)
                .thenComparing(l -> Long.valueOf(l.id())));
        return lines;
    }

    /** The stage moves, in the same order. */
    @Transactional
    public List<Line> moves(long id, Viewer viewer) {
        var stages = chronicle.facts(id).stream()
                .filter(f -> f.kind == FactKind.STAGE)
                .toList();
        return covered(id, lines(stages, Days.FAR_INSTANT), viewer);
    }

    /** @throws Refused when the deal is out of sight */
    private List<Line> covered(long id, List<Line> lines, Viewer viewer) {
        var cover = Cover.of(deals.one(id, viewer.sight()), viewer.sight());
        return cover.on() ? lines.stream().map(line -> line.under(cover)).toList() : lines;
    }

    static Line lastMove(Telling telling) {
        var stages =
                telling.facts().stream().filter(f -> f.kind == FactKind.STAGE).toList();
        return lines(stages, Days.FAR_INSTANT).stream()
                .filter(l -> l.correctedAt() == null)
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    /** A correction that came later is not known yet. */
    private static List<Line> lines(List<Fact> facts, Instant knownBefore) {
        var lines = new ArrayList<Line>();
        Fact before = null;
        for (var fact : facts.stream().sorted(Fact.IN_TIME).toList()) {
            var believed = fact.retractedAt == null || !fact.retractedAt.isBefore(knownBefore);
            var from = believed ? from(before, fact.kind) : fact.kind == FactKind.STAGE ? fact.detail : null;
            lines.add(line(fact, from, believed ? null : fact.retractedAt));
            before = believed ? fact : before;
        }
        return lines;
    }

    /** A deal is open until something else is said of it. */
    private static Object from(Fact before, FactKind kind) {
        return before == null && kind == FactKind.STATUS ? Status.OPEN.name() : said(before);
    }

    private static Object said(Fact fact) {
        return fact == null ? null : fact.money == null ? fact.value : fact.money;
    }

    private static Line line(Fact f, Object from, Instant correctedAt) {
        return new Line(
                f.id.toString(),
                f.kind.field,
                from,
                said(f),
                f.occurredOn,
                f.holdsFrom,
                f.recordedAt,
                f.saidBy,
                f.note,
                f.kind == FactKind.STATUS ? f.detail : null,
                correctedAt);
    }
}
