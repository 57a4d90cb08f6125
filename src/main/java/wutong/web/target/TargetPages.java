package wutong.web.target;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import wutong.identity.Right;
import wutong.listing.Page;
import wutong.rating.Ratings;
import wutong.target.Targets;
import wutong.target.Targets.TargetRow;
import wutong.web.Needs;
import wutong.web.Rendering;

/** What was published in numbers, for people: as it was worded, with its source. */
@Needs(Right.SEE_FIGURES)
@Path("/targets")
@Produces(Rendering.HTML)
public class TargetPages {

    @CheckedTemplate(basePath = "target")
    static class Templates {
        static native TemplateInstance targets(Page<TargetRow> page, boolean first, List<Ratings.TotalRow> totals);
    }

    private final Targets targets;
    private final Ratings ratings;

    TargetPages(Targets targets, Ratings ratings) {
        this.targets = targets;
        this.ratings = ratings;
    }

    @GET
    public TemplateInstance all(@RestQuery String cursor) {
        Map<String, List<String>> asked = new HashMap<>(Map.of("limit", List.of("200")));
        if (cursor != null) {
            asked.put("cursor", List.of(cursor));
        }
        return Templates.targets(
                targets.page(targets.ask(asked)), cursor == null, cursor == null ? ratings.totals() : List.of());
    }
}
