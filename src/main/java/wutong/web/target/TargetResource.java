package wutong.web.target;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import wutong.identity.Right;
import wutong.target.Targets;
import wutong.target.Targets.TargetRow;
import wutong.web.Fields;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Tags;

/** Published numbers over the API, to be read. */
@Needs(Right.SEE_FIGURES)
@Path("/api/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
public class TargetResource {

    private final Targets targets;
    private final Tags tags;
    private final Fields fields;

    TargetResource(Targets targets, Tags tags, Fields fields) {
        this.targets = targets;
        this.tags = tags;
        this.fields = fields;
    }

    @GET
    @OpenQuery
    public Response list(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var asked = targets.ask(uri.getQueryParameters());
        var page = fields.page(targets.page(asked), TargetRow.class, uri.getQueryParameters());
        return Lists.page(uri, page, Lists.totalWanted(prefer) ? targets.count(asked) : null);
    }

    @GET
    @Path("{id}")
    public Response one(
            @RestPath String id, @RestQuery("fields") String some, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var row = targets.one(Tags.id("target", id));
        return tags.shown(0, fields.one(row, some), ifNoneMatch);
    }
}
