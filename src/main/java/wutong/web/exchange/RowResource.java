package wutong.web.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import wutong.exchange.Clearings;
import wutong.exchange.Decision;
import wutong.exchange.ImportRows;
import wutong.exchange.Outcome;
import wutong.exchange.Queue;
import wutong.exchange.RowCard;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Body;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.Tags;
import wutong.web.Visit;

/** The rows of a ledger over the API, with what people decide on them. */
@Needs(Right.IMPORT)
@Path("/api/v1/imports/{id}/rows")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class RowResource {

    private final ImportRows rows;
    private final Queue queue;
    private final Clearings clearings;
    private final Acting acting;
    private final Visit visit;

    RowResource(ImportRows rows, Queue queue, Clearings clearings, Acting acting, Visit visit) {
        this.rows = rows;
        this.queue = queue;
        this.clearings = clearings;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    public Response all(
            @RestPath String id,
            @RestQuery Outcome outcome,
            @RestQuery String cursor,
            @RestQuery Integer limit,
            @Context UriInfo uri) {
        var most = Steps.limit(limit);
        var after = Math.toIntExact(Math.min(Steps.after(cursor, 0), Integer.MAX_VALUE));
        var found = rows.rows(Tags.id("import", id), outcome, after, most + 1, visit.english()).stream()
                .map(this::shown)
                .toList();
        return Lists.page(uri, Steps.page(found, most, row -> String.valueOf(row.record())), null);
    }

    @POST
    @Path("{record}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public RowCard decide(@RestPath String id, @RestPath String record, JsonNode body) {
        var reader = Body.of(body, "as", "dealId", "values");
        var as = reader.code(body.path("as"), "as", Decision.class);
        var dealId = reader.id(body.path("dealId"), "dealId");
        var values = new LinkedHashMap<String, String>();
        body.path("values").fields().forEachRemaining(cell -> {
            var text = reader.text(cell.getValue(), "values." + cell.getKey(), 10_000);
            values.put(cell.getKey(), text == null ? "" : text);
        });
        reader.required(as, "as");
        reader.finish();
        return shown(queue.decide(
                Tags.id("import", id),
                Tags.number("record", record),
                as,
                dealId,
                values,
                visit.english(),
                acting.act()));
    }

    @POST
    @Path("{record}/clearance")
    @Consumes(MediaType.WILDCARD)
    public RowCard clear(@RestPath String id, @RestPath String record) {
        return shown(
                clearings.clear(Tags.id("import", id), Tags.number("record", record), visit.english(), acting.act()));
    }

    @DELETE
    @Path("{record}/clearance")
    public RowCard restore(@RestPath String id, @RestPath String record) {
        return shown(
                clearings.restore(Tags.id("import", id), Tags.number("record", record), visit.english(), acting.act()));
    }

    private RowCard shown(RowCard row) {
        return row.to(acting.viewer().sight());
    }
}
