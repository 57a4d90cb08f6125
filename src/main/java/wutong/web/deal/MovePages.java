package wutong.web.deal;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.CloseReason;
import wutong.deal.Corrections;
import wutong.deal.DealCard;
import wutong.deal.DealField;
import wutong.deal.Histories;
import wutong.deal.MoveUndo;
import wutong.deal.Stage;
import wutong.deal.StageMoves;
import wutong.deal.Status;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.measure.Labelled;
import wutong.web.Acting;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;

/** Moving a deal on, taking a move back, and putting its day right, on pages. */
@Needs(Right.WRITE_DEALS)
@Path("/deals")
@Produces(Rendering.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MovePages {

    /** All but the note, which is that of the move. */
    private static final Set<DealField> SAYABLE = EnumSet.complementOf(EnumSet.of(DealField.NOTE));

    private final StageMoves moves;
    private final Corrections corrections;
    private final MoveUndo undo;
    private final Histories histories;
    private final MoveSlips moveSlips;
    private final Slips slips;
    private final Sheets sheets;
    private final Acts acts;
    private final Acting acting;
    private final Visit visit;

    MovePages(
            StageMoves moves,
            Corrections corrections,
            MoveUndo undo,
            Histories histories,
            MoveSlips moveSlips,
            Slips slips,
            Sheets sheets,
            Acts acts,
            Acting acting,
            Visit visit) {
        this.moves = moves;
        this.corrections = corrections;
        this.undo = undo;
        this.histories = histories;
        this.moveSlips = moveSlips;
        this.slips = slips;
        this.sheets = sheets;
        this.acts = acts;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    @Path("{id}/stage-moves")
    public RestResponse<TemplateInstance> next(@RestPath String id) {
        var card = sheets.card(Tags.id("deal", id));
        return sheets.page(200, card, sheets.usual(card));
    }

    @POST
    @Path("{id}/stage-moves")
    public RestResponse<TemplateInstance> move(@RestPath String id, MultivaluedMap<String, String> sent) {
        return acts.act(id, Form.of(sent), "moved", this::move, card -> again(card, Form.of(sent)));
    }

    private void move(long id, Form form, SaidForm said) {
        said.require("to");
        var move = new StageMoves.Move(
                said.code("to", Stage.class),
                said.day("occurredOn"),
                said.text("note", 2000),
                said.given(SAYABLE),
                said.touch(),
                said.leave());
        said.finish();
        Again.once(() -> moves.move(id, form.version(), move, acting.act()));
    }

    @POST
    @Path("{id}/stage-moves/undo")
    public RestResponse<TemplateInstance> undo(@RestPath String id, MultivaluedMap<String, String> sent) {
        return acts.act(
                id,
                Form.of(sent),
                "unmoved",
                (deal, form, said) -> {
                    said.finish();
                    undo.undo(deal, form.version(), acting.act());
                },
                sheets::usual);
    }

    private Slip again(DealCard card, Form form) {
        return card.stage().next().stream()
                .filter(to ->
                        to.name().equals(form.text("to")) && !card.status().closed())
                .findFirst()
                .map(to -> moveSlips.of(card, to))
                .orElseGet(() -> sheets.usual(card));
    }

    @GET
    @Path("{id}/corrections")
    public RestResponse<TemplateInstance> correct(@RestPath String id, @RestQuery String move) {
        var card = sheets.card(Tags.id("deal", id));
        return sheets.page(200, card, correction(card, move));
    }

    @POST
    @Path("{id}/corrections")
    public RestResponse<TemplateInstance> correct(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return acts.act(id, form, "corrected", this::correct, card -> correction(card, form.text("move")));
    }

    private void correct(long id, Form form, SaidForm said) {
        var closeReason = said.code("closeReason", CloseReason.class);
        if (closeReason == null) {
            said.require("occurredOn");
        }
        var day = said.day("occurredOn");
        var reason = said.text("reason", 1000);
        var written = form.text("move");
        said.finish();
        var move = Tags.id("move", written + "");
        corrections.correct(id, form.version(), move, day, closeReason, reason, acting.act());
    }

    private Slip correction(DealCard card, String move) {
        return histories.of(Long.parseLong(card.id()), acting.viewer()).stream()
                .filter(line -> Tales.dated(line)
                        && line.correctedAt() == null
                        && line.id().equals(move))
                .findFirst()
                .map(line -> slips.correct(card, line, what(line).label(visit.english())))
                .orElseThrow(() -> Refused.absent("move", move));
    }

    private static Labelled what(Histories.Line line) {
        var code = (String) line.to();
        return line.fact().equals("stage") ? Stage.valueOf(code) : Status.valueOf(code);
    }
}
