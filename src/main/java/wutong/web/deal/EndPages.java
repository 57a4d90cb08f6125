package wutong.web.deal;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.CloseReason;
import wutong.deal.Closures;
import wutong.deal.Pauses;
import wutong.deal.Status;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;

/** Ending a deal and opening it again, letting it rest and taking it up, on pages. */
@Needs(Right.WRITE_DEALS)
@Path("/deals")
@Produces(Rendering.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EndPages {

    private final Closures closures;
    private final Pauses pauses;
    private final Slips slips;
    private final Sheets sheets;
    private final Acts acts;
    private final Acting acting;

    EndPages(Closures closures, Pauses pauses, Slips slips, Sheets sheets, Acts acts, Acting acting) {
        this.closures = closures;
        this.pauses = pauses;
        this.slips = slips;
        this.sheets = sheets;
        this.acts = acts;
        this.acting = acting;
    }

    @GET
    @Path("{id}/closures")
    public RestResponse<TemplateInstance> close(@RestPath String id) {
        var card = sheets.card(Tags.id("deal", id));
        return sheets.page(200, card, card.status().closed() ? sheets.usual(card) : slips.close(card));
    }

    @POST
    @Path("{id}/closures")
    public RestResponse<TemplateInstance> close(@RestPath String id, MultivaluedMap<String, String> sent) {
        return acts.act(id, Form.of(sent), "closed", this::close, slips::close);
    }

    private void close(long id, Form form, SaidForm said) {
        said.require("status");
        said.require("reason");
        var status = said.code("status", Status.class);
        var reason = said.code("reason", CloseReason.class);
        var on = said.day("on");
        var note = said.text("note", 2000);
        said.finish();
        closures.close(id, form.version(), status, reason, on, note, acting.act());
    }

    @GET
    @Path("{id}/reopenings")
    public RestResponse<TemplateInstance> reopen(@RestPath String id) {
        return one(id);
    }

    @POST
    @Path("{id}/reopenings")
    public RestResponse<TemplateInstance> reopen(@RestPath String id, MultivaluedMap<String, String> sent) {
        return acts.act(id, Form.of(sent), "reopened", this::reopen, sheets::usual);
    }

    private void reopen(long id, Form form, SaidForm said) {
        said.require("reason");
        var reason = said.text("reason", 1000);
        var on = said.day("on");
        said.finish();
        closures.reopen(id, form.version(), reason, on, acting.act());
    }

    @GET
    @Path("{id}/pauses")
    public RestResponse<TemplateInstance> pause(@RestPath String id) {
        var card = sheets.card(Tags.id("deal", id));
        return sheets.page(200, card, card.status().closed() ? sheets.usual(card) : slips.pause(card));
    }

    @POST
    @Path("{id}/pauses")
    public RestResponse<TemplateInstance> pause(@RestPath String id, MultivaluedMap<String, String> sent) {
        var resting = sheets.card(Tags.id("deal", id)).status() == Status.ON_HOLD;
        return acts.act(id, Form.of(sent), resting ? "reviewed" : "paused", this::pause, slips::pause);
    }

    private void pause(long id, Form form, SaidForm said) {
        said.require("reason");
        said.require("reviewOn");
        var reviewOn = said.day("reviewOn");
        var reason = said.text("reason", 1000);
        var on = said.day("on");
        said.finish();
        pauses.pause(id, form.version(), reviewOn, reason, on, acting.act());
    }

    @GET
    @Path("{id}/resumptions")
    public RestResponse<TemplateInstance> resume(@RestPath String id) {
        return one(id);
    }

    @POST
    @Path("{id}/resumptions")
    public RestResponse<TemplateInstance> resume(@RestPath String id, MultivaluedMap<String, String> sent) {
        return acts.act(
                id,
                Form.of(sent),
                "resumed",
                (deal, form, said) -> {
                    said.finish();
                    pauses.resume(deal, form.version(), acting.act());
                },
                sheets::usual);
    }

    private RestResponse<TemplateInstance> one(String id) {
        var card = sheets.card(Tags.id("deal", id));
        return sheets.page(200, card, sheets.usual(card));
    }
}
