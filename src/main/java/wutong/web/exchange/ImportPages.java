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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import wutong.exchange.Heading;
import wutong.exchange.Imports;
import wutong.exchange.Imports.BatchCard;
import wutong.exchange.Outcome;
import wutong.exchange.Reception;
import wutong.exchange.Reception.Receipt;
import wutong.exchange.Upload;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;

/** The page where ledgers are handed in and taken out, with those that came before. */
@Needs(Right.IMPORT)
@Path("/imports")
@Produces(Rendering.HTML)
public class ImportPages {

    private static final int MOST = 50;

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance imports(ImportsSheet sheet);
    }

    /**
     * What the page shows.
     *
     * @param older the address of the batches before these; empty when there are none
     * @param refusal why the file just handed in was not taken; null when none was
     */
    public record ImportsSheet(
            List<Line> batches, String older, boolean first, List<Heading> headings, Refusal refusal) {}

    /** One batch. */
    public record Line(BatchCard batch, String state, List<Part> counts) {}

    /** How many rows became what. */
    public record Part(Outcome outcome, int count) {}

    private final Reception reception;
    private final Imports imports;
    private final Acting acting;
    private final Visit visit;

    ImportPages(Reception reception, Imports imports, Acting acting, Visit visit) {
        this.reception = reception;
        this.imports = imports;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    public TemplateInstance all(@RestQuery String before) {
        return page(before == null ? Long.MAX_VALUE : Tags.id("import", before), null);
    }

    /** Reads a ledger dry, or shows why it is none. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> take(@RestForm("file") FileUpload file) {
        try {
            if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
                throw Refused.malformed("file", "no-file");
            }
            var upload = new Upload(file.uploadedFile(), file.fileName(), acting.today());
            return RestResponse.seeOther(URI.create(address(reception.take(upload, true, acting.act()))));
        } catch (Refused refused) {
            var shown = Refusal.of(refused, visit.locale());
            return Rendering.page(shown.status(), page(Long.MAX_VALUE, shown));
        }
    }

    /** Where what was handed in can be seen. */
    static String address(Receipt receipt) {
        return receipt.job() != null ? "/jobs/" + receipt.job().id() : "/imports/" + receipt.batch();
    }

    private TemplateInstance page(long before, Refusal refusal) {
        var found = imports.before(before, MOST + 1);
        var shown = found.subList(0, Math.min(MOST, found.size()));
        var older =
                found.size() > MOST ? "/imports?before=" + shown.get(MOST - 1).id() : "";
        return Templates.imports(new ImportsSheet(
                shown.stream().map(this::line).toList(),
                older,
                before == Long.MAX_VALUE,
                Arrays.asList(Heading.values()),
                refusal));
    }

    private Line line(BatchCard batch) {
        var counts = batch.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new Part(count.getKey(), count.getValue()))
                .toList();
        return new Line(batch, batch.said(visit.english()), counts);
    }
}
