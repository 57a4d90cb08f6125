package wutong.web.analytics;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import wutong.analytics.Age;
import wutong.analytics.Limit;
import wutong.analytics.Overview;
import wutong.deal.Stage;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Visit;
import wutong.web.deal.DealSheet;
import wutong.web.deal.Wait;

/** Every piece of a page in every state, while the product is being written. Figures are those of the database at hand. */
@Needs(Right.LOOK_UP)
@Path("/styleguide")
@Produces(Rendering.HTML)
@IfBuildProfile(anyOf = {"dev", "test"})
public class StyleGuide {

    /** A day before every deal. */
    private static final String BEFORE = "2001-01-01";

    /** A stage line, and the bracket over it. */
    record Line(List<DealSheet.Stop> stops, DealSheet.Reach reach) {}

    /** @param empty the same page on a day on which there was nothing */
    record Pieces(OverviewSheet live, OverviewSheet empty, List<Line> lines, List<Wait> waits) {}

    @CheckedTemplate(basePath = "analytics")
    static class Templates {
        static native TemplateInstance styleguide(Pieces pieces);
    }

    private final Overview overview;
    private final Acting acting;
    private final Visit visit;

    StyleGuide(Overview overview, Acting acting, Visit visit) {
        this.overview = overview;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    public TemplateInstance pieces() {
        return Templates.styleguide(new Pieces(
                sheet(null),
                sheet(BEFORE),
                Stream.of(Stage.LEAD, Stage.NEGOTIATING, Stage.LANDED)
                        .map(this::line)
                        .toList(),
                Limit.all().stream().flatMap(this::waits).toList()));
    }

    private OverviewSheet sheet(String asOf) {
        var glance = new Glance(asOf, null, null, null, null, null);
        var all = overview.of(
                glance.scope(acting.overall(), visit.english()), glance.period(), glance.groups(), glance.year());
        return new OverviewSheet(all, glance, acting.today(), 0);
    }

    private Line line(Stage now) {
        var first = acting.today().minusDays(40);
        var stops =
                Stream.of(Stage.values()).map(stage -> stop(stage, now, first)).toList();
        var reach = now == Stage.LEAD ? null : new DealSheet.Reach("40", "", now.ordinal() + 1);
        return new Line(stops, reach);
    }

    private static DealSheet.Stop stop(Stage stage, Stage now, LocalDate first) {
        if (stage.beyond(now)) {
            return new DealSheet.Stop(stage, "", null, true, null);
        }
        var on = first.plusDays(5L * stage.ordinal());
        return new DealSheet.Stop(stage, stage == now ? "now" : "done", on, true, stage == Stage.LEAD ? null : 5L);
    }

    /** Within the limit, at it, and beyond. */
    private Stream<Wait> waits(Limit.Card limit) {
        return Stream.of(-2, 0, 12).map(over -> {
            var days = limit.days() + over;
            return new Wait(new Age(acting.today().minusDays(days), days, limit, over, null));
        });
    }
}
