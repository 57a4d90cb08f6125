package wutong.web.analytics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import wutong.analytics.Overview;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Visit;

/** The first page: how much, how fast, how good, what is stuck. */
@Needs(Right.SEE_FIGURES)
@Path("/")
@Produces(Rendering.HTML)
public class OverviewPage {

    @CheckedTemplate(basePath = "analytics")
    static class Templates {
        static native TemplateInstance overview(OverviewSheet sheet);
    }

    private final Overview overview;
    private final Acting acting;
    private final Visit visit;

    OverviewPage(Overview overview, Acting acting, Visit visit) {
        this.overview = overview;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    public TemplateInstance overview(@BeanParam Glance asked) {
        var glance = asked.tidy();
        var began = System.nanoTime();
        var all = overview.of(
                glance.scope(acting.overall(), visit.english()), glance.period(), glance.groups(), glance.year());
        return Templates.overview(
                new OverviewSheet(all, glance, acting.today(), (System.nanoTime() - began) / 1_000_000));
    }
}
