package wutong.web.deal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import wutong.deal.CloseReason;
import wutong.deal.Closures;
import wutong.deal.Corrections;
import wutong.deal.DealField;
import wutong.deal.DealTwins;
import wutong.deal.Histories;
import wutong.deal.Merges;
import wutong.deal.MoveUndo;
import wutong.deal.Pauses;
import wutong.deal.Stage;
import wutong.deal.StageMoves;
import wutong.deal.Status;
import wutong.deal.Touches;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.Tags;

/** What is done to a deal, over the API: each act is a noun of its own under the deal. */
@Needs(Right.READ_DEALS)
@Path("/api/v1/deals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "deals")
public class DealActs {

    private final StageMoves moves;
    private final Corrections corrections;
    private final MoveUndo undo;
    private final Closures closures;
    private final Pauses pauses;
    private final Merges merges;
    private final Touches touches;
    private final DealTwins twins;
    private final Histories histories;
    private final Acting acting;
    private final Tags tags;
    private final Seen seen;

    DealActs(
            StageMoves moves,
            Corrections corrections,
            MoveUndo undo,
            Closures closures,
            Pauses pauses,
            Merges merges,
            Touches touches,
            DealTwins twins,
            Histories histories,
            Acting acting,
            Tags tags,
            Seen seen) {
        this.moves = moves;
        this.corrections = corrections;
        this.undo = undo;
        this.closures = closures;
        this.pauses = pauses;
        this.merges = merges;
        this.touches = touches;
        this.twins = twins;
        this.histories = histories;
        this.acting = acting;
        this.tags = tags;
        this.seen = seen;
    }

    @GET
    @Path("stage-moves")
    public Object moves(@RestPath String id) {
        return Lists.whole(histories.moves(Tags.id("deal", id), acting.viewer()));
    }

    @POST
    @Needs(Right.WRITE_DEALS)
    @Path("stage-moves")
    public Response move(@RestPath String id, JsonNode body, @HeaderParam("If-Match") String ifMatch) {
        var said = new SaidJson(body);
        var given = said.allBut(Set.of(DealField.NOTE), "to", "occurredOn", "note", "touch", "exception");
        var move = new StageMoves.Move(
                said.required(said.code("to", Stage.class), "to"),
                said.day("occurredOn"),
                said.text("note", 2000),
                given,
                said.touch(),
                said.leave());
        said.finish();
        var moved = seen.act(id, ifMatch, (deal, version) -> moves.move(deal, version, move, acting.act()));
        return Response.status(201)
                .header("Location", "/api/v1/deals/" + id + "/stage-moves")
                .entity(moved)
                .header("ETag", tags.of(moved.deal().version(), moved.deal()))
                .build();
    }

    @DELETE
    @Needs(Right.WRITE_DEALS)
    @Path("stage-moves/latest")
    @Consumes(MediaType.WILDCARD)
    public Response undo(@RestPath String id, @HeaderParam("If-Match") String ifMatch) {
        var card = seen.act(id, ifMatch, (deal, version) -> undo.undo(deal, version, acting.act()));
        return tags.changed(card.version(), card);
    }

    @POST
    @Needs(Right.WRITE_DEALS)
    @Path("corrections")
    public Response correct(@RestPath String id, JsonNode body, @HeaderParam("If-Match") String ifMatch) {
        var said = new SaidJson(body).only("move", "occurredOn", "closeReason", "reason");
        var move = said.id("move");
        var occurredOn = said.day("occurredOn");
        var closeReason = said.code("closeReason", CloseReason.class);
        var reason = said.text("reason", 1000);
        said.required(move, "move");
        if (closeReason == null) {
            said.required(occurredOn, "occurredOn");
        }
        said.finish();
        var card = seen.act(
                id,
                ifMatch,
                (deal, version) ->
                        corrections.correct(deal, version, move, occurredOn, closeReason, reason, acting.act()));
        return tags.created("/api/v1/deals/" + id + "/history", card.version(), card);
    }

    @POST
    @Needs(Right.WRITE_DEALS)
    @Path("closures")
    public Response close(@RestPath String id, JsonNode body, @HeaderParam("If-Match") String ifMatch) {
        var said = new SaidJson(body).only("status", "reason", "on", "note");
        var status = said.code("status", Status.class);
        var reason = said.code("reason", CloseReason.class);
        var on = said.day("on");
        var note = said.text("note", 2000);
        said.required(status, "status");
        said.required(reason, "reason");
        said.finish();
        var card = seen.act(
                id, ifMatch, (deal, version) -> closures.close(deal, version, status, reason, on, note, acting.act()));
        return tags.created("/api/v1/deals/" + id, card.version(), card);
    }

    @POST
    @Needs(Right.WRITE_DEALS)
    @Path("reopenings")
    public Response reopen(@RestPath String id, JsonNode body, @HeaderParam("If-Match") String ifMatch) {
        var said = new SaidJson(body).only("reason", "on");
        var reason = said.text("reason", 1000);
        var on = said.day("on");
        said.finish();
        var card = seen.act(id, ifMatch, (deal, version) -> closures.reopen(deal, version, reason, on, acting.act()));
        return tags.created("/api/v1/deals/" + id, card.version(), card);
    }

    @POST
    @Needs(Right.WRITE_DEALS)
    @Path("pauses")
    public Response pause(@RestPath String id, JsonNode body, @HeaderParam("If-Match") String ifMatch) {
        var said = new SaidJson(body).only("reviewOn", "reason", "on");
        var reviewOn = said.day("reviewOn");
        var reason = said.text("reason", 1000);
        var on = said.day("on");
        said.finish();
        var card = seen.act(
                id, ifMatch, (deal, version) -> pauses.pause(deal, version, reviewOn, reason, on, acting.act()));
        return tags.created("/api/v1/deals/" + id, card.version(), card);
    }

    @DELETE
    @Needs(Right.WRITE_DEALS)
    @Path("pauses/current")
    @Consumes(MediaType.WILDCARD)
    public Response resume(@RestPath String id, @HeaderParam("If-Match") String ifMatch) {
        var card = seen.act(id, ifMatch, (deal, version) -> pauses.resume(deal, version, acting.act()));
        return tags.changed(card.version(), card);
    }

    @POST
    @Needs(Right.SETTLE_DEALS)
    @Path("merges")
    public Response merge(@RestPath String id, JsonNode body, @HeaderParam("If-Match") String ifMatch) {
        var said = new SaidJson(body).only("into", "reason");
        var into = said.id("into");
        var reason = said.text("reason", 1000);
        said.required(into, "into");
        said.finish();
        var card = seen.act(id, ifMatch, (deal, version) -> merges.merge(deal, version, into, reason, acting.act()));
        return tags.created("/api/v1/deals/" + id, card.version(), card);
    }

    @DELETE
    @Needs(Right.SETTLE_DEALS)
    @Path("merges/current")
    @Consumes(MediaType.WILDCARD)
    public Response unmerge(@RestPath String id, @HeaderParam("If-Match") String ifMatch) {
        var card = seen.act(id, ifMatch, (deal, version) -> merges.undo(deal, version, acting.act()));
        return tags.changed(card.version(), card);
    }

    @GET
    @Path("duplicates")
    public Object duplicates(@RestPath String id) {
        return Lists.whole(twins.of(Tags.id("deal", id), acting.viewer()));
    }

    @GET
    @Path("touches")
    public Object touches(@RestPath String id) {
        return Lists.whole(touches.of(Tags.id("deal", id), acting.viewer()));
    }

    @POST
    @Needs(Right.WRITE_DEALS)
    @Path("touches")
    public Response touch(@RestPath String id, JsonNode body) {
        var said = new SaidJson(body).only(Saying.TOUCH.toArray(String[]::new));
        var form = said.touch("");
        said.finish();
        var row = touches.log(Tags.id("deal", id), form, acting.act());
        return Response.status(201)
                .header("Location", "/api/v1/deals/" + id + "/touches")
                .entity(row)
                .build();
    }
}
