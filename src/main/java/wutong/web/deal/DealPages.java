package wutong.web.deal;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.web.Rendering;
import wutong.web.Tags;

/** The page of one deal. */
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
     * @param log what is to be logged, whose form stands open: {@code touch}
     */
    @GET
    @Path("{id}")
    @Transactional
    public RestResponse<TemplateInstance> one(@RestPath String id, @RestQuery String to, @RestQuery String log) {
        var card = sheets.card(Tags.id("deal", id));
        var asked = card.stage().next().stream()
                .filter(stage -> stage.name().equals(to))
                .findFirst();
        return sheets.page(200, card, asked.map(stage -> moves.of(card, stage)).orElseGet(() -> sheets.usual(card)));
    }
}
