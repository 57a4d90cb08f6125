package wutong.web.deal;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.Touches;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;

/** Logging a touch on the page of its deal. */
@Needs(Right.WRITE_DEALS)
@Path("/deals")
@Produces(Rendering.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TouchPages {

    private final Touches touches;
    private final Slips slips;
    private final Sheets sheets;
    private final Acts acts;
    private final Acting acting;

    TouchPages(Touches touches, Slips slips, Sheets sheets, Acts acts, Acting acting) {
        this.touches = touches;
        this.slips = slips;
        this.sheets = sheets;
        this.acts = acts;
        this.acting = acting;
    }

    @GET
    @Path("{id}/touches")
    public RestResponse<TemplateInstance> one(@RestPath String id) {
        var card = sheets.card(Tags.id("deal", id));
        return Rendering.page(200, sheets.page(card, sheets.usual(card), null));
    }

    @POST
    @Path("{id}/touches")
    public RestResponse<TemplateInstance> log(@RestPath String id, MultivaluedMap<String, String> sent) {
        var deal = Tags.id("deal", id);
        var form = Form.of(sent);
        try {
            var said = new SaidForm(form);
            said.require("touch.kind");
            said.require("touch.summary");
            var touch = said.touch();
            said.finish();
            touches.logOnce(deal, touch, acting.act());
            return sheets.done(id, "touched");
        } catch (Refused refused) {
            var status = Acts.status(refused);
            var errors = new LinkedHashMap<String, Wrong>();
            acts.errors(refused).forEach((field, wrong) -> errors.put(named(field), wrong));
            var card = sheets.card(deal);
            var slip = acts.wrong(slips.touch(id).filled(form.texts()), errors);
            return Rendering.page(status, sheets.page(card, sheets.usual(card), slip));
        }
    }

    /** The act itself knows its fields without the form's prefix. */
    private static String named(String field) {
        return field.isEmpty() || field.startsWith("touch.") ? field : "touch." + field;
    }
}
