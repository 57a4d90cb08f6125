package wutong.analytics;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import wutong.deal.LandingRule;
import wutong.deal.LandingRules;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.fault.Refused;

/** How far deals come, from contact to operation: each counts once at every stage it has reached, whatever became of it. */
@ApplicationScoped
public class Funnel {

    /** Whom to follow. */
    public enum Kind {
        /** The deals first met in the period, however far they have come by now. */
        COHORT,
        /** The entries into each stage in the period, whenever the deal was first met. */
        PERIOD
    }

    /** The funnel on one day; {@code n} is how many deals are followed. */
    public record Answer(
            LocalDate asOf,
            String kind,
            Cohort cohort,
            long n,
            List<Row> stages,
            LandingRule landingRule,
            String figure,
            String listUrl) {}

    /**
     * One stage. {@code stillOpen} and {@code closed} divide those who came no further.
     *
     * @param ofPrevious of those who reached the stage listed before
     * @param ofFirst of those who reached the first stage listed
     */
    public record Row(
            Stage stage,
            String label,
            long reached,
            Ratio ofPrevious,
            Ratio ofFirst,
            long stillOpen,
            long closed,
            String listUrl) {}

    private record Count(long deals, Stage furthest, Status status) {}

    /** Leads are not among them: a lead becomes a prospect by the first contact. */
    private static final List<Stage> STAGES =
            Arrays.stream(Stage.values()).filter(stage -> stage != Stage.LEAD).toList();

    private final Desk desk;
    private final LandingRules rules;

    Funnel(Desk desk, LandingRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    /** @param kind {@code cohort}, which null stands for, or {@code period} */
    @CacheResult(cacheName = FigureKey.CACHE, keyGenerator = FigureKey.class)
    @Transactional
    public Answer of(Scope scope, Period period, String kind) {
        return read(kind) == Kind.COHORT ? cohort(scope, period) : period(scope, period);
    }

    private Answer cohort(Scope scope, Period period) {
        var followed = period.of(scope, "firstContactOn");
        var counts = counts(followed);
        var rows = new ArrayList<Row>();
        for (var stage : STAGES) {
            var there = counts.stream()
                    .filter(one -> one.furthest.compareTo(stage) >= 0)
                    .toList();
            add(rows, stage, there, followed.with("reached", stage));
        }
        return answer(followed, "cohort", Cohort.of(period, "firstContactOn"), sum(counts), rows, Figure.L04);
    }

    private Answer period(Scope scope, Period period) {
        var rows = new ArrayList<Row>();
        for (var stage : STAGES) {
            var entered = period.of(scope.with("entered", stage), "entered");
            add(rows, stage, counts(entered), entered);
        }
        var any = STAGES.stream().map(Stage::name).collect(Collectors.joining(","));
        var followed = period.of(scope.with("entered", any), "entered");
        return answer(followed, "period", Cohort.of(period, "entered"), desk.count(followed), rows, Figure.L05);
    }

    private List<Count> counts(Scope scope) {
        var asked = desk.ask(scope);
        var at = asked.vantage().at();
        var both = at + ".furthest, " + at + ".status";
        return desk.rows(asked, "count(*), " + both, "group by " + both).stream()
                .map(row -> new Count((Long) row[0], (Stage) row[1], (Status) row[2]))
                .toList();
    }

    private void add(List<Row> rows, Stage stage, List<Count> there, Scope list) {
        var reached = sum(there);
        var before = rows.isEmpty() ? reached : rows.get(rows.size() - 1).reached;
        var first = rows.isEmpty() ? reached : rows.get(0).reached;
        var last = there.stream().filter(one -> one.furthest == stage).toList();
        rows.add(new Row(
                stage,
                stage.label(list.english()),
                reached,
                Ratio.of(reached, before),
                Ratio.of(reached, first),
                sum(last.stream().filter(one -> !one.status.closed()).toList()),
                sum(last.stream().filter(one -> one.status.closed()).toList()),
                desk.url(list)));
    }

    private Answer answer(Scope followed, String kind, Cohort cohort, long n, List<Row> rows, Figure figure) {
        var day = followed.asOf().day();
        return new Answer(day, kind, cohort, n, rows, rules.on(day), figure.url(), desk.url(followed));
    }

    private static long sum(List<Count> counts) {
        return counts.stream().mapToLong(Count::deals).sum();
    }

    static Kind read(String text) {
        if (text == null || text.equals("cohort")) {
            return Kind.COHORT;
        }
        if (text.equals("period")) {
            return Kind.PERIOD;
        }
        throw Refused.query("kind", "unknown-code", text, List.of("cohort", "period"));
    }
}
