package wutong.web.deal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import wutong.deal.DealList;
import wutong.enterprise.Enterprises;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Tags;

/** The deals of an enterprise over the API: the list of all deals, with this enterprise asked for. */
@Needs(Right.READ_DEALS)
@Path("/api/v1/enterprises/{id}/deals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enterprises")
public class EnterpriseDeals {

    private final Enterprises enterprises;
    private final DealList list;
    private final Acting acting;
    private final Shaping shaping;

    EnterpriseDeals(Enterprises enterprises, DealList list, Acting acting, Shaping shaping) {
        this.enterprises = enterprises;
        this.list = list;
        this.acting = acting;
        this.shaping = shaping;
    }

    @GET
    @OpenQuery
    public Response list(@RestPath String id, @Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var enterprise =
                enterprises.card(Tags.id("enterprise", id), acting.viewer().sight());
        var given = new HashMap<>(uri.getQueryParameters());
        if (given.containsKey("enterprise")) {
            throw Refused.query("enterprise", "unknown-parameter", "enterprise", "/api/v1/deals");
        }
        given.put("enterprise", List.of(enterprise.id()));
        var asked = list.ask(given, acting.viewer());
        var page = shaping.shape(list.page(asked), given);
        return Lists.page(uri, page, Lists.totalWanted(prefer) ? list.count(asked) : null);
    }
}
