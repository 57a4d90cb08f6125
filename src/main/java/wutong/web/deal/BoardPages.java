package wutong.web.deal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.DealCard;
import wutong.deal.Stage;
import wutong.deal.StageMoves;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.listing.Reading;
import wutong.web.Acting;
import wutong.web.Done;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;
import wutong.web.Words;

/** The pipeline as a board, a column a stage. Its acts are those of the deal; here are only the parts that it shows anew. */
@Needs(Right.READ_DEALS)
@Path("/board")
@Produces(Rendering.HTML)
public class BoardPages {

    @CheckedTemplate(basePath = "deal")
    static class Templates {
        static native TemplateInstance board(BoardSheet sheet);

        static native TemplateInstance board$part(BoardSheet sheet);

        static native TemplateInstance deck(BoardSheet.Deck deck);

        static native TemplateInstance change(
                List<BoardSheet.Column> columns, BoardSheet.Card card, String said, Undo.Way undo);
    }

    private final Boards boards;
    private final Sheets sheets;
    private final MoveSlips slips;
    private final StageMoves moves;
    private final Undo undo;
    private final Acting acting;
    private final Visit visit;

    BoardPages(Boards boards, Sheets sheets, MoveSlips slips, StageMoves moves, Undo undo, Acting acting, Visit visit) {
        this.boards = boards;
        this.sheets = sheets;
        this.slips = slips;
        this.moves = moves;
        this.undo = undo;
        this.acting = acting;
        this.visit = visit;
    }

    /** A filter form sends its empty boxes too: what is asked without them is the address of the page. */
    @GET
    @OpenQuery
    @Reading
    public RestResponse<TemplateInstance> board(@Context UriInfo uri) {
        var parameters = uri.getQueryParameters();
        var asked = boards.asked(parameters);
        if (parameters.values().stream()
                .anyMatch(texts -> texts.size() == 1 && texts.get(0).isBlank())) {
            return RestResponse.seeOther(URI.create(asked.toString()));
        }
        var sheet = boards.sheet(asked);
        return Rendering.page(200, visit.fragment() ? Templates.board$part(sheet) : Templates.board(sheet));
    }

    /** The cards that follow in one column. */
    @GET
    @OpenQuery
    @Path("columns/{stage}")
    public TemplateInstance more(
            @RestPath String stage, @RestQuery String cursor, @RestQuery boolean held, @Context UriInfo uri) {
        var asked = boards.asked(uri.getQueryParameters(), "cursor", "held");
        return Templates.deck(boards.more(asked, stage(stage), cursor, held));
    }

    /** What an act on one deal has changed: the heads of the columns, and its card. */
    @GET
    @OpenQuery
    @Path("deals/{id}")
    public TemplateInstance change(@RestPath String id, @RestQuery String done, @Context UriInfo uri) {
        var asked = boards.asked(uri.getQueryParameters(), "done");
        var deal = sheets.card(Tags.id("deal", id));
        var what = Done.read(done, Sheets.SAID);
        return Templates.change(boards.heads(asked), boards.card(asked, deal), said(deal, what), undo.of(deal, what));
    }

    private String said(DealCard deal, String done) {
        if (done.isEmpty()) {
            return "";
        }
        return Words.has("board_" + done)
                ? Words.say(visit.locale(), "board_" + done, deal.name(), deal.stage())
                : deal.name() + " · " + Words.say(visit.locale(), Sheets.SAID + done);
    }

    /**
     * The form of one move, asking for just what is missing.
     *
     * @param from where the board shows the deal, which may be past
     */
    @GET
    @Path("deals/{id}/moves")
    public RestResponse<TemplateInstance> move(@RestPath String id, @RestQuery String from, @RestQuery String to) {
        var deal = sheets.card(Tags.id("deal", id));
        if (!deal.stage().name().equals(from)) {
            throw new Refused(Refused.Kind.STALE, "stale", List.of());
        }
        moves.allow(Long.parseLong(deal.id()), stage(to), acting.act());
        return sheets.page(200, deal, slips.of(deal, stage(to)));
    }

    private static Stage stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.absent("stage", name));
    }
}
