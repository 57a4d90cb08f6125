package wutong.web.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.exchange.Imports;
import wutong.exchange.LedgerUnit;
import wutong.exchange.Mentions;
import wutong.exchange.Reception;
import wutong.exchange.Undo;
import wutong.exchange.Uploads;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.AlsoAsked;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;

/** One ledger, row by row: what would become of it or what became of it, and the acts that import it and take it back. */
@Needs(Right.IMPORT)
@Path("/imports/{id}")
@Produces(Rendering.HTML)
public class BatchPages {

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance batch(BatchSheet sheet);
    }

    private final Imports imports;
    private final Uploads uploads;
    private final Reception reception;
    private final Undo undo;
    private final Mentions mentions;
    private final BatchSheets sheets;
    private final Acting acting;
    private final Visit visit;

    BatchPages(
            Imports imports,
            Uploads uploads,
            Reception reception,
            Undo undo,
            Mentions mentions,
            BatchSheets sheets,
            Acting acting,
            Visit visit) {
        this.imports = imports;
        this.uploads = uploads;
        this.reception = reception;
        this.undo = undo;
        this.mentions = mentions;
        this.sheets = sheets;
        this.acting = acting;
        this.visit = visit;
    }

    /** @param after the record after which to go on */
    @GET
    @AlsoAsked("done")
    public TemplateInstance one(
            @RestPath String id, @RestQuery String outcome, @RestQuery String flag, @RestQuery String after) {
        var choice = RowChoice.of(outcome, flag, after);
        return Templates.batch(sheets.of(Tags.id("import", id), choice, null));
    }

    /** Imports what was read dry. */
    @POST
    @Path("confirm")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<TemplateInstance> confirm(@RestPath String id) {
        var dry = Tags.id("import", id);
        try {
            if (!imports.one(dry).dryRun()) {
                throw Refused.conflict("not-a-dry-run");
            }
            var upload = uploads.of(dry).orElseThrow(() -> Refused.conflict("upload-gone"));
            var receipt = reception.take(upload, false, acting.act());
            var done = receipt.job() != null ? "" : receipt.repeats() != null ? "?done=repeated" : "?done=imported";
            return RestResponse.seeOther(URI.create(ImportPages.address(receipt) + done));
        } catch (Refused refused) {
            return again(dry, Refusal.of(refused, visit.locale()));
        }
    }

    /** Reads it dry once more, its plain amounts in a unit. */
    @POST
    @Path("unit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> unit(@RestPath String id, @RestForm String moneyUnit) {
        var dry = Tags.id("import", id);
        try {
            var unit = chosen(moneyUnit);
            var upload = uploads.of(dry).orElseThrow(() -> Refused.conflict("upload-gone"));
            return RestResponse.seeOther(
                    URI.create(ImportPages.address(reception.take(upload.in(unit), true, acting.act()))));
        } catch (Refused refused) {
            return again(dry, Refusal.of(refused, visit.locale()));
        }
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<TemplateInstance> undo(@RestPath String id) {
        var batch = Tags.id("import", id);
        try {
            undo.undo(batch, acting.act());
            return RestResponse.seeOther(URI.create("/imports/" + batch + "?done=undone"));
        } catch (Refused refused) {
            var named = mentions.numbered(Refusal.texts(refused.extra.get("deals")));
            return again(batch, Refusal.of(refused, visit.locale()).naming(named));
        }
    }

    private static LedgerUnit chosen(String code) {
        return Arrays.stream(LedgerUnit.values())
                .filter(unit -> unit.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.malformed("moneyUnit", "required"));
    }

    private RestResponse<TemplateInstance> again(long id, Refusal refusal) {
        return Rendering.page(refusal.status(), Templates.batch(sheets.of(id, RowChoice.ALL, refusal)));
    }
}
