package wutong.web.deal;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.DealCard;
import wutong.deal.DealList;
import wutong.deal.Merges;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;

/** Merging a deal into another, found by number or by words, and parting them again, on pages. */
@Needs(Right.SETTLE_DEALS)
@Path("/deals")
@Produces(Rendering.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MergePages {

    private final Merges merges;
    private final DealList list;
    private final Boxes boxes;
    private final Slips slips;
    private final Sheets sheets;
    private final Acts acts;
    private final Acting acting;

    MergePages(Merges merges, DealList list, Boxes boxes, Slips slips, Sheets sheets, Acts acts, Acting acting) {
        this.merges = merges;
        this.list = list;
        this.boxes = boxes;
        this.slips = slips;
        this.sheets = sheets;
        this.acts = acts;
        this.acting = acting;
    }

    @GET
    @Path("{id}/merges")
    public RestResponse<TemplateInstance> merge(@RestPath String id) {
        var card = sheets.card(Tags.id("deal", id));
        return sheets.page(200, card, card.status().closed() ? sheets.usual(card) : slips.merge(card));
    }

    @POST
    @Path("{id}/merges")
    public RestResponse<TemplateInstance> merge(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return acts.act(id, form, "merged", this::merge, card -> choosing(card, form.text("into")));
    }

    private void merge(long id, Form form, SaidForm said) {
        said.require("into");
        said.require("reason");
        var reason = said.text("reason", 1000);
        said.finish();
        var into = find("no", form.text("into"));
        if (into.isEmpty()) {
            var found = others(id, form.text("into")).isEmpty() ? "into-unknown" : "into-several";
            throw Refused.rule("into", found);
        }
        merges.merge(id, form.version(), Long.parseLong(into.get(0).id()), reason, acting.act());
    }

    /** The form with the deals that were found to choose from, where what was written is no number of a deal. */
    private Slip choosing(DealCard card, String words) {
        var slip = slips.merge(card);
        var found = words == null || !find("no", words).isEmpty()
                ? List.<DealCard>of()
                : others(Long.parseLong(card.id()), words);
        if (found.isEmpty()) {
            return slip;
        }
        var options = found.stream()
                .map(one -> new Box.Option(one.no(), one.no() + " " + one.name()))
                .toList();
        var into = Box.of("into", boxes.say("deal_merge_into"), Box.Kind.CHOICE)
                .asked()
                .of(options);
        return Slip.of(
                slip.title(),
                slip.lede(),
                slip.action(),
                slip.version(),
                slip.act(),
                List.of(into, slip.boxes().get(1)));
    }

    private List<DealCard> others(long id, String words) {
        return find("q", words).stream()
                .filter(card -> !card.id().equals(String.valueOf(id)))
                .toList();
    }

    private List<DealCard> find(String by, String words) {
        var asked = Map.of(by, List.of(words), "limit", List.of("20"));
        return list.page(list.ask(asked, acting.viewer())).items();
    }

    @GET
    @Path("{id}/partings")
    public RestResponse<TemplateInstance> part(@RestPath String id) {
        var card = sheets.card(Tags.id("deal", id));
        return sheets.page(200, card, sheets.usual(card));
    }

    @POST
    @Path("{id}/partings")
    public RestResponse<TemplateInstance> part(@RestPath String id, MultivaluedMap<String, String> sent) {
        return acts.act(
                id,
                Form.of(sent),
                "parted",
                (deal, form, said) -> {
                    said.finish();
                    merges.undo(deal, form.version(), acting.act());
                },
                sheets::usual);
    }
}
