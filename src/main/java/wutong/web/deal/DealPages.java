package wutong.web.deal;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.Stage;
import wutong.identity.Right;
import wutong.listing.Reading;
import wutong.web.AlsoAsked;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;

/** The page of one deal. */
@Needs(Right.READ_DEALS)
@Path("/deals")
@Produces(Rendering.HTML)
public class DealPages {

    private final Sheets sheets;
    private final MoveSlips moves;

    DealPages(Sheets sheets, MoveSlips moves) {
        this.sheets = sheets;
        this.moves = moves;
    }

    /**
     * All in one transaction, so that the deal is read once.
     *
     * @param to the stage whose form is wanted, where the usual next one is not
     */
    @GET
    @Path("{id}")
    @Reading
    @AlsoAsked({"done", "log"})
    public RestResponse<TemplateInstance> one(@RestPath String id, @RestQuery Stage to) {
        var card = sheets.card(Tags.id("deal", id));
        var asked = card.stage().next().stream().filter(stage -> stage == to).findFirst();
        return sheets.page(200, card, asked.map(stage -> moves.of(card, stage)).orElseGet(() -> sheets.usual(card)));
    }
}
