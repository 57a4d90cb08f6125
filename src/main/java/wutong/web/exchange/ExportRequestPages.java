package wutong.web.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.exchange.ExportCard;
import wutong.exchange.ExportRequests;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.listing.Page;
import wutong.web.Acting;
import wutong.web.Errors;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;

/** Lists that somebody asked to take along: one's own, and those that wait for whoever may agree. */
@Needs(Right.EXPORT)
@Path("/exports")
@Produces(Rendering.HTML)
public class ExportRequestPages {

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance exports(
                List<ExportCard> waiting,
                Page<ExportCard> own,
                boolean first,
                Instant now,
                String done,
                String error,
                long most);
    }

    private final ExportRequests requests;
    private final Exports exports;
    private final Acting acting;
    private final Visit visit;
    private final Clock clock;

    ExportRequestPages(ExportRequests requests, Exports exports, Acting acting, Visit visit, Clock clock) {
        this.requests = requests;
        this.exports = exports;
        this.acting = acting;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@RestQuery String cursor, @RestQuery String done) {
        return page(cursor, done, "");
    }

    @POST
    @Path("{id}/approval")
    @Needs(Right.APPROVE_EXPORTS)
    public RestResponse<TemplateInstance> approve(@RestPath String id) {
        requests.approve(Tags.id("export", id), acting.act());
        return RestResponse.seeOther(URI.create("/exports?done=approved"));
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.APPROVE_EXPORTS)
    public RestResponse<TemplateInstance> refuse(@RestPath String id, @RestForm String reason) {
        try {
            requests.refuse(Tags.id("export", id), reason, acting.act());
            return RestResponse.seeOther(URI.create("/exports?done=refused"));
        } catch (Refused refused) {
            if (refused.kind != Refused.Kind.RULE) throw refused;
            return Rendering.page(
                    422, page(null, null, Errors.of(refused, visit.locale()).get("reason")));
        }
    }

    /** The rows are those of now. */
    @POST
    @Path("{id}/file")
    public Response take(@RestPath String id) {
        return exports.requested(Tags.id("export", id));
    }

    private TemplateInstance page(String cursor, String done, String error) {
        Map<String, List<String>> asked = cursor == null ? Map.of() : Map.of("cursor", List.of(cursor));
        var waiting = acting.may(Right.APPROVE_EXPORTS) ? requests.waiting(acting.actor()) : List.<ExportCard>of();
        return Templates.exports(
                waiting,
                requests.page(requests.ask(asked), acting.actor()),
                cursor == null,
                Instant.now(clock),
                done,
                error,
                requests.most());
    }
}
