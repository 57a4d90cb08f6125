package wutong.web.place;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import wutong.analytics.Capital;
import wutong.analytics.LandingTime;
import wutong.analytics.Period;
import wutong.analytics.Scope;
import wutong.deal.LandingRule;
import wutong.deal.Status;
import wutong.identity.Right;
import wutong.place.Platforms;
import wutong.web.Acting;
import wutong.web.Needs;
import wutong.web.Rendering;

/** Platforms as a tree, for people, each with the open deals that it is to receive and how long its deals took to land. */
@Needs(Right.READ_PLATFORMS)
@Path("/platforms")
@Produces(Rendering.HTML)
public class PlatformPages {

    @CheckedTemplate(basePath = "place")
    static class Templates {
        static native TemplateInstance platforms(List<PlatformLine> lines, LandingRule rule);
    }

    private final Platforms platforms;
    private final Capital capital;
    private final LandingTime landing;
    private final Acting acting;

    PlatformPages(Platforms platforms, Capital capital, LandingTime landing, Acting acting) {
        this.platforms = platforms;
        this.capital = capital;
        this.landing = landing;
        this.acting = acting;
    }

    @GET
    public TemplateInstance tree() {
        var all = Scope.of(acting.overall(), false);
        var times = landing.of(all, Period.ALWAYS, "platform");
        var open = capital.of(all.with("status", Status.OPEN), null, "platform");
        return Templates.platforms(PlatformLine.tree(platforms.all(), open, times.groups()), times.landingRule());
    }
}
