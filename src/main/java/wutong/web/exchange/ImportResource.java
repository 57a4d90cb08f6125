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
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import wutong.exchange.Clearings;
import wutong.exchange.Decision;
import wutong.exchange.ImportRows;
import wutong.exchange.Imports;
import wutong.exchange.LedgerImport.Upload;
import wutong.exchange.LedgerUnit;
import wutong.exchange.Outcome;
import wutong.exchange.Queue;
import wutong.exchange.Reception;
import wutong.exchange.RowCard;
import wutong.exchange.Undo;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.listing.Page;
import wutong.web.Acting;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.Reader;
import wutong.web.Tags;
import wutong.web.Visit;

/** Ledgers over the API. */
@Needs(Right.IMPORT)
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportResource {

    private static final int MOST = 200;

    /** A batch with all its rows, as long as they are few enough to be told at once. */
    private static final int ALL = 2000;

    private final Reception reception;
    private final Imports imports;
    private final ImportRows rows;
    private final Undo undo;
    private final Queue queue;
    private final Clearings clearings;
    private final Acting acting;
    private final Visit visit;

    ImportResource(
            Reception reception,
            Imports imports,
            ImportRows rows,
            Undo undo,
            Queue queue,
            Clearings clearings,
            Acting acting,
            Visit visit) {
        this.reception = reception;
        this.imports = imports;
        this.rows = rows;
        this.undo = undo;
        this.queue = queue;
        this.clearings = clearings;
        this.acting = acting;
        this.visit = visit;
    }

    /** @param moneyUnit what plain amounts are in, where the ledger names no unit */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @RestForm("file") FileUpload file, @RestQuery Boolean dryRun, @RestQuery LedgerUnit moneyUnit) {
        if (file == null) {
            throw Refused.malformed("file", "required");
        }
        var upload = new Upload(file.uploadedFile(), file.fileName(), acting.today(), moneyUnit);
        var receipt = reception.take(upload, Boolean.TRUE.equals(dryRun), acting.act());
        if (receipt.job() != null) {
            return Response.status(202)
                    .header("Location", "/api/v1/jobs/" + receipt.job().id())
                    .entity(receipt.job())
                    .build();
        }
        var body = whole(receipt.batch(), receipt.repeats());
        return Response.status(201)
                .header("Location", "/api/v1/imports/" + receipt.batch())
                .entity(body)
                .build();
    }

    @GET
    public Response all(@RestQuery String cursor, @RestQuery Integer limit, @Context UriInfo uri) {
        var most = bounded(limit);
        var found = imports.before(cursor == null ? Long.MAX_VALUE : place(cursor), most + 1);
        return Lists.page(uri, page(found, most, Imports.BatchCard::id), null);
    }

    @GET
    @Path("{id}")
    public Object one(@RestPath String id) {
        return whole(Tags.id("import", id), null);
    }

    @GET
    @Path("{id}/rows")
    public Response rows(
            @RestPath String id,
            @RestQuery Outcome outcome,
            @RestQuery String cursor,
            @RestQuery Integer limit,
            @Context UriInfo uri) {
        var most = bounded(limit);
        var after = cursor == null ? 0 : Math.toIntExact(Math.min(place(cursor), Integer.MAX_VALUE));
        var found = rows.rows(Tags.id("import", id), outcome, after, most + 1, visit.english());
        return Lists.page(uri, page(found, most, row -> String.valueOf(row.record())), null);
    }

    /** Of one item more than a page holds, which tells that there is another page. */
    private static <T> Page<T> page(List<T> found, int most, Function<T, String> cursor) {
        var shown = found.subList(0, Math.min(most, found.size()));
        return new Page<>(shown, most, found.size() > most ? cursor.apply(shown.get(most - 1)) : null, null);
    }

    private static long place(String cursor) {
        if (!cursor.matches("\\d{1,18}")) {
            throw Refused.query("cursor", "cursor-forged", cursor);
        }
        return Long.parseLong(cursor);
    }

    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.WILDCARD)
    public Object undo(@RestPath String id) {
        return undo.undo(Tags.id("import", id), acting.act());
    }

    @POST
    @Path("{id}/rows/{record}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Object decide(@RestPath String id, @RestPath String record, JsonNode body) {
        var reader = new Reader();
        if (!body.isObject()) {
            throw Refused.malformed("", "wrong-type", "object");
        }
        reader.known(body, "", Set.of("as", "dealId", "values"));
        var as = reader.code(body.path("as"), "as", Decision.class);
        var dealId = reader.id(body.path("dealId"), "dealId");
        var values = new LinkedHashMap<String, String>();
        body.path("values").fields().forEachRemaining(cell -> {
            var text = reader.text(cell.getValue(), "values." + cell.getKey(), 10_000);
            values.put(cell.getKey(), text == null ? "" : text);
        });
        reader.required(as, "as");
        reader.finish();
        return queue.decide(
                Tags.id("import", id),
                Tags.number("record", record),
                as,
                dealId,
                values,
                visit.english(),
                acting.act());
    }

    @POST
    @Path("{id}/rows/{record}/clearance")
    @Consumes(MediaType.WILDCARD)
    public Object clear(@RestPath String id, @RestPath String record) {
        return clearings.clear(Tags.id("import", id), Tags.number("record", record), visit.english(), acting.act());
    }

    @DELETE
    @Path("{id}/rows/{record}/clearance")
    public Object restore(@RestPath String id, @RestPath String record) {
        return clearings.restore(Tags.id("import", id), Tags.number("record", record), visit.english(), acting.act());
    }

    private WholeBatch whole(long id, Long repeats) {
        var batch = imports.one(id);
        var total = batch.counts().values().stream().mapToInt(Integer::intValue).sum();
        var all = total > ALL ? List.<RowCard>of() : rows.rows(id, null, 0, ALL, visit.english());
        return WholeBatch.of(batch, all, repeats);
    }

    private static int bounded(Integer limit) {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw Refused.query("limit", "limit-range", limit, 1, MOST);
        }
        return limit == null ? 50 : limit;
    }
}
