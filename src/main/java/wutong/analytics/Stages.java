package wutong.analytics;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wutong.deal.Stage;
import wutong.deal.Status;

/** How many deals stand where: the open ones by stage, the others by status. */
@ApplicationScoped
public class Stages {

    /** All deals of one day, merged ones among the statuses. */
    public record Answer(LocalDate asOf, List<StageRow> stages, List<StatusRow> statuses, String figure) {}

    /** Open deals at one stage. */
    public record StageRow(Stage stage, String label, long count, String listUrl) {}

    /** Deals that are not open, by how they ended or rest. */
    public record StatusRow(Status status, String label, long count, String listUrl) {}

    private static final String ALL =
            Arrays.stream(Status.values()).map(Status::name).collect(Collectors.joining(","));

    private final Desk desk;

    Stages(Desk desk) {
        this.desk = desk;
    }

    @CacheResult(cacheName = FigureKey.CACHE, keyGenerator = FigureKey.class)
    @Transactional
    public Answer of(Scope scope) {
        var asked = desk.ask(scope.with("status", ALL));
        var at = asked.vantage().at();
        var both = at + ".status, " + at + ".stage";
        var rows = desk.rows(asked, "count(*), " + both, "group by " + both);
        var stages = Arrays.stream(Stage.values())
                .map(stage -> stage(stage, sum(rows, row -> row[1] == Status.OPEN && row[2] == stage), scope))
                .toList();
        var statuses = Arrays.stream(Status.values())
                .filter(status -> status != Status.OPEN)
                .map(status -> status(status, sum(rows, row -> row[1] == status), scope))
                .toList();
        return new Answer(asked.vantage().asOf().day(), stages, statuses, Figure.L02.url());
    }

    private StageRow stage(Stage stage, long count, Scope scope) {
        var url = desk.url(scope.with("status", Status.OPEN).with("stage", stage));
        return new StageRow(stage, stage.label(scope.english()), count, url);
    }

    private StatusRow status(Status status, long count, Scope scope) {
        return new StatusRow(status, status.label(scope.english()), count, desk.url(scope.with("status", status)));
    }

    private static long sum(List<Object[]> rows, Predicate<Object[]> which) {
        return rows.stream().filter(which).mapToLong(row -> (Long) row[0]).sum();
    }
}
