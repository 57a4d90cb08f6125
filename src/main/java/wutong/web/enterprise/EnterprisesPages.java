package wutong.web.enterprise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import wutong.enterprise.EnterpriseList;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.listing.AsOf;
import wutong.listing.Query;
import wutong.rating.Level;
import wutong.rating.Listed;
import wutong.rating.Ratings;
import wutong.web.Acting;
import wutong.web.Address;
import wutong.web.Head;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Rendering;
import wutong.web.Visit;
import wutong.web.Words;

/** The list of enterprises on a page: its address is the query of the API. */
@Needs(Right.READ_ENTERPRISES)
@Path("/enterprises")
@Produces(Rendering.HTML)
public class EnterprisesPages {

    @CheckedTemplate(basePath = "enterprise")
    static class Templates {
        static native TemplateInstance enterprises(EnterprisesSheet sheet);
    }

    private static final int FIRST_LIST = 2024;

    private final EnterpriseList list;
    private final Rated rated;
    private final Ratings ratings;
    private final Acting acting;
    private final Visit visit;

    EnterprisesPages(EnterpriseList list, Rated rated, Ratings ratings, Acting acting, Visit visit) {
        this.list = list;
        this.rated = rated;
        this.ratings = ratings;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    @OpenQuery
    public TemplateInstance list(@Context UriInfo uri) {
        var asked = Address.of("/enterprises", Address.said(uri.getQueryParameters()));
        var asOf = AsOf.read(asked.asked().get("asOf"), asked.asked().get("knownAt"), acting.today());
        // A level belongs to a list: where no year is chosen the latest is meant.
        if (!asked.text("level").isEmpty() && asked.text("listYear").isEmpty()) {
            var latest = ratings.latestYear(asOf).orElse(acting.today().getYear());
            asked = asked.with("listYear", String.valueOf(latest));
        }
        return page(asked, asOf, new ArrayList<>());
    }

    /** An order that there is not is told, and the usual one shown. */
    private TemplateInstance page(Address asked, AsOf asOf, List<String> said) {
        try {
            var query = list.ask(asked.parameters(), acting.viewer().sight(), Listed.by(asOf));
            return Templates.enterprises(sheet(asked, query, asOf, said));
        } catch (Refused refused) {
            if (asked.text("sort").isEmpty()
                    || refused.flaws.stream().anyMatch(flaw -> !"?sort".equals(flaw.field()))) {
                throw refused;
            }
            said.add(Words.say(visit.locale(), "enterprises_sort_unknown", asked.text("sort")));
            return page(asked.without("sort", "cursor"), asOf, said);
        }
    }

    private EnterprisesSheet sheet(Address asked, Query query, AsOf asOf, List<String> said) {
        var sight = acting.viewer().sight();
        var page = list.page(query, sight);
        return new EnterprisesSheet(
                said,
                page.showing(rated.of(page.items(), asOf)),
                List.of(
                        head(asked, "enterprise_name", "name"),
                        head(asked, "enterprise_code", "creditCode"),
                        head(asked, "enterprise_region", "sourceRegion,name")),
                list.count(query, sight),
                asked,
                Arrays.asList(Level.values()),
                years());
    }

    private Head head(Address asked, String key, String by) {
        var sort = asked.text("sort").isEmpty() ? "name" : asked.text("sort");
        return Head.of(Words.say(visit.locale(), key), "", asked.without("cursor"), sort, by, false);
    }

    private List<Integer> years() {
        var last = acting.today().getYear();
        return IntStream.rangeClosed(0, last - FIRST_LIST)
                .mapToObj(back -> last - back)
                .toList();
    }
}
