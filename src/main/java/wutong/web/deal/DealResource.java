package wutong.web.deal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import wutong.deal.DealList;
import wutong.deal.Deals;
import wutong.deal.Gates;
import wutong.deal.Histories;
import wutong.deal.Stage;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.listing.AsOf;
import wutong.web.Acting;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Tags;
import wutong.web.Visit;

/** Deals over the API. */
@Needs(Right.READ_DEALS)
@Path("/api/v1/deals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deals")
public class DealResource {

    private final Deals deals;
    private final DealList list;
    private final Gates gates;
    private final Histories histories;
    private final Acting acting;
    private final Tags tags;
    private final Visit visit;
    private final Shaping shaping;
    private final Seen seen;

    DealResource(
            Deals deals,
            DealList list,
            Gates gates,
            Histories histories,
            Acting acting,
            Tags tags,
            Visit visit,
            Shaping shaping,
            Seen seen) {
        this.deals = deals;
        this.list = list;
        this.gates = gates;
        this.histories = histories;
        this.acting = acting;
        this.tags = tags;
        this.visit = visit;
        this.shaping = shaping;
        this.seen = seen;
    }

    @GET
    @OpenQuery
    public Response list(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var asked = list.ask(uri.getQueryParameters(), acting.viewer());
        var page = list.page(asked);
        var total = Lists.totalWanted(prefer) ? list.count(asked) : null;
        return Lists.page(uri, shaping.shape(page, uri.getQueryParameters()), total);
    }

    /** @param force make it although a likely duplicate stands, for the {@code duplicateReason} in the body */
    @POST
    @Needs(Right.WRITE_DEALS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response log(JsonNode body, @RestQuery Boolean force) {
        var json = new SaidJson(body);
        var said = json.allBut(Set.of(), "duplicateReason");
        var reason = json.text("duplicateReason", 1000);
        var forced = Boolean.TRUE.equals(force);
        if (forced && reason == null) {
            json.flaw("duplicateReason", "required");
        }
        json.finish();
        var card = Again.once(() -> deals.log(said, forced ? reason : null, acting.act()));
        return tags.created("/api/v1/deals/" + card.id(), card.version(), card);
    }

    @GET
    @Path("{id}")
    public Response one(
            @RestPath String id,
            @RestQuery String fields,
            @RestQuery String expand,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        var card = deals.card(Tags.id("deal", id), acting.viewer());
        return tags.shown(card.version(), shaping.shape(card, fields, expand), ifNoneMatch);
    }

    @PATCH
    @Needs(Right.WRITE_DEALS)
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response change(@RestPath String id, JsonNode body, @HeaderParam("If-Match") String ifMatch) {
        var json = new SaidJson(body);
        var said = json.allBut(Set.of(), "changedOn", "reason");
        var changedOn = json.day("changedOn");
        var reason = json.text("reason", 1000);
        json.finish();
        var card = seen.act(
                id, ifMatch, (deal, version) -> deals.change(deal, version, said, changedOn, reason, acting.act()));
        return tags.changed(card.version(), card);
    }

    @GET
    @Path("{id}/readiness")
    public Gates.Readiness readiness(@RestPath String id, @RestQuery Stage to) {
        if (to == null) {
            throw Refused.query("to", "required");
        }
        return gates.readiness(Tags.id("deal", id), to, visit.english(), acting.viewer());
    }

    @GET
    @Path("{id}/history")
    public Object history(@RestPath String id, @RestQuery String asOf, @RestQuery String knownAt) {
        var deal = Tags.id("deal", id);
        return Lists.whole(
                asOf == null && knownAt == null
                        ? histories.of(deal, acting.viewer())
                        : histories.of(deal, AsOf.read(asOf, knownAt, acting.today()), acting.viewer()));
    }

    @GET
    @Path("{id}/open-items")
    public Object openItems(@RestPath String id) {
        return Lists.whole(gates.openItems(Tags.id("deal", id), visit.english(), acting.viewer()));
    }
}
