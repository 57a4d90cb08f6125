package wutong.web.exchange;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import wutong.exchange.ImportRows;
import wutong.exchange.Imports;
import wutong.exchange.LedgerUnit;
import wutong.exchange.Reception;
import wutong.exchange.RowCard;
import wutong.exchange.Undo;
import wutong.exchange.Upload;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.Tags;
import wutong.web.Visit;

/** Ledgers over the API; their rows are {@link RowResource}. */
@Needs(Right.IMPORT)
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportResource {

    /** A batch with all its rows, as long as they are few enough to be told at once. */
    private static final int ALL = 2000;

    private final Reception reception;
    private final Imports imports;
    private final ImportRows rows;
    private final Undo undo;
    private final Acting acting;
    private final Visit visit;

    ImportResource(Reception reception, Imports imports, ImportRows rows, Undo undo, Acting acting, Visit visit) {
        this.reception = reception;
        this.imports = imports;
        this.rows = rows;
        this.undo = undo;
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
        var most = Steps.limit(limit);
        var found = imports.before(Steps.after(cursor, Long.MAX_VALUE), most + 1);
        return Lists.page(uri, Steps.page(found, most, Imports.BatchCard::id), null);
    }

    @GET
    @Path("{id}")
    public Object one(@RestPath String id) {
        return whole(Tags.id("import", id), null);
    }

    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.WILDCARD)
    public Object undo(@RestPath String id) {
        return undo.undo(Tags.id("import", id), acting.act());
    }

    private WholeBatch whole(long id, Long repeats) {
        var batch = imports.one(id);
        var total = batch.counts().values().stream().mapToInt(Integer::intValue).sum();
        var all = total > ALL ? List.<RowCard>of() : rows.rows(id, null, 0, ALL, visit.english());
        var sight = acting.viewer().sight();
        return WholeBatch.of(batch, all.stream().map(row -> row.to(sight)).toList(), repeats);
    }
}
